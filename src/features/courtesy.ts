import { type Feature, findPhrases } from './feature';

/** Thanks, praise, wishes. */
export const courtesy = {
  id: 'courtesy',
  direction: 'lowers',
  measure: (reading) => findPhrases(reading, 'courtesy', 2),
  seen: 'Is kind to the reader',
} as const satisfies Feature;
