import { type Feature, findPhrases } from './feature';

/** Trading and begging for engagement. */
export const engagementBait = {
  id: 'engagement-bait',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'engagement', 2),
  seen: 'Trades or begs for likes, follows and shares',
  advice: 'Ask what the reader thinks instead; answers are worth more than likes.',
} as const satisfies Feature;
