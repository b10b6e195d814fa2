import type { Span } from '../lite/index';

const isEnd = (character: string): boolean => '.!?\u2026'.includes(character);
const isCloser = (character: string): boolean => '"\'\u2019\u201d)]*_'.includes(character);
const isSpace = (character: string | undefined): boolean => character !== undefined && character.trim() === '';

/** The sentences of a text, without the space between them; a line's end ends one, too. */
export const unitsOf = (text: string): Span[] => {
  const units: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text[from])) from++;
    while (to > from && isSpace(text[to - 1])) to--;
    if (to > from) units.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') cut(i);
    else if (isEnd(character)) {
      while (i + 1 < text.length && (isEnd(text[i + 1]!) || isCloser(text[i + 1]!))) i++;
      if (i + 1 === text.length || isSpace(text[i + 1])) cut(i + 1);
    }
  }
  cut(text.length);
  return units;
};
