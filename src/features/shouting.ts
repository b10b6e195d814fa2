import type { TokenTest } from '../reading';
import { type Feature, findTokens, NOTHING, saturate } from './feature';

const isCapitals: TokenTest = ({ kind, text }) =>
  kind === 'word' && text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();

const isMarks: TokenTest = ({ kind, lower }) =>
  kind === 'punctuation' && lower.length > 2 && (lower.startsWith('!') || lower.startsWith('?'));

const REPEATED: ReadonlySet<string> = new Set(['emoji', 'hashtag', 'cashtag']);

/** Marks, or the beginning of three emoji or tags in a row. */
const isRun: TokenTest = (token, at, tokens) =>
  isMarks(token, at, tokens) ||
  (REPEATED.has(token.kind) && tokens[at + 1]?.kind === token.kind && tokens[at + 2]?.kind === token.kind);

/** Capitals, runs of exclamation marks, runs of emoji and of hashtags. */
export const shouting = {
  id: 'shouting',
  direction: 'raises',
  measure: (reading) => {
    const capitals = findTokens(reading, isCapitals);
    const runs = findTokens(reading, isRun);
    // One word in capitals is a name more often than a shout.
    const evidence = capitals.length > 1 ? [...capitals, ...runs].sort((a, b) => a.start - b.start) : runs;
    return evidence.length === 0 ? NOTHING : { value: saturate(evidence.length, 6), evidence };
  },
  seen: 'Shouts',
  advice: 'Say it in a normal voice; the words carry further.',
} as const satisfies Feature;
