import type { ReadToken } from './types';

/** Phrases as a tree of their words; `#` stands for a number or an amount of money. */
export interface PhraseIndex<T> {
  /** What the phrases that end here stand for. */
  readonly values: readonly T[] | undefined;
  /** The words that go on from here. */
  readonly next: ReadonlyMap<string, PhraseIndex<T>> | undefined;
}

interface Branch<T> {
  values: T[] | undefined;
  next: Map<string, Branch<T>> | undefined;
}

/** Every branch has the same shape, and most have no map of their own: that keeps looking up fast and compiling quick. */
const newBranch = <T>(): Branch<T> => ({ values: undefined, next: undefined });

const grow = <T>(branch: Branch<T>, word: string): Branch<T> => {
  branch.next ??= new Map();
  let child = branch.next.get(word);
  if (child === undefined) {
    child = newBranch<T>();
    branch.next.set(word, child);
  }
  return child;
};

/** Compiles phrases ("check out", "only # left") so that they can be looked up at a token. */
export const indexPhrases = <T>(lists: Iterable<readonly [value: T, phrases: readonly string[]]>): PhraseIndex<T> => {
  const root = newBranch<T>();
  for (const [value, phrases] of lists)
    for (const phrase of phrases) {
      let branch = root;
      for (const word of phrase.split(' ')) branch = grow(branch, word);
      if (branch.values === undefined) branch.values = [value];
      else branch.values.push(value);
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
  const branch = token === undefined ? undefined : index.next?.get(wordOf(token));
  if (branch === undefined) return;
  if (branch.next !== undefined) phrasesAt(branch, tokens, at, found, length + 1);
  if (branch.values !== undefined) for (const value of branch.values) found(value, length + 1);
};
