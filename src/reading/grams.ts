import type { Document, Token } from '../document/types';
import { FUNCTION_WORDS } from '../lexicons/function-words';
import type { Candidate } from './asks';
import { CUES, type Cue, type CueHits, WORDING_CUES } from './cues';

const FUNCTION: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const LONGEST_WORD = 16;
/** Words of this length are wallet addresses and the like. */
const ADDRESS = 28;

/** `#_some_name_7` names somebody, as a mention would where mentions are filtered. */
const isHandle = (token: Token): boolean => token.lower.includes('_');

/** A token as the fitted lexicon knows it: a word as itself, everything that names or numbers something as its kind. */
const symbolOf = (token: Token): string | undefined => {
  if (token.kind === 'word')
    return token.lower.length <= LONGEST_WORD ? token.lower : token.lower.length >= ADDRESS ? '<address>' : undefined;
  if (token.kind === 'punctuation') {
    const mark = token.lower.charAt(0);
    return mark === '!' || mark === '?' || mark === ':' ? `<${mark}>` : undefined;
  }
  if (token.kind === 'hashtag' && isHandle(token)) return '<handle>';
  return token.kind === 'symbol' ? undefined : `<${token.kind}>`;
};

/** A token as its class: the list that holds it, else itself when it is a word that only joins others. */
const classSymbolOf = (symbol: string, cue: Cue | undefined): string | undefined => {
  if (cue !== undefined) return `{${cue}}`;
  return symbol.startsWith('<') || FUNCTION.has(symbol) ? symbol : undefined;
};

type Found = (gram: string, from: number, to: number) => void;
type Begins = (symbol: string) => boolean;

/** Words, runs of two and three words, and the same runs with classes in the place of words; a run never leaves its sentence. */
const eachRun = (document: Document, classes: readonly (Cue | undefined)[], found: Found, begins: Begins): void => {
  let offset = 0;
  for (const sentence of document.sentences) {
    const verbs = new Set(sentence.directives.map((directive) => directive.verb));
    let word1 = '';
    let word2 = '';
    let class1: string | undefined = '^';
    let class2: string | undefined;
    let at1 = offset;
    let at2 = offset;
    const addClass = (kind: string, from1: number, from2: number, to: number): void => {
      if (class1 === undefined) return;
      const telling = kind.startsWith('{') || class1.startsWith('{') || kind === '$';
      if (telling && begins(class1)) found(`${class1} ${kind}`, from1, to);
      if (class2 !== undefined && (telling || class2.startsWith('{')) && begins(class2))
        found(`${class2} ${class1} ${kind}`, from2, to);
    };
    for (let i = 0; i < sentence.tokens.length; i++) {
      const symbol = symbolOf(sentence.tokens[i]!);
      if (symbol === undefined) continue;
      const at = offset + i;
      const cue = classes[at];
      const kind = verbs.has(i) ? (cue === undefined ? '{verb}' : `{verb:${cue}}`) : classSymbolOf(symbol, cue);
      found(symbol, at, at + 1);
      if (word1 !== '') {
        if (begins(word1)) found(`${word1} ${symbol}`, at1, at + 1);
        if (word2 !== '' && begins(word2)) found(`${word2} ${word1} ${symbol}`, at2, at + 1);
      }
      if (kind !== undefined) addClass(kind, at1, at2, at + 1);
      word2 = word1;
      word1 = symbol;
      class2 = class1;
      class1 = kind;
      at2 = at1;
      at1 = at;
    }
    addClass('$', at1, at2, at1 + 1);
    offset += sentence.tokens.length;
  }
};

/** Each two kinds of cue that stand in one message, and each kind that stands there at least three times. */
const eachPair = (document: Document, cues: CueHits, found: Found): void => {
  const present: { name: string; from: number; to: number }[] = [];
  for (const cue of CUES) {
    const first = cues[cue][0];
    if (first === undefined || !WORDING_CUES.has(cue)) continue;
    present.push({ name: cue, ...first });
    if (cues[cue].length > 2) found(`${cue}+`, first.from, first.to);
  }
  const seen = new Set<string>();
  document.tokens.forEach((token, at) => {
    const name =
      (token.kind === 'mention' && at > 0) || (token.kind === 'hashtag' && isHandle(token))
        ? 'handle'
        : KINDS.has(token.kind)
          ? token.kind
          : OWN.has(token.lower)
            ? 'own'
            : READER.has(token.lower)
              ? 'reader'
              : undefined;
    if (name === undefined || seen.has(name)) return;
    seen.add(name);
    present.push({ name, from: at, to: at + 1 });
  });
  for (let i = 0; i < present.length; i++) {
    const first = present[i]!;
    found(`&${first.name}`, first.from, first.to);
    for (let j = i + 1; j < present.length; j++) found(`${first.name}&${present[j]!.name}`, first.from, first.to);
  }
};

const KINDS: ReadonlySet<string> = new Set(['link', 'email', 'phone', 'money', 'hashtag', 'cashtag', 'number']);
const OWN: ReadonlySet<string> = new Set("i i'm i've im me my mine we we're our us".split(' '));
const READER: ReadonlySet<string> = new Set("you you're your u ur".split(' '));

/**
 * Calls `found` for each entry of the fitted lexicon's vocabulary in a message, with the tokens it covers: runs of words and
 * of classes (`^` is a sentence's beginning, `$` its end, `{verb}` the verb of a directive), pairs of kinds, and what is asked.
 * `begins` may rule out runs by their first symbol before they are put together.
 */
export const eachGram = (
  document: Document,
  cues: CueHits,
  classes: readonly (Cue | undefined)[],
  candidates: readonly Candidate[],
  found: Found,
  begins: Begins = () => true,
): void => {
  eachRun(document, classes, found, begins);
  eachPair(document, cues, found);
  for (const { form, act, gain, from, to } of candidates) {
    if (form === 'lure' || form === 'bait') continue;
    found(`=${act}`, from, to);
    found(`=${form} ${act}`, from, to);
    found(`=${act} ${gain}`, from, to);
    found(`=${form} ${gain}`, from, to);
  }
};
