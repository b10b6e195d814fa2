import { type Feature, findPhrases } from './feature';

/** Bio, inbox, another network. */
export const contactLure = {
  id: 'contact-lure',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'contact', 2),
  seen: 'Sends the reader somewhere else',
  advice: 'Say the useful part here, and give the place when you are asked for it.',
} as const satisfies Feature;
