/** A replacement of a stretch of the text as it was given; offsets count UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Edits in order, without those that an earlier one overlaps, and without those that change nothing. */
export const inOrder = (text: string, edits: readonly Edit[]): Edit[] => {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (last !== undefined && edit.start < last.end) continue;
    if (last !== undefined && edit.start === last.start && edit.end === last.end) continue;
    if (text.slice(edit.start, edit.end) !== edit.replacement) kept.push(edit);
  }
  return kept;
};

/** The text after edits that are in order. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
};

/** Takes stretches away together with the space behind them, or before them where nothing follows. */
export const removal = (text: string, start: number, end: number): Edit => {
  let to = end;
  while (to < text.length && text[to]!.trim() === '') to++;
  if (to < text.length) {
    const broken = text.slice(end, to).includes('\n') && start > 0 && text[start - 1] !== '\n';
    return { start, end: broken ? end : to, replacement: '' };
  }
  let from = start;
  while (from > 0 && text[from - 1]!.trim() === '') from--;
  return { start: from, end: to, replacement: '' };
};
