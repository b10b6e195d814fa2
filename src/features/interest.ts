import { type Feature, findPhrases } from './feature';

/** Interest in the reader's own doings. */
export const interest = {
  id: 'interest',
  direction: 'lowers',
  measure: (reading) => findPhrases(reading, 'interest', 2),
  seen: 'Shows interest in the reader',
} as const satisfies Feature;
