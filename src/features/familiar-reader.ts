import { type Feature, NOTHING, welcome } from './feature';

/** A reader who knows the author takes an ask more kindly. */
export const familiarReader = {
  id: 'familiar-reader',
  direction: 'lowers',
  measure: (reading) => {
    const { context, history } = reading;
    const closeness =
      context.relationship === 'friend'
        ? 1
        : context.relationship === 'customer' || context.relationship === 'acquaintance'
          ? 0.6
          : 0;
    return closeness === 0 || history.refused ? NOTHING : { value: closeness * welcome(reading.pitch), evidence: [] };
  },
  seen: 'Goes to somebody you know',
} as const satisfies Feature;
