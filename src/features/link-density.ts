import { type Feature, NOTHING } from './feature';

const ADDRESSES: ReadonlySet<string> = new Set(['link', 'email', 'phone']);

/** Links, mail addresses and phone numbers in proportion to the words around them. */
export const linkDensity = {
  id: 'link-density',
  direction: 'raises',
  measure: ({ document: { tokens }, words }) => {
    const links = tokens.filter((token) => ADDRESSES.has(token.kind));
    if (links.length === 0) return NOTHING;
    return {
      value: Math.min(1, (links.length * 8) / (words + 8)),
      evidence: links.map(({ start, end }) => ({ start, end })),
    };
  },
  seen: 'Links much for so few words',
  advice: 'Say in words what is behind the link, or leave it for when it is asked for.',
} as const satisfies Feature;
