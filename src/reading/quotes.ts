import type { Span } from '../types';

/** Whether the token of a segment at an index is quoted. */
export type Quoted = (at: number) => boolean;

const DOUBLE = 34;
const SINGLE = 39;
const LONGEST_QUOTE = 600;
/** Shorter ones are titles and scare quotes: they are the author's own words all the same. */
const SHORTEST_QUOTE = 12;

/** Whoever quotes nearly nothing else makes the words their own. */
const MOST_QUOTED = 0.75;

const isOpening = (code: number): boolean => code === DOUBLE || code === SINGLE || code === 0x201c || code === 0x2018;

/** What closes a quotation that `code` opened. */
const closes = (opened: number, code: number): boolean =>
  opened === DOUBLE
    ? code === DOUBLE
    : opened === SINGLE
      ? code === SINGLE
      : opened === 0x201c
        ? code === 0x201d
        : code === 0x2019;

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0x2fff;

/**
 * Finds what a text quotes, without the marks: whose words they are, they are not said to the reader. A quotation stands within a
 * line, opens behind a space or a bracket and closes before one or before a mark. Linear: no character is looked at for two quotations.
 */
const findQuotations = (text: string): readonly Span[] => {
  const found: Span[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || (code > SINGLE && code < 0x2018) || !isOpening(code)) continue;
    const before = i === 0 ? 32 : text.charCodeAt(i - 1);
    if (isWordCode(before) || isBlank(text.charCodeAt(i + 1))) continue;
    let end = i + 1;
    const limit = Math.min(text.length, i + LONGEST_QUOTE);
    while (end < limit && text.charCodeAt(end) !== 10) {
      if (
        closes(code, text.charCodeAt(end)) &&
        !isWordCode(text.charCodeAt(end + 1)) &&
        !isBlank(text.charCodeAt(end - 1))
      )
        break;
      end++;
    }
    const isClosed = end < limit && text.charCodeAt(end) !== 10;
    if (isClosed && end - i > SHORTEST_QUOTE) {
      found.push({ start: i + 1, end });
      length += end - i;
    }
    i = end;
  }
  return length > text.length * MOST_QUOTED ? [] : found;
};

const NONE: readonly Span[] = [];

/**
 * Gives what of each stretch of a text is quoted, with offsets counted from the stretch's beginning. The stretches are asked for in
 * order, so that no quotation is looked at for every one of them.
 */
export const quotedInOrder = (text: string): ((from: number, to: number) => readonly Span[]) => {
  const quotations = findQuotations(text);
  let next = 0;
  return (from, to) => {
    while (next < quotations.length && quotations[next]!.end <= from) next++;
    if (next === quotations.length || quotations[next]!.start >= to) return NONE;
    const found: Span[] = [];
    for (let at = next; at < quotations.length && quotations[at]!.start < to; at++) {
      const { start, end } = quotations[at]!;
      found.push({ start: Math.max(0, start - from), end: Math.min(to, end) - from });
    }
    return found;
  };
};
