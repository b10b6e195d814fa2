import type { Span } from '../lite/index';
import { pointsOf } from '../shared/places';
import type { Judged } from './types';

/** A place in a file; lines and columns count from 1, the end is behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Tells where spans of a message stand in its file: the record's line where the text is no stretch of the file. */
export const placer = ({ text, line, column, literal }: Judged): ((span: Span) => Region) => {
  if (!literal) return () => ({ startLine: line, startColumn: column, endLine: line, endColumn: column });
  const pointOf = pointsOf(text);
  const place = (offset: number): [number, number] => {
    const point = pointOf(offset);
    return [line + point.line, point.column + (point.line === 0 ? column : 1)];
  };
  return ({ start, end }) => {
    const [startLine, startColumn] = place(start);
    const [endLine, endColumn] = place(end);
    return { startLine, startColumn, endLine, endColumn };
  };
};
