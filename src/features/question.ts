import type { Sentence } from '../document/types';
import type { Reading } from '../reading';
import { type Feature, NOTHING } from './feature';

const isBait = ({ cues, document, asks }: Reading, sentence: Sentence): boolean =>
  asks.some((ask) => ask.span.start >= sentence.start && ask.span.end <= sentence.end) ||
  [cues.bait, cues.money, cues.free, cues.offer, cues.engagement].some((hits) =>
    hits.some(
      (hit) => document.tokens[hit.from]!.start >= sentence.start && document.tokens[hit.to - 1]!.end <= sentence.end,
    ),
  );

/** A genuine question to the reader; bait and requests in question form are not. */
export const question = {
  id: 'question',
  direction: 'lowers',
  measure: (reading) => {
    const { sentences } = reading.document;
    const genuine = sentences.filter(
      (sentence) => sentence.mood === 'interrogative' && sentence.tokens.length > 1 && !isBait(reading, sentence),
    );
    if (genuine.length === 0) return NOTHING;
    return {
      value: Math.min(1, 0.5 + genuine.length / sentences.length / 2),
      evidence: genuine.map(({ start, end }) => ({ start, end })),
    };
  },
  seen: (quoted) => `${quoted} asks the reader something real.`,
} as const satisfies Feature;
