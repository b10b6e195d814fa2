import { askSpans, type Feature } from './feature';

/** Pitching again after silence or a refusal. */
export const repeatedAsk = {
  id: 'repeated-ask',
  direction: 'raises',
  measure: (reading) => {
    const { history } = reading;
    const pressing = Math.min(1, history.unanswered / 2 + (history.refused ? 0.7 : 0));
    return { value: pressing * reading.pitch, evidence: askSpans(reading) };
  },
  seen: (quoted) => `${quoted === '' ? 'The message' : quoted} asks again after silence or a no.`,
  advice: 'Let it rest; come back when you have something to give.',
} as const satisfies Feature;
