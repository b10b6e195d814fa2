import { type Feature, findPhrases } from './feature';

/** The idiom of coin and token promotion. */
export const tokenTalk = {
  id: 'token-talk',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'crypto', 3),
  seen: 'Talks as coin promotion does',
  advice: 'Say what the project is for, and what you hold of it.',
} as const satisfies Feature;
