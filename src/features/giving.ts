import { type Feature, findPhrases } from './feature';

/** Answers, steps, lessons. */
export const giving = {
  id: 'giving',
  direction: 'lowers',
  measure: (reading) => findPhrases(reading, 'giving', 2),
  seen: 'Gives the reader something to use',
} as const satisfies Feature;
