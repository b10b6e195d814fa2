import { type Feature, NOTHING } from './feature';

/** A pitch in a stranger's inbox. */
export const privatePitch = {
  id: 'private-pitch',
  direction: 'raises',
  measure: (reading) => {
    const { context } = reading;
    const isPrivate = context.channel === 'direct-message' || context.channel === 'email';
    const strange =
      context.relationship === undefined ||
      context.relationship === 'stranger' ||
      context.relationship === 'new-follower';
    return isPrivate && strange ? { value: reading.pitch, evidence: [] } : NOTHING;
  },
  seen: "Comes to a stranger's own inbox",
  advice: 'Write to the inbox of those who know you; meet the others where they talk in public.',
} as const satisfies Feature;
