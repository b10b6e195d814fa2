import { type Feature, NOTHING } from './feature';

/** A pitch in one's own feed, where readers expect the author to talk of their own things. */
export const ownFeed = {
  id: 'own-feed',
  direction: 'lowers',
  measure: (reading) => (reading.context.channel === 'post' ? { value: reading.pitch, evidence: [] } : NOTHING),
  seen: 'Stands in your own feed, where it can be passed over',
} as const satisfies Feature;
