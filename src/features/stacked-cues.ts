import { type Feature, NOTHING, toSpan } from './feature';

/** Several kinds of promotion in one message: any of them may be innocent, together they make a pitch. */
export const stackedCues = {
  id: 'stacked-cues',
  direction: 'raises',
  measure: (reading) => {
    const { promotions } = reading;
    if (promotions.length < 2) return NOTHING;
    return { value: Math.min(1, (promotions.length - 1) / 6), evidence: promotions.map(toSpan) };
  },
  seen: 'Puts several kinds of promotion together',
  advice: 'Keep the one point that helps this reader and drop the rest.',
} as const satisfies Feature;
