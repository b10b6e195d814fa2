import { type Feature, NOTHING } from './feature';

const OWN: ReadonlySet<string> = new Set(
  "i me my mine myself we us our ours i'm i've i'll i'd we're we've we'll im ive".split(' '),
);
const READER: ReadonlySet<string> = new Set("you your yours you're you've u ur".split(' '));
const bare = (name: string): string => name.toLowerCase().replace(/^[@#]/, '');

/** How much of the message is about its author: own words, names, handles and domains, against words about the reader. */
export const selfReference = {
  id: 'self-reference',
  direction: 'raises',
  measure: ({ document: { tokens }, words, context: { author } }) => {
    const names = new Set([...(author?.names ?? []), ...(author?.handles ?? [])].map(bare));
    const domains = (author?.domains ?? []).map(bare);
    const own = tokens.filter((token) =>
      token.kind === 'word'
        ? OWN.has(token.lower) || names.has(token.lower)
        : token.kind === 'mention'
          ? names.has(bare(token.lower))
          : token.kind === 'link' && domains.some((domain) => token.lower.includes(domain)),
    );
    if (own.length === 0) return NOTHING;
    const reader = tokens.filter((token) => token.kind === 'word' && READER.has(token.lower)).length;
    return {
      value: Math.min(1, (own.length / (own.length + reader)) * Math.min(1, (own.length * 5) / (words + 4))),
      evidence: own.map(({ start, end }) => ({ start, end })),
    };
  },
  seen: 'Speaks of you more than of the reader',
  advice: 'Count the "I" and the "you", and give the reader the larger part.',
} as const satisfies Feature;
