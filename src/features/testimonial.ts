import { type Feature, findPhrases } from './feature';

/** A gain told to lure the reader to somebody. */
export const testimonial = {
  id: 'testimonial',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'testimonial', 3),
  seen: 'Reads like a planted recommendation',
  advice: 'Say who you are to the person or thing that you recommend.',
} as const satisfies Feature;
