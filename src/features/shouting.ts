import type { ReadToken } from '../document/types';
import { type Feature, findTokens, NOTHING, saturate } from './feature';

const isCapitals = (token: ReadToken): boolean =>
  token.kind === 'word' &&
  token.text.length > 2 &&
  token.text === token.text.toUpperCase() &&
  token.text !== token.text.toLowerCase();
const isMarks = (token: ReadToken): boolean =>
  token.kind === 'punctuation' &&
  token.lower.length > 2 &&
  (token.lower.startsWith('!') || token.lower.startsWith('?'));

/** Capitals, runs of exclamation marks, runs of emoji and of hashtags. */
export const shouting = {
  id: 'shouting',
  direction: 'raises',
  measure: (reading) => {
    const capitals = findTokens(reading, isCapitals).length;
    const runs = findTokens(reading, (token, at, tokens) => {
      if ((capitals > 1 && isCapitals(token)) || isMarks(token)) return true;
      const repeated = token.kind === 'emoji' || token.kind === 'hashtag' || token.kind === 'cashtag';
      return repeated && tokens[at + 1]?.kind === token.kind && tokens[at + 2]?.kind === token.kind;
    });
    return runs.length === 0 ? NOTHING : { value: saturate(runs.length, 6), evidence: runs };
  },
  seen: 'Shouts',
  advice: 'Say it in a normal voice; the words carry further.',
} as const satisfies Feature;
