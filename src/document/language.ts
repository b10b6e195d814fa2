import { ENGLISH_WORDS } from '../lexicons/english-words';
import { FOREIGN_WORDS } from '../lexicons/foreign-words';
import { isAsciiLetter, isIdeograph } from './characters';
import type { Document, Token } from './types';
import { isKnownCue } from './vocabulary';

const ENGLISH: ReadonlySet<string> = new Set(ENGLISH_WORDS);
const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_WORDS);

const READABLE: ReadonlySet<string> = new Set([
  'word',
  'link',
  'email',
  'mention',
  'hashtag',
  'cashtag',
  'phone',
  'money',
]);
const hasLetter = (token: Token): boolean => {
  for (let i = 0; i < token.lower.length; i++) {
    const code = token.lower.charCodeAt(i);
    if (isAsciiLetter(code) || code >= 0xaa) return true;
  }
  return false;
};

/**
 * Whether a text is English, of another language, or empty of words. Most of the words decide; a text without any telling
 * word is taken for English when its letters are Latin, so that a bare "Subscribe" is still read.
 */
export const languageOf = (tokens: readonly Token[]): Document['language'] => {
  let english = 0;
  let foreign = 0;
  let words = 0;
  let otherScript = 0;
  let readable = false;
  for (const token of tokens) {
    if (!READABLE.has(token.kind)) continue;
    if (token.kind === 'money') continue;
    readable ||= token.kind !== 'word' || hasLetter(token);
    if (token.kind !== 'word' || !hasLetter(token)) continue;
    words++;
    const code = token.lower.charCodeAt(0);
    if (isIdeograph(code) || (code > 0x24f && code !== 0x2019 && !(code >= 0x1e00 && code <= 0x1eff))) otherScript++;
    else if (ENGLISH.has(token.lower)) english += 1;
    else if (FOREIGN.has(token.lower)) foreign += 1;
    else if (isKnownCue(token.lower)) english += 0.5;
    else if (hasAccent(token.lower)) foreign += 0.6;
  }
  if (!readable) return 'empty';
  if (words === 0) return 'english';
  if (otherScript > (words - otherScript) * 1.5 && otherScript > english * 2) return 'other';
  return foreign > english && (foreign >= 2 || words <= 3 || english === 0) && foreign * 12 > words
    ? 'other'
    : 'english';
};

const hasAccent = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0xc0) return true;
  return false;
};
