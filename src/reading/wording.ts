import type { ReadSegment } from '../document/segment';
import type { ReadToken } from '../document/types';
import { FUNCTION_WORDS } from '../lexicons/function-words';
import type { Cue } from './cues';
import type { Branch, Entry, Lexicon } from './lexicon';
import { isOwn, isReader } from './people';
import type { Quoted } from './quotes';

const FUNCTION: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const LONGEST_WORD = 16;
/** Words of this length are wallet addresses and the like. */
const ADDRESS = 28;

/** `#_some_name_7` names somebody, as a mention would where mentions are filtered. */
const isHandle = ({ lower }: ReadToken): boolean => lower.includes('_');

const SYMBOLS: Readonly<Partial<Record<ReadToken['kind'], string>>> = {
  number: '<number>',
  money: '<money>',
  phone: '<phone>',
  link: '<link>',
  email: '<email>',
  mention: '<mention>',
  hashtag: '<hashtag>',
  cashtag: '<cashtag>',
  emoji: '<emoji>',
};
const MARKS: ReadonlyMap<string, string> = new Map([
  ['!', '<!>'],
  ['?', '<?>'],
  [':', '<:>'],
]);

/** A token as the fitted lexicon knows it: a word as itself, everything that names or numbers something as its kind. */
const symbolOf = (token: ReadToken): string | undefined => {
  const { kind, lower } = token;
  if (kind === 'word') return lower.length <= LONGEST_WORD ? lower : lower.length >= ADDRESS ? '<address>' : undefined;
  if (kind === 'punctuation') return MARKS.get(lower.charAt(0));
  return kind === 'hashtag' && isHandle(token) ? '<handle>' : SYMBOLS[kind];
};

const named = (prefix: string): ((cue: Cue) => string) => {
  const names = new Map<Cue, string>();
  return (cue) => {
    let name = names.get(cue);
    if (name === undefined) {
      name = `{${prefix}${cue}}`;
      names.set(cue, name);
    }
    return name;
  };
};
const classSymbol = named('');
const verbSymbol = named('verb:');

const isClass = (symbol: string): boolean => symbol.charCodeAt(0) === 123;

/** An entry that a segment holds: tokens `from` up to `to`. */
export interface Wording {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the entries of the fitted lexicon in a segment: words and pairs of neighbours, and pairs with the class of a word in its
 * place (`^` is a sentence's beginning, `$` its end, `{verb}` the verb of a directive). A pair never leaves its sentence.
 */
export const findWording = (
  { sentences }: ReadSegment,
  classes: readonly (Cue | undefined)[],
  lexicon: Lexicon,
  isQuoted: Quoted,
): Wording[] => {
  const found: Wording[] = [];
  const add = (entry: Entry | undefined, from: number, to: number): void => {
    if (entry !== undefined) found.push({ entry, from, to });
  };
  let offset = 0;
  for (const { tokens, directives } of sentences) {
    let lastWord: Branch | undefined;
    let lastPattern = lexicon.pattern('^');
    let lastIsClass = false;
    let lastAt = offset;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const symbol = symbolOf(token);
      const at = offset + i;
      if (symbol === undefined || isQuoted(at)) continue;
      const cue = classes[at];
      const isVerb = directives.length > 0 && directives.some(({ verb }) => verb === i);
      const kind = isVerb
        ? cue === undefined
          ? '{verb}'
          : verbSymbol(cue)
        : cue !== undefined
          ? classSymbol(cue)
          : token.kind !== 'word' || FUNCTION.has(symbol)
            ? symbol
            : undefined;
      const word = lexicon.word(symbol);
      add(word?.alone, at, at + 1);
      if (lastWord?.pair !== undefined) add(lastWord.pair(symbol), lastAt, at + 1);
      const kindIsClass = kind !== undefined && isClass(kind);
      if (lastPattern?.pair !== undefined && kind !== undefined && (kindIsClass || lastIsClass))
        add(lastPattern.pair(kind), lastAt, at + 1);
      lastWord = word;
      lastPattern = kind === undefined ? undefined : lexicon.pattern(kind);
      lastIsClass = kindIsClass;
      lastAt = at;
    }
    if (lastPattern?.pair !== undefined) add(lastPattern.pair('$'), lastAt, lastAt + 1);
    offset += tokens.length;
  }
  return found;
};

const KINDS: ReadonlySet<string> = new Set(['link', 'email', 'phone', 'money', 'hashtag', 'cashtag', 'number']);

/** What entries pair besides the word lists; an `opening` is a mention that its segment begins with, as a reply does. */
export type Kind =
  | 'link'
  | 'email'
  | 'phone'
  | 'money'
  | 'hashtag'
  | 'cashtag'
  | 'number'
  | 'handle'
  | 'opening'
  | 'own'
  | 'reader'
  | 'quoted';

const kindOf = (token: ReadToken, at: number): Kind | undefined => {
  const { kind, lower } = token;
  if (kind === 'word') return isOwn(lower) ? 'own' : isReader(lower) ? 'reader' : undefined;
  if (kind === 'mention') return at === 0 ? 'opening' : 'handle';
  if (kind === 'hashtag' && isHandle(token)) return 'handle';
  return KINDS.has(kind) ? (kind as Kind) : undefined;
};

/** The first token of each kind. */
export const findKinds = (tokens: readonly ReadToken[], isQuoted: Quoted): ReadonlyMap<Kind, number> => {
  const kinds = new Map<Kind, number>();
  tokens.forEach((token, at) => {
    const kind = isQuoted(at) ? 'quoted' : kindOf(token, at);
    if (kind !== undefined && !kinds.has(kind)) kinds.set(kind, at);
  });
  return kinds;
};
