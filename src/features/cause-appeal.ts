import { type Feature, findPhrases } from './feature';

/** Petitions, votes, donations. */
export const causeAppeal = {
  id: 'cause-appeal',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'cause', 2),
  seen: 'Appeals for a cause',
  advice: 'Tell why it matters to you, and leave the choice to the reader.',
} as const satisfies Feature;
