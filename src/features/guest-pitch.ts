import { type Feature, NOTHING } from './feature';

/** A pitch in somebody else's place: under their post, in their thread, in a group. */
export const guestPitch = {
  id: 'guest-pitch',
  direction: 'raises',
  measure: (reading) => {
    const { channel, relationship } = reading.context;
    const isGuest = channel === 'comment' || channel === 'reply' || channel === 'group';
    const isKnown = relationship === 'friend' || relationship === 'customer';
    return isGuest && !isKnown ? { value: reading.pitch, evidence: [] } : NOTHING;
  },
  seen: 'Uses a place where people came for something else',
  advice: 'Add to what is being talked about there; put the pitch on your own page.',
} as const satisfies Feature;
