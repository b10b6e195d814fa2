import { isAsciiLetter, isIdeograph } from './characters';
import type { Document, ReadToken, TokenKind } from './types';
import { IS } from './words';

/** What the words of a stretch say about its language; counts of stretches add up. */
export interface LanguageCounts {
  english: number;
  foreign: number;
  words: number;
  otherScript: number;
  readable: number;
}

export const NO_COUNTS: Readonly<LanguageCounts> = { english: 0, foreign: 0, words: 0, otherScript: 0, readable: 0 };

const READABLE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'link',
  'email',
  'mention',
  'hashtag',
  'cashtag',
  'phone',
]);

const hasLetter = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isAsciiLetter(code) || code >= 0xaa) return true;
  }
  return false;
};

const hasAccent = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0xc0) return true;
  return false;
};

export const countLanguage = (tokens: readonly ReadToken[]): LanguageCounts => {
  const counts = { ...NO_COUNTS };
  for (const { kind, lower, classes } of tokens) {
    if (kind !== 'word') {
      if (READABLE.has(kind)) counts.readable++;
      continue;
    }
    if (classes === 0 && !hasLetter(lower)) continue;
    counts.readable++;
    counts.words++;
    if ((classes & IS.english) !== 0) counts.english++;
    else if ((classes & IS.foreign) !== 0) counts.foreign++;
    else if ((classes & IS.cue) !== 0) counts.english += 0.5;
    else {
      const code = lower.charCodeAt(0);
      if (isIdeograph(code) || (code > 0x24f && code !== 0x2019 && !(code >= 0x1e00 && code <= 0x1eff)))
        counts.otherScript++;
      else if (hasAccent(lower)) counts.foreign += 0.6;
    }
  }
  return counts;
};

export const addCounts = (a: LanguageCounts, b: LanguageCounts): void => {
  a.english += b.english;
  a.foreign += b.foreign;
  a.words += b.words;
  a.otherScript += b.otherScript;
  a.readable += b.readable;
};

/**
 * Whether a text is English, of another language, or empty of words. Most of the words decide; a text without any telling
 * word is taken for English when its letters are Latin, so that a bare "Subscribe" is still read.
 */
export const languageOf = ({
  english,
  foreign,
  words,
  otherScript,
  readable,
}: LanguageCounts): Document['language'] => {
  if (readable === 0) return 'empty';
  if (words === 0) return 'english';
  if (otherScript > (words - otherScript) * 1.5 && otherScript > english * 2) return 'other';
  return foreign > english && (foreign >= 2 || words <= 3 || english === 0) && foreign * 12 > words
    ? 'other'
    : 'english';
};
