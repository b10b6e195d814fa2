import { type Feature, findPhrases } from './feature';

/** One's own trade put on the table without asking: "I coach people", "ours does that", "the first call is on me". */
export const ownOffer = {
  id: 'own-offer',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'own-offer', 1.5),
  seen: 'Puts on the table what you sell or do',
  advice: 'Answer what the reader said first; your trade is on your page for whoever looks.',
} as const satisfies Feature;
