import type { Document, Token } from '../document/types';
import { FUNCTION_WORDS } from '../lexicons/function-words';
import type { Cue } from './cues';

const FUNCTION: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const LONGEST_WORD = 16;

/** A token as the fitted lexicon knows it: a word as itself, everything that names or numbers something as its kind. */
const symbolOf = (token: Token): string | undefined => {
  if (token.kind === 'word') return token.lower.length <= LONGEST_WORD ? token.lower : undefined;
  if (token.kind === 'punctuation') {
    const mark = token.lower.charAt(0);
    return mark === '!' || mark === '?' || mark === ':' ? `<${mark}>` : undefined;
  }
  return token.kind === 'symbol' ? undefined : `<${token.kind}>`;
};

/** A token as its class: the list that holds it, else itself when it is a word that only joins others. */
const classSymbolOf = (symbol: string, cue: Cue | undefined): string | undefined => {
  if (cue !== undefined) return `{${cue}}`;
  return symbol.startsWith('<') || FUNCTION.has(symbol) ? symbol : undefined;
};

/**
 * Calls `found` for each entry of the fitted lexicon's vocabulary in a document, with the tokens it covers: words, runs of two
 * and three words, and the same runs with classes in the place of words. A run never leaves its sentence; `^` is a sentence's
 * beginning and `{{act}}` the verb of a directive.
 */
export const eachGram = (document: Document, classes: readonly (Cue | undefined)[], found: (gram: string, from: number, to: number) => void): void => {
  let offset = 0;
  for (const sentence of document.sentences) {
    const verbs = new Set(sentence.directives.map((directive) => directive.verb));
    let word1 = '';
    let word2 = '';
    let class1: string | undefined = '^';
    let class2: string | undefined;
    let at1 = offset;
    let at2 = offset;
    for (let i = 0; i < sentence.tokens.length; i++) {
      const symbol = symbolOf(sentence.tokens[i]!);
      if (symbol === undefined) continue;
      const at = offset + i;
      const cue = classes[at];
      const kind = verbs.has(i) ? (cue === undefined ? '{verb}' : `{verb:${cue}}`) : classSymbolOf(symbol, cue);
      found(symbol, at, at + 1);
      if (word1 !== '') {
        found(`${word1} ${symbol}`, at1, at + 1);
        if (word2 !== '') found(`${word2} ${word1} ${symbol}`, at2, at + 1);
      }
      if (kind !== undefined) {
        if (kind.startsWith('{') && class1 === undefined) found(kind, at, at + 1);
        if (class1 !== undefined) {
          if (kind.startsWith('{') || class1.startsWith('{')) {
            found(`${class1} ${kind}`, at1, at + 1);
            if (class2 !== undefined) found(`${class2} ${class1} ${kind}`, at2, at + 1);
          } else if (class2?.startsWith('{')) found(`${class2} ${class1} ${kind}`, at2, at + 1);
        }
      }
      word2 = word1;
      word1 = symbol;
      class2 = class1;
      class1 = kind;
      at2 = at1;
      at1 = at;
    }
    offset += sentence.tokens.length;
  }
};
