import type { Span } from '../lite/index';

/** A stretch that stays as it is: somewhere to go, or a number that only its sentence explains. */
export interface Kept extends Span {
  readonly kind: 'place' | 'number';
}

const WORD = /\S+/g;
const LEADING = /^[([{<"'\u201c\u2018*_]+/;
const TRAILING = /[\])}>"'\u201d\u2019*_.,;:!?\u2026]+$/;
const PLACE = /^(?:https?:\/\/|www\.|[\w.+-]+@[\w-]+\.|[@]\w|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:[/?#]|$))/i;
const NUMBER = /[$\u20ac\u00a3]?\d[\d.,:%/-]*/g;
const NUMBER_END = /[.,:/-]+$/;
/** No link or handle is longer; what is, is kept whole without a look. */
const LONGEST_WORD = 2048;

/** Links, addresses, handles, sums and numbers: what an author means as it stands, and no suggestion touches. In order. */
export const keptIn = (text: string): Kept[] => {
  const found: Kept[] = [];
  for (const { index, 0: whole } of text.matchAll(WORD)) {
    const from = whole.length > LONGEST_WORD ? 0 : (LEADING.exec(whole)?.[0].length ?? 0);
    const word = whole.length > LONGEST_WORD ? whole : whole.slice(from).replace(TRAILING, '');
    const start = index + from;
    if (word.length > LONGEST_WORD || PLACE.test(word)) found.push({ start, end: start + word.length, kind: 'place' });
    else if (!word.startsWith('#'))
      for (const { index: at, 0: number } of word.matchAll(NUMBER)) {
        const length = number.replace(NUMBER_END, '').length;
        found.push({ start: start + at, end: start + at + length, kind: 'number' });
      }
  }
  return found;
};

/** Whether every kept stretch of one text stands in another, as often. */
export const keepsAll = (before: string, after: string): boolean => {
  const left = new Map<string, number>();
  for (const { start, end } of keptIn(after)) {
    const word = after.slice(start, end);
    left.set(word, (left.get(word) ?? 0) + 1);
  }
  return keptIn(before).every(({ start, end }) => {
    const word = before.slice(start, end);
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
};
