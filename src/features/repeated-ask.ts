import { type Feature, isKind, NOTHING, toSpan } from './feature';

/** How much of a pitch a plain follow-up is after silence, where nothing in it thanks or gives. */
const PLAIN_FOLLOW_UP = 0.3;
/** Saying the same thing again counts as one more unanswered ask. */
const SAME_AGAIN = 0.5;

/** Pitching again while earlier pitches stand unanswered; a bare "just bumping this" is the pitch once more. */
export const repeatedAsk = {
  id: 'repeated-ask',
  direction: 'raises',
  measure: (reading) => {
    const { history, cues } = reading;
    const pressing = Math.min(1, history.unanswered / 2 + (history.repeats ? SAME_AGAIN : 0));
    if (pressing === 0) return NOTHING;
    const nudges = cues('nudge');
    const pitch = Math.max(
      reading.pitch,
      nudges.length > 0 || history.repeats ? 1 : isKind(reading) ? 0 : PLAIN_FOLLOW_UP,
    );
    return pitch === 0 ? NOTHING : { value: pressing * pitch, evidence: nudges.map(toSpan) };
  },
  seen: 'Asks again while the first ask stands unanswered',
  advice: 'Let it rest; come back when you have something to give.',
} as const satisfies Feature;
