/** An entry of the fitted lexicon: a word, a pair of words, a pattern of classes, or two kinds that stand in one message. */
export interface Entry {
  readonly name: string;
  /** Log-odds: above 0 promotion, below 0 ordinary talk. */
  readonly weight: number;
}

/** The entries that begin with one symbol. */
export interface Branch {
  readonly alone: Entry | undefined;
  /** The entry that goes on with a second symbol; `undefined` where none goes on. */
  readonly pair: ((symbol: string) => Entry | undefined) | undefined;
}

/**
 * The fitted lexicon as it is searched. A reader walks it symbol by symbol, so that nothing is put together only to be looked up;
 * the fit walks one that grows instead, and so sees every entry that a message could hold.
 */
export interface Lexicon {
  /** Words and kinds (`<link>`), alone and in pairs. */
  readonly word: (symbol: string) => Branch | undefined;
  /** Pairs with a class in them: `{offer}`, `{verb}`, `^` and `$` for the ends of a sentence. */
  readonly pattern: (symbol: string) => Branch | undefined;
  /** Kinds that a message holds, alone and in pairs: `offer&link`. */
  readonly kind: (symbol: string) => Branch | undefined;
}

interface GrownBranch {
  alone: Entry | undefined;
  next: Map<string, Entry> | undefined;
  pair: ((symbol: string) => Entry | undefined) | undefined;
}
type Table = Map<string, GrownBranch>;

const branchOf = (table: Table, symbol: string): GrownBranch => {
  let branch = table.get(symbol);
  if (branch === undefined) {
    branch = { alone: undefined, next: undefined, pair: undefined };
    table.set(symbol, branch);
  }
  return branch;
};

const addPair = (branch: GrownBranch, symbol: string, entry: Entry): void => {
  if (branch.next === undefined) {
    const next = new Map<string, Entry>();
    branch.next = next;
    branch.pair = (second) => next.get(second);
  }
  branch.next.set(symbol, entry);
};

const isPattern = (name: string): boolean => name.includes('{') || name.startsWith('^') || name.endsWith('$');

/** Files entries by the table and the first symbol that they are searched by. */
export const lexiconOf = (entries: Iterable<readonly [name: string, weight: number]>): Lexicon => {
  const words: Table = new Map();
  const patterns: Table = new Map();
  const kinds: Table = new Map();
  for (const [name, weight] of entries) {
    const isKind = name.includes('&');
    const split = name.indexOf(isKind ? '&' : ' ');
    const table = isKind ? kinds : split > 0 && isPattern(name) ? patterns : words;
    const branch = branchOf(table, isKind ? name.slice(0, split) : split < 0 ? name : name.slice(0, split));
    const second = split < 0 ? '' : name.slice(split + 1);
    if (second === '') branch.alone = { name, weight };
    else addPair(branch, second, { name, weight });
  }
  return {
    word: (symbol) => words.get(symbol),
    pattern: (symbol) => patterns.get(symbol),
    kind: (symbol) => kinds.get(symbol),
  };
};

/** Weights that ship are kept in steps of this size, in log-odds. */
export const WEIGHT_STEP = 1 / 32;

/** Reads lines of `steps<TAB>name<TAB>name...`, as the fit writes them. */
export const unpack = (packed: string): [name: string, weight: number][] =>
  packed.split('\n').flatMap((line) => {
    const [steps, ...names] = line.split('\t');
    return names.map((name): [string, number] => [name, Number(steps) * WEIGHT_STEP]);
  });
