import { HOMOGLYPHS } from '../lexicons/homoglyphs';
import {
  isAsciiLetter,
  isCombining,
  isHighSurrogate,
  isInvisible,
  isLetter,
  isLineSeparator,
  isLowSurrogate,
  isWideSpace,
  ZERO_WIDTH_JOINER,
} from './characters';

/** A text made plain, with the way back to where each of its characters stood. */
export interface Normalised {
  readonly text: string;
  /** Offset in the original of the character at `index`. */
  startOf(index: number): number;
  /** Offset in the original after the character at `index`. */
  endOf(index: number): number;
}

const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || code < 9 || code === 11 || code === 12) return false;
  }
  return true;
};

/** Letters of the mathematical and enclosed blocks come in pairs of code units and stand for one plain letter each. */
const plainLetter = (codePoint: number): number => {
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) {
    const plain = String.fromCodePoint(codePoint).normalize('NFKC');
    return plain.length === 1 ? plain.charCodeAt(0) : 0;
  }
  if (codePoint >= 0x1f130 && codePoint <= 0x1f149) return 97 + codePoint - 0x1f130;
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return 97 + codePoint - 0x1f150;
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return 97 + codePoint - 0x1f170;
  return 0;
};

/** Phonetic letters that are used as small capitals: no language that we could take them from writes with them. */
const isSmallCapital = (code: number): boolean =>
  (code >= 0x1d00 && code <= 0x1d22) ||
  (code >= 0x0280 && code <= 0x029f) ||
  code === 0x262 ||
  code === 0x26a ||
  code === 0x274 ||
  code === 0xa730 ||
  code === 0xa731;

const plainUnit = (code: number): number => {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code >= 0x24b6 && code <= 0x24cf) return 97 + code - 0x24b6;
  if (code >= 0x24d0 && code <= 0x24e9) return 97 + code - 0x24d0;
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4) return 39;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return 34;
  if (code === 0x2010 || code === 0x2011) return 45;
  if (isSmallCapital(code)) return HOMOGLYPHS.get(code) ?? code;
  if (isWideSpace(code)) return 32;
  if (isLineSeparator(code)) return 10;
  return code;
};

/**
 * Undoes what hides letters from a reader of codes but not from a reader of shapes: full-width, mathematical and
 * enclosed letters, look-alikes of other scripts inside Latin words, characters that show nothing. Linear in the text.
 */
export const normalise = (text: string): Normalised => {
  if (isPlain(text)) return { text, startOf: (index) => index, endOf: (index) => index + 1 };
  const codes = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  let wordStart = 0;
  let hasAscii = false;
  let hasLookalike = false;
  const closeWord = (): void => {
    if (hasAscii && hasLookalike)
      for (let i = wordStart; i < length; i++) codes[i] = HOMOGLYPHS.get(codes[i]!) ?? codes[i]!;
    hasAscii = false;
    hasLookalike = false;
  };
  const push = (code: number, start: number, end: number): void => {
    if (isLetter(code)) {
      if (isAsciiLetter(code)) hasAscii = true;
      else if (HOMOGLYPHS.has(code)) hasLookalike = true;
    } else closeWord();
    codes[length] = code;
    starts[length] = start;
    ends[length] = end;
    length++;
    if (!isLetter(code)) wordStart = length;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHighSurrogate(code) && i + 1 < text.length && isLowSurrogate(text.charCodeAt(i + 1))) {
      const low = text.charCodeAt(i + 1);
      const plain = plainLetter((code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000);
      if (plain > 0) push(plain, i, i + 2);
      else {
        push(code, i, i + 1);
        push(low, i + 1, i + 2);
      }
      i++;
    } else if (code === ZERO_WIDTH_JOINER && length > 0 && !isLetter(codes[length - 1]!)) push(code, i, i + 1);
    else if (isInvisible(code)) continue;
    else if (isCombining(code) && code !== 0x20e3 && length > 0 && isAsciiLetter(codes[length - 1]!)) continue;
    else push(plainUnit(code), i, i + 1);
  }
  closeWord();
  let plainText = '';
  for (let i = 0; i < length; i += 8192)
    plainText += String.fromCharCode(...codes.subarray(i, Math.min(length, i + 8192)));
  return { text: plainText, startOf: (index) => starts[index]!, endOf: (index) => ends[index]! };
};
