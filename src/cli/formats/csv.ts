import type { Format } from '../types';

const COLUMNS = ['source', 'line', 'id', 'score', 'level', 'undecided', 'reasons', 'message', 'advice'];
const cell = (value: string | number | null | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  // A cell that a spreadsheet would run is told apart by an apostrophe.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const row = (cells: readonly (string | number | null | undefined)[]): string => `${cells.map(cell).join(',')}\n`;

/** A table: a row a message, with its strongest reason in words and the ids of all that raise. */
export const csv: Format = {
  head: () => row(COLUMNS),
  item: ({ source, line, id, analysis: { score, level, undecided, explanations } }) => {
    const raising = explanations.filter(({ contribution }) => contribution > 0);
    const ids = raising.map(({ feature }) => feature).join(' ');
    return row([source, line, id, score, level, undecided, ids, raising[0]?.message, raising[0]?.advice]);
  },
  between: '',
  foot: () => '',
};
