import { type Feature, findPhrases } from './feature';

/** Openings and opportunities. */
export const recruiting = {
  id: 'recruiting',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'recruiting', 2),
  seen: 'Recruits the reader',
  advice: 'Ask what the reader is looking for before you offer an opening.',
} as const satisfies Feature;
