import { type Feature, findPhrases } from './feature';

/** Promotion of a thing without an ask: a launch, a release. */
export const announcement = {
  id: 'announcement',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'announcement', 2),
  seen: 'Announces something of your own',
  advice: 'Tell what was hard or what you learned in making it; that is news to the reader, too.',
} as const satisfies Feature;
