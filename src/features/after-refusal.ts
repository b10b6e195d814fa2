import { type Feature, isKind, NOTHING, toSpan } from './feature';

/** How much of a pitch any further message is after a no, and one that only thanks or makes room. */
const ANY_MESSAGE = 0.5;
const KIND_MESSAGE = 0.15;

/** Going on after the reader has said no. */
export const afterRefusal = {
  id: 'after-refusal',
  direction: 'raises',
  measure: (reading) => {
    const { history, cues, pitch } = reading;
    if (!history.refused) return NOTHING;
    const nudges = cues('nudge');
    const least = nudges.length > 0 ? 1 : isKind(reading) ? KIND_MESSAGE : ANY_MESSAGE;
    return { value: Math.max(pitch, least), evidence: nudges.map(toSpan) };
  },
  seen: 'Goes on after the reader said no',
  advice: 'Thank them for the answer and leave it there.',
} as const satisfies Feature;
