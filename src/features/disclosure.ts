import { type Feature, findPhrases } from './feature';

/** Saying that it is your own. */
export const disclosure = {
  id: 'disclosure',
  direction: 'lowers',
  measure: (reading) => findPhrases(reading, 'disclosure', 1),
  seen: (quoted) => `${quoted} says openly whose thing it is.`,
} as const satisfies Feature;
