import { type Feature, findPhrases } from './feature';

/** The idiom of advertisement. */
export const salesCopy = {
  id: 'sales-copy',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'sales', 3),
  seen: 'Sounds like advertising copy',
  advice: 'Write it the way you would say it to one person you know.',
} as const satisfies Feature;
