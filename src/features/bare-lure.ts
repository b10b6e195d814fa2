import type { TokenTest } from '../reading';
import { type Feature, findTokens, NOTHING } from './feature';

const LURES: ReadonlySet<string> = new Set(['link', 'email', 'phone', 'cashtag']);
const FEW_WORDS = 3;

const isLure: TokenTest = ({ kind }) => LURES.has(kind);

/** A link, number or address with next to no words: the reader cannot tell what it is or why they get it. */
export const bareLure = {
  id: 'bare-lure',
  direction: 'raises',
  measure: (reading) => {
    if (reading.words > FEW_WORDS) return NOTHING;
    const lures = findTokens(reading, isLure);
    return lures.length === 0 ? NOTHING : { value: 1, evidence: lures };
  },
  seen: 'Gives no word of what this is',
  advice: 'Say what it is, whose it is, and why it may matter to this reader.',
} as const satisfies Feature;
