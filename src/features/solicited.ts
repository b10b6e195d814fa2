import { type Feature, NOTHING, welcome } from './feature';

/** The reader asked for this very thing. */
export const solicited = {
  id: 'solicited',
  direction: 'lowers',
  measure: (reading) => {
    const { context, history } = reading;
    const asked = context.solicited === true || (history.requested && !history.refused);
    return asked ? { value: welcome(reading.pitch), evidence: [] } : NOTHING;
  },
  seen: 'Answers what the reader asked for',
} as const satisfies Feature;
