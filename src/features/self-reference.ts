import type { Reading, TokenTest } from '../reading';
import type { Author, Span } from '../types';
import { type Feature, findTokens, NOTHING } from './feature';

const OWN: ReadonlySet<string> = new Set(
  "i me my mine myself we us our ours i'm i've i'll i'd we're we've we'll im ive".split(' '),
);
const READER: ReadonlySet<string> = new Set("you your yours you're you've u ur".split(' '));
const bare = (name: string): string => name.toLowerCase().replace(/^[@#]/, '');

const isOwn: TokenTest = ({ kind, lower }) => kind === 'word' && OWN.has(lower);
const isReader: TokenTest = ({ kind, lower }) => kind === 'word' && READER.has(lower);

/** Where the author's own names, handles and domains stand, as far as they were told. */
const findNamed = ({ parts }: Reading, author: Author): Span[] => {
  const names = new Set([...(author.names ?? []), ...(author.handles ?? [])].map(bare));
  const domains = (author.domains ?? []).map(bare);
  return parts.flatMap(({ segment: { tokens }, offset }) =>
    tokens
      .filter(({ kind, lower }) =>
        kind === 'link'
          ? domains.some((domain) => lower.includes(domain))
          : (kind === 'word' && !OWN.has(lower) && names.has(lower)) || (kind === 'mention' && names.has(bare(lower))),
      )
      .map(({ start, end }) => ({ start: offset + start, end: offset + end })),
  );
};

/** How much of the message is about its author: own words, names, handles and domains, against words about the reader. */
export const selfReference = {
  id: 'self-reference',
  direction: 'raises',
  measure: (reading) => {
    const { words, context } = reading;
    const named = context.author === undefined ? [] : findNamed(reading, context.author);
    const own = [...findTokens(reading, isOwn), ...named].sort((a, b) => a.start - b.start);
    if (own.length === 0) return NOTHING;
    const reader = findTokens(reading, isReader).length;
    return {
      value: Math.min(1, (own.length / (own.length + reader)) * Math.min(1, (own.length * 5) / (words + 4))),
      evidence: own,
    };
  },
  seen: 'Speaks of you more than of the reader',
  advice: 'Count the "I" and the "you", and give the reader the larger part.',
} as const satisfies Feature;
