import { type Feature, NOTHING } from './feature';

/** A pitch that automation sends. */
export const automated = {
  id: 'automated',
  direction: 'raises',
  measure: (reading) => {
    const { context } = reading;
    return context.automated === true ? { value: reading.pitch, evidence: [] } : NOTHING;
  },
  seen: 'Reaches the reader by itself, without you having met',
  advice: 'Let automation say thanks or ask a question, and do the asking yourself.',
} as const satisfies Feature;
