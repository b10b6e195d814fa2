import type { TokenTest } from '../reading';
import { type Feature, findTokens, NOTHING } from './feature';

const ADDRESSES: ReadonlySet<string> = new Set(['link', 'email', 'phone']);

const isAddress: TokenTest = ({ kind }) => ADDRESSES.has(kind);

/** Links, mail addresses and phone numbers in proportion to the words around them. */
export const linkDensity = {
  id: 'link-density',
  direction: 'raises',
  measure: (reading) => {
    const links = findTokens(reading, isAddress);
    return links.length === 0
      ? NOTHING
      : { value: Math.min(1, (links.length * 8) / (reading.words + 8)), evidence: links };
  },
  seen: 'Links much for so few words',
  advice: 'Say in words what is behind the link, or leave it for when it is asked for.',
} as const satisfies Feature;
