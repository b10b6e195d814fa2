import { askSpans, type Feature, NOTHING, toSpan } from './feature';

/** How much of a pitch a plain follow-up is after silence or a no, where nothing in it thanks or gives. */
const PLAIN_FOLLOW_UP = 0.3;

/** Pitching again after silence or a refusal; a bare "just bumping this" is the pitch once more. */
export const repeatedAsk = {
  id: 'repeated-ask',
  direction: 'raises',
  measure: (reading) => {
    const { history, cues } = reading;
    const pressing = Math.min(1, history.unanswered / 2 + (history.asks > 0 && history.refused ? 0.7 : 0));
    if (pressing === 0) return NOTHING;
    const isKind = cues('courtesy').length + cues('permission').length > 0;
    const pitch = Math.max(reading.pitch, cues('nudge').length > 0 ? 1 : isKind ? 0 : PLAIN_FOLLOW_UP);
    return { value: pressing * pitch, evidence: [...askSpans(reading), ...cues('nudge').map(toSpan)] };
  },
  seen: 'Asks again after silence or a no',
  advice: 'Let it rest; come back when you have something to give.',
} as const satisfies Feature;
