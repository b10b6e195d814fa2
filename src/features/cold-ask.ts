import { type Feature, NOTHING } from './feature';

/** An ask of a stranger or a new follower who has not said a word. */
export const coldAsk = {
  id: 'cold-ask',
  direction: 'raises',
  measure: (reading) => {
    const { context, history } = reading;
    const strange =
      context.relationship === undefined ||
      context.relationship === 'stranger' ||
      context.relationship === 'new-follower';
    return strange && history.replies === 0 && reading.ask >= 0.5
      ? { value: 2 * reading.ask - 1, evidence: [] }
      : NOTHING;
  },
  seen: 'Asks somebody who does not know you yet',
  advice: 'Get to know each other first; a real question is a good beginning.',
} as const satisfies Feature;
