import { type Feature, findPhrases } from './feature';

/** Praise that cannot be checked. */
export const hype = {
  id: 'hype',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'hype', 3),
  seen: 'Praises beyond what a reader can check',
  advice: 'Say one plain thing that it does, and let the reader judge.',
} as const satisfies Feature;
