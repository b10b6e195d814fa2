/** A place in a text; line and column count from 0, columns in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|[\n\r]/g;

/** Tells in which line and column an offset of a text stands. */
export const pointsOf = (text: string): ((offset: number) => Point) => {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(LINE_END)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low, column: offset - starts[low]! };
  };
};
