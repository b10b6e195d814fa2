import { type Feature, findPhrases } from './feature';

/** Pleading. */
export const begging = {
  id: 'begging',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'begging', 2),
  seen: 'Pleads with the reader',
  advice: 'Show what you made and let it speak; people help those who helped them first.',
} as const satisfies Feature;
