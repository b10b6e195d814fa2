import { type Feature, findPhrases } from './feature';

/** Time pressure and small stock. */
export const urgency = {
  id: 'urgency',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'urgency', 2),
  seen: 'Presses the reader for time',
  advice: 'Let the reader take their time; say when something ends only if it truly does.',
} as const satisfies Feature;
