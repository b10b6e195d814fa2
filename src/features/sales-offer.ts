import { type Feature, findPhrases } from './feature';

/** Prices, codes, orders, shipping. */
export const salesOffer = {
  id: 'sales-offer',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'offer', 2),
  seen: 'Speaks the language of a shop',
  advice: 'Wait with prices and codes until the reader wants the thing.',
} as const satisfies Feature;
