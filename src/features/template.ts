import { type Feature, findPhrases } from './feature';

/** Mass-mail wording. */
export const template = {
  id: 'template',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'template', 2),
  seen: 'Could have gone to a thousand people',
  advice: 'Name one thing that you know of this reader, or wait until there is one.',
} as const satisfies Feature;
