import type { Token } from '../document/types';
import { type Feature, NOTHING, saturate } from './feature';

const isCapitals = (token: Token): boolean =>
  token.kind === 'word' &&
  token.text.length > 2 &&
  token.text === token.text.toUpperCase() &&
  token.text !== token.text.toLowerCase();
const isMarks = (token: Token): boolean =>
  token.kind === 'punctuation' &&
  token.lower.length > 2 &&
  (token.lower.startsWith('!') || token.lower.startsWith('?'));

/** Capitals, runs of exclamation marks, runs of emoji and of hashtags. */
export const shouting = {
  id: 'shouting',
  direction: 'raises',
  measure: ({ document: { tokens } }) => {
    const capitals = tokens.filter(isCapitals).length;
    const runs = tokens.filter((token, at) => {
      if ((capitals > 1 && isCapitals(token)) || isMarks(token)) return true;
      const repeated = token.kind === 'emoji' || token.kind === 'hashtag' || token.kind === 'cashtag';
      return repeated && tokens[at + 1]?.kind === token.kind && tokens[at + 2]?.kind === token.kind;
    });
    return runs.length === 0
      ? NOTHING
      : { value: saturate(runs.length, 6), evidence: runs.map(({ start, end }) => ({ start, end })) };
  },
  seen: 'Shouts',
  advice: 'Say it in a normal voice; the words carry further.',
} as const satisfies Feature;
