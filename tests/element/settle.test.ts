import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/element/settle';

/** The text that may be judged, with the caret at `|`. */
const settled = (marked: string): string => {
  const caret = marked.indexOf('|');
  return settle(marked.slice(0, caret) + marked.slice(caret + 1), caret).text;
};

describe('settle', () => {
  it('leaves out the sentence that is being written', () => {
    expect(settled('Follow my|')).toBe('');
    expect(settled('Hello there. Follow my|')).toBe('Hello there. ');
    expect(settled('Hello there. Fol|low my page. Thanks.')).toBe('Hello there.  Thanks.');
    expect(settled('First line\nsecond|')).toBe('First line\n');
    expect(settled('Version 1.5 is|')).toBe('');
  });

  it('takes a sentence with its end', () => {
    expect(settled('Follow me!|')).toBe('Follow me!');
    expect(settled('He said "follow me."|')).toBe('He said "follow me."');
    expect(settled('Follow me! |')).toBe('Follow me! ');
  });

  it('keeps places: what is told of the rest stands where it stood', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Hi', ' ', '. ', '!', '\n', 'a', '\u{1f600}'), { maxLength: 40 }),
        fc.nat(60),
        (pieces, at) => {
          const text = pieces.join('');
          const caret = Math.min(at, text.length);
          const { text: rest, place } = settle(text, caret);
          expect(rest.length).toBeLessThanOrEqual(text.length);
          for (let start = 0; start < rest.length; start++) {
            const placed = place({ start, end: start + 1 });
            expect(text.slice(placed.start, placed.end)).toBe(rest[start]);
          }
        },
      ),
    );
  });
});
