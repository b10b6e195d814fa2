import { type Feature, NOTHING, saturate } from './feature';

/** Promotion in quotation marks: somebody else's words, told of rather than said to the reader. */
export const quotedPitch = {
  id: 'quoted-pitch',
  direction: 'lowers',
  measure: ({ parts }) => {
    const evidence = parts.flatMap(({ segment: { tokens }, facts: { quotedPitches }, offset }) =>
      quotedPitches.map(({ from, to }) => ({ start: offset + tokens[from]!.start, end: offset + tokens[to - 1]!.end })),
    );
    return evidence.length === 0 ? NOTHING : { value: saturate(evidence.length, 1.5), evidence };
  },
  seen: 'Quotes the promotion of others',
} as const satisfies Feature;
