import type { Token } from './types';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word; `#` stands for a number or an amount of money. */
export interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
}

/** Compiles phrases ("check out", "only # left") so that they can be looked up at a token, the longest first. */
export const indexPhrases = <T>(lists: Iterable<readonly [value: T, phrases: readonly string[]]>): PhraseIndex<T> => {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [value, phrases] of lists)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const entries = byFirst.get(words[0]!);
      if (entries === undefined) byFirst.set(words[0]!, [{ words, value }]);
      else entries.push({ words, value });
    }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
};

const wordOf = (token: Token): string =>
  token.kind === 'number' || token.kind === 'money'
    ? '#'
    : token.kind === 'hashtag'
      ? token.lower.slice(1)
      : token.lower;

/** Calls `found` for every phrase that begins at token `at`, longest first, with its number of tokens. */
export const phrasesAt = <T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
  found: (value: T, length: number) => void,
): void => {
  const entries = index.byFirst.get(wordOf(tokens[at]!));
  if (entries === undefined) return;
  for (const { words, value } of entries) {
    let length = 1;
    while (length < words.length && tokens[at + length] !== undefined && wordOf(tokens[at + length]!) === words[length])
      length++;
    if (length === words.length) found(value, length);
  }
};
