import { type Feature, NOTHING } from './feature';

/** An ask with nothing given before it: no help, no thanks, no real question, here or earlier. */
export const askBeforeGive = {
  id: 'ask-before-give',
  direction: 'raises',
  measure: (reading) => {
    const { cues, asks, history, questions } = reading;
    const first = asks[0];
    if (first === undefined) return NOTHING;
    const gifts = [cues('giving'), cues('courtesy'), cues('interest'), questions];
    const gaveBefore = gifts.some((given) => given.some(({ end }) => end <= first.span.start));
    return gaveBefore || history.gives > 0 ? NOTHING : { value: 2 * reading.ask - 1, evidence: [] };
  },
  seen: 'Asks before it gives the reader anything',
  advice: 'Offer something useful first: an answer, a thought on their work, a question.',
} as const satisfies Feature;
