import { askSpans, type Feature, holding, NOTHING, spansOf } from './feature';

/** A genuine question to the reader; bait and requests in question form are not. */
export const question = {
  id: 'question',
  direction: 'lowers',
  measure: (reading) => {
    const { sentences } = reading.document;
    const { bait, money, free, offer, engagement } = reading.cues;
    const selfish = [
      askSpans(reading),
      ...[bait, money, free, offer, engagement].map((hits) => spansOf(reading, hits)),
    ].map((spans) => holding(sentences, spans));
    const genuine = sentences.filter(
      (sentence) =>
        sentence.mood === 'interrogative' && sentence.tokens.length > 1 && !selfish.some((held) => held.has(sentence)),
    );
    if (genuine.length === 0) return NOTHING;
    return {
      value: Math.min(1, 0.5 + genuine.length / sentences.length / 2),
      evidence: genuine.map(({ start, end }) => ({ start, end })),
    };
  },
  seen: 'Asks the reader something real',
} as const satisfies Feature;
