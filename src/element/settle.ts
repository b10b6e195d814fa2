import type { Span } from '../lite/index';

/** A text without the sentence that is still being written, and how its places stand in the whole. */
export interface Settled {
  readonly text: string;
  readonly place: (span: Span) => Span;
}

const END = /[.!?\u2026\n\r]/;
const CLOSER = /["'\u2019\u201d)\]*_]/;

const isSpace = (character: string | undefined): boolean => character !== undefined && character.trim() === '';

/** Whether a sentence ends before `at`: an end mark, with nothing but closing marks between, and a space behind it. */
const endsBefore = (text: string, at: number): boolean => {
  let i = at - 1;
  if (i >= 0 && END.test(text[i]!) && text[i]! < ' ') return true;
  if (!isSpace(text[i])) return false;
  while (i >= 0 && isSpace(text[i])) {
    if (END.test(text[i]!)) return true;
    i--;
  }
  while (i >= 0 && CLOSER.test(text[i]!)) i--;
  return i >= 0 && END.test(text[i]!);
};

/** Whether the sentence that the caret stands behind has come to its end: `Follow me!|`. */
const isDone = (text: string, caret: number): boolean => {
  let i = caret - 1;
  while (i >= 0 && CLOSER.test(text[i]!)) i--;
  return i >= 0 && END.test(text[i]!);
};

/** What may be judged while somebody writes at `caret`: all but the sentence there, where that has no end yet. */
export const settle = (text: string, caret: number): Settled => {
  if (isDone(text, caret)) return { text, place: (span) => span };
  let from = caret;
  while (from > 0 && !endsBefore(text, from)) from--;
  let to = caret;
  while (to < text.length && !END.test(text[to]!)) to++;
  if (to < text.length && text[to]! >= ' ') to++;
  const gap = to - from;
  return {
    text: text.slice(0, from) + text.slice(to),
    place: ({ start, end }) => ({
      start: start >= from ? start + gap : start,
      end: end > from ? end + gap : end,
    }),
  };
};
