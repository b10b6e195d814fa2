import type { ReadToken } from './types';

/** Phrases as a tree of their words; `#` stands for a number or an amount of money. */
export interface PhraseIndex<T> {
  /** What the phrases that end here stand for. */
  readonly values: readonly T[];
  readonly next: ReadonlyMap<string, PhraseIndex<T>>;
}

interface Branch<T> {
  readonly values: T[];
  readonly next: Map<string, Branch<T>>;
}

/** Compiles phrases ("check out", "only # left") so that they can be looked up at a token. */
export const indexPhrases = <T>(lists: Iterable<readonly [value: T, phrases: readonly string[]]>): PhraseIndex<T> => {
  const root: Branch<T> = { values: [], next: new Map() };
  for (const [value, phrases] of lists)
    for (const phrase of phrases) {
      let branch = root;
      for (const word of phrase.split(' ')) {
        let child = branch.next.get(word);
        if (child === undefined) {
          child = { values: [], next: new Map() };
          branch.next.set(word, child);
        }
        branch = child;
      }
      branch.values.push(value);
    }
  return root;
};

const wordOf = ({ kind, lower }: ReadToken): string =>
  kind === 'number' || kind === 'money' ? '#' : kind === 'hashtag' ? lower.slice(1) : lower;

/** Calls `found` for every phrase that begins at token `at`, longest first, with its number of tokens. */
export const phrasesAt = <T>(
  index: PhraseIndex<T>,
  tokens: readonly ReadToken[],
  at: number,
  found: (value: T, length: number) => void,
  length = 0,
): void => {
  const token = tokens[at + length];
  const branch = token === undefined ? undefined : index.next.get(wordOf(token));
  if (branch === undefined) return;
  if (branch.next.size > 0) phrasesAt(branch, tokens, at, found, length + 1);
  for (const value of branch.values) found(value, length + 1);
};
