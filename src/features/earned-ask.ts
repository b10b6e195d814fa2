import { type Feature, NOTHING, welcome } from './feature';

/** Help given and answers exchanged before make an ask welcome. */
export const earnedAsk = {
  id: 'earned-ask',
  direction: 'lowers',
  measure: (reading) => {
    const { history } = reading;
    if (history.refused) return NOTHING;
    return {
      value: Math.min(1, history.gives / 2 + history.replies / 3) * welcome(reading.pitch),
      evidence: [],
    };
  },
  seen: 'Comes after you have talked with the reader or helped them',
} as const satisfies Feature;
