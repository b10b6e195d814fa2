import type { ReadToken } from './types';

/**
 * Phrases as a tree of their words; `#` stands for a number or an amount of money. A branch is grown when a text first comes to it,
 * so that making an index costs one step a phrase.
 */
export interface PhraseIndex<T> {
  /** What the phrases that end here stand for. */
  values: readonly T[] | undefined;
  /** The phrases that go on from here, as the words that are left of them. */
  waiting: readonly (readonly [value: T, rest: string])[] | undefined;
  /** The branches that were grown of them, by their next word. */
  next: ReadonlyMap<string, PhraseIndex<T>> | undefined;
}

type Sprout<T> = { values: T[] | undefined; waiting: (readonly [T, string])[] | undefined; next: undefined };

const grow = <T>(phrases: Iterable<readonly [value: T, rest: string]>): ReadonlyMap<string, PhraseIndex<T>> => {
  const next = new Map<string, Sprout<T>>();
  for (const [value, rest] of phrases) {
    const space = rest.indexOf(' ');
    const word = space < 0 ? rest : rest.slice(0, space);
    let sprout = next.get(word);
    if (sprout === undefined) {
      // Every branch has the same shape: that keeps looking up fast.
      sprout = { values: undefined, waiting: undefined, next: undefined };
      next.set(word, sprout);
    }
    if (space < 0) {
      if (sprout.values === undefined) sprout.values = [value];
      else sprout.values.push(value);
    } else if (sprout.waiting === undefined) sprout.waiting = [[value, rest.slice(space + 1)]];
    else sprout.waiting.push([value, rest.slice(space + 1)]);
  }
  return next;
};

const branchesOf = <T>(branch: PhraseIndex<T>): ReadonlyMap<string, PhraseIndex<T>> | undefined => {
  if (branch.waiting !== undefined) {
    branch.next = grow(branch.waiting);
    branch.waiting = undefined;
  }
  return branch.next;
};

/** Compiles phrases ("check out", "only # left") so that they can be looked up at a token. */
export const indexPhrases = <T>(lists: Iterable<readonly [value: T, phrases: readonly string[]]>): PhraseIndex<T> => {
  const waiting: [T, string][] = [];
  for (const [value, phrases] of lists) for (const phrase of phrases) waiting.push([value, phrase]);
  return { values: undefined, waiting, next: undefined };
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
  if (token === undefined) return;
  const branch = branchesOf(index)?.get(wordOf(token));
  if (branch === undefined) return;
  if (branch.next !== undefined || branch.waiting !== undefined) phrasesAt(branch, tokens, at, found, length + 1);
  if (branch.values !== undefined) for (const value of branch.values) found(value, length + 1);
};
