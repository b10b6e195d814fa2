import type { Span } from '../lite/index';
import type { Judged } from './types';

/** A place in a file; lines and columns count from 1, the end is behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const LINE_END = /\r\n|[\n\r]/g;

/** Tells where spans of a message stand in its file: the record's line where the text is no stretch of the file. */
export const placer = ({ text, line, column, literal }: Judged): ((span: Span) => Region) => {
  if (!literal) return () => ({ startLine: line, startColumn: column, endLine: line, endColumn: column });
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length);
  const pointOf = (offset: number): [number, number] => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return [line + low, offset - starts[low]! + (low === 0 ? column : 1)];
  };
  return ({ start, end }) => {
    const [startLine, startColumn] = pointOf(start);
    const [endLine, endColumn] = pointOf(end);
    return { startLine, startColumn, endLine, endColumn };
  };
};
