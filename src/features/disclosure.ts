import { type Feature, findPhrases } from './feature';

/** Saying that it is your own. */
export const disclosure = {
  id: 'disclosure',
  direction: 'lowers',
  measure: (reading) => findPhrases(reading, 'disclosure', 1),
  seen: 'Says openly whose thing it is',
} as const satisfies Feature;
