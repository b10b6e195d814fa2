import { type Feature, findPhrases } from './feature';

/** Asking first, offering a way out. */
export const permission = {
  id: 'permission',
  direction: 'lowers',
  measure: (reading) => findPhrases(reading, 'permission', 1),
  seen: 'Leaves the choice to the reader',
} as const satisfies Feature;
