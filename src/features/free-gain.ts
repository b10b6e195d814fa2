import { type Feature, findPhrases } from './feature';

/** Gifts, prizes, giveaways. */
export const freeGain = {
  id: 'free-gain',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'free', 2),
  seen: 'Holds out something for nothing',
  advice: 'Give the useful part right here, without a condition.',
} as const satisfies Feature;
