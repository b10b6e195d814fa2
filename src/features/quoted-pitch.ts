import { type Feature, NOTHING, saturate, spanOf } from './feature';

/** Promotion in quotation marks: somebody else's words, told of rather than said to the reader. */
export const quotedPitch = {
  id: 'quoted-pitch',
  direction: 'lowers',
  measure: ({ parts }) => {
    const evidence = parts.flatMap((part) => part.facts.quotedPitches.map((hit) => spanOf(part, hit)));
    return evidence.length === 0 ? NOTHING : { value: saturate(evidence.length, 1.5), evidence };
  },
  seen: 'Quotes the promotion of others',
} as const satisfies Feature;
