import { type Feature, findPhrases } from './feature';

/** Mention instead of use. */
export const warning = {
  id: 'warning',
  direction: 'lowers',
  measure: (reading) => findPhrases(reading, 'warning', 1),
  seen: 'Talks about such pitches instead of making one',
} as const satisfies Feature;
