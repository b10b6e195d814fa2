import type { ReadToken } from '../document/types';
import type { Author } from '../types';
import { type Feature, findTokens, NOTHING } from './feature';

const OWN: ReadonlySet<string> = new Set(
  "i me my mine myself we us our ours i'm i've i'll i'd we're we've we'll im ive".split(' '),
);
const READER: ReadonlySet<string> = new Set("you your yours you're you've u ur".split(' '));
const bare = (name: string): string => name.toLowerCase().replace(/^[@#]/, '');

/** Tells whether a token speaks of the author, who may have named what else does. */
const ownWords = (author: Author = {}): ((token: ReadToken) => boolean) => {
  const names = new Set([...(author.names ?? []), ...(author.handles ?? [])].map(bare));
  const domains = (author.domains ?? []).map(bare);
  return ({ kind, lower }) => {
    if (kind === 'word') return OWN.has(lower) || names.has(lower);
    if (kind === 'mention') return names.size > 0 && names.has(bare(lower));
    return kind === 'link' && domains.some((domain) => lower.includes(domain));
  };
};

/** How much of the message is about its author: own words, names, handles and domains, against words about the reader. */
export const selfReference = {
  id: 'self-reference',
  direction: 'raises',
  measure: (reading) => {
    const { words, context } = reading;
    const isOwn = ownWords(context.author);
    const own = findTokens(reading, isOwn);
    if (own.length === 0) return NOTHING;
    const reader = findTokens(reading, ({ kind, lower }) => kind === 'word' && READER.has(lower)).length;
    return {
      value: Math.min(1, (own.length / (own.length + reader)) * Math.min(1, (own.length * 5) / (words + 4))),
      evidence: own,
    };
  },
  seen: 'Speaks of you more than of the reader',
  advice: 'Count the "I" and the "you", and give the reader the larger part.',
} as const satisfies Feature;
