import { type Feature, findPhrases } from './feature';

/** Lures of dating, webcam and paid-content accounts. */
export const adultLure = {
  id: 'adult-lure',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'adult', 1.5),
  seen: 'Lures with intimacy',
  advice: 'Keep such content where people chose to see it.',
} as const satisfies Feature;
