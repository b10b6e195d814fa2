import { isDigit, isLetter, isNewline, isSpace, isUpperAscii } from './characters';
import type { RawToken } from './scan';

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sr jr st vs etc inc ltd co no fig vol dept est approx e.g i.e eg ie a.m p.m u.s jan feb mar apr jun jul aug sep sept oct nov dec lt col gen sen rep gov'.split(
    ' ',
  ),
);
const LONGEST_ABBREVIATION = 6;

const DOT = 46;
/** `. ! ?`, the ellipsis and the doubled marks. */
const isTerminatorCode = (code: number): boolean =>
  code === DOT ||
  code === 33 ||
  code === 63 ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0x203c ||
  code === 0x2049 ||
  code === 0xff1f;
/** `" ' ) ] * _` and the curly quotes. */
const isCloserCode = (code: number): boolean =>
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  code === 42 ||
  code === 95 ||
  code === 0x2019 ||
  code === 0x201d;
const isLineEnd = (code: number): boolean =>
  isNewline(code) || code === 11 || code === 12 || code === 0x85 || code === 0x2028 || code === 0x2029;

/** Nobody writes longer ones; a line without any end is cut at the first space after this many characters. */
const LONGEST_SEGMENT = 2000;

/** Whether the dot at `at` ends an abbreviation or an initial rather than a sentence. */
const endsAbbreviation = (text: string, at: number): boolean => {
  let from = at;
  while (
    from > 0 &&
    at - from <= LONGEST_ABBREVIATION &&
    (isLetter(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === DOT)
  )
    from--;
  const word = text.slice(from, at).toLowerCase();
  return (word.length === 1 && word !== 'i' && word !== 'u') || ABBREVIATIONS.has(word);
};

/**
 * Calls `found` for each stretch of a text that is read on its own, in order; together they are the whole text. A stretch ends
 * behind a line's end, and behind a sentence's end that a capital, a digit or a name follows. What is looked at stands next to
 * the place itself, so that an edit moves no other end.
 */
export const eachSegment = (text: string, found: (from: number, to: number) => void): void => {
  let from = 0;
  const cut = (to: number): number => {
    if (to > from) found(from, to);
    from = to;
    return to;
  };
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    // Most characters are letters and the spaces between them, which end nothing.
    if (((code > 63 && code < 0x85) || code === 32) && i - from < LONGEST_SEGMENT) {
      i++;
    } else if (isLineEnd(code)) {
      i++;
      while (i < text.length && (isSpace(text.charCodeAt(i)) || isLineEnd(text.charCodeAt(i)))) i++;
      cut(i);
    } else if (isTerminatorCode(code)) {
      const first = i;
      i++;
      while (i < text.length && (isTerminatorCode(text.charCodeAt(i)) || isCloserCode(text.charCodeAt(i)))) i++;
      if (!isSpace(text.charCodeAt(i)) || isNewline(text.charCodeAt(i))) continue;
      const closed = i;
      while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9) i++;
      const next = text.charCodeAt(i);
      const begins = isUpperAscii(next) || isDigit(next) || next === 64 || next === 35 || next === 36;
      if (begins && !(code === DOT && closed === first + 1 && endsAbbreviation(text, first))) cut(i);
    } else if (i - from >= LONGEST_SEGMENT && isSpace(code)) {
      i = cut(i + 1);
    } else i++;
  }
  cut(text.length);
};

const isTerminator = (token: RawToken): boolean =>
  token.kind === 'punctuation' && isTerminatorCode(token.lower.charCodeAt(0));

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']', '*', '_']);

/** Whether a sentence ends before the token at `at` of a segment, judged from the few tokens around it. */
export const endsSentence = (tokens: readonly RawToken[], at: number): boolean => {
  const token = tokens[at]!;
  let i = at - 1;
  while (i >= 0 && i >= at - 2 && CLOSERS.has(tokens[i]!.lower)) i--;
  const last = tokens[i];
  if (last === undefined) return false;
  const startsLower = token.kind === 'word' && !token.upper;
  if (last.kind === 'emoji') return token.kind === 'word' && !startsLower && token.spaceBefore;
  if (!isTerminator(last)) return false;
  if (isTerminator(token) || CLOSERS.has(token.lower) || token.kind === 'emoji') return false;
  const dot = last.lower === '.';
  if (!token.spaceBefore) return !dot;
  if (dot && isAbbreviated(last, tokens[i - 1])) return false;
  return startsLower
    ? i === at - 1 && (dot || last.lower.charCodeAt(0) === 33 || last.lower.charCodeAt(0) === 63)
    : true;
};

const isAbbreviated = (dot: RawToken, before: RawToken | undefined): boolean =>
  before !== undefined &&
  !dot.spaceBefore &&
  (ABBREVIATIONS.has(before.lower) ||
    (before.end - before.start === 1 && before.kind === 'word' && before.lower !== 'i' && before.lower !== 'u'));
