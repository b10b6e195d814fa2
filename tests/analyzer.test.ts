import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../bench/lib/data';
import { type AnalyzerOptions, analyze, createAnalyzer } from '../src/index';
import { createMemory } from '../src/reading/memory';

describe('the memory of an analyzer', () => {
  const pieces = [
    'Follow me! ',
    'My new book is out.\n',
    'Anyone get "check out my page, you will love it" too? ',
    'Thanks, that helped. ',
    'https://a.example/b ',
    'f0llow ',
    '\n\n',
    '"',
    '. A',
    '\u{1f389}',
    'Mr. ',
    '@you ',
  ];

  it('never changes a result, whatever is edited', () => {
    const remembering = createAnalyzer();
    const edit = fc.record({ at: fc.nat(400), cut: fc.nat(30), put: fc.constantFrom(...pieces) });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
        fc.array(edit, { maxLength: 8 }),
        (start, edits) => {
          let text = start.join('');
          for (const { at, cut, put } of edits) {
            const from = Math.min(at, text.length);
            text = text.slice(0, from) + put + text.slice(from + cut);
            expect(remembering.analyze(text)).toEqual(createAnalyzer({ memory: false }).analyze(text));
          }
        },
      ),
      { numRuns: 150, seed: 11 },
    );
  });

  it('never changes a result while it is full, small or cleared', () => {
    const small = createAnalyzer({ memory: { segments: 4, characters: 200 } });
    for (const { text, context } of corpus().slice(0, 200)) {
      expect(small.analyze(text, context)).toEqual(analyze(text, context));
      small.clear();
      expect(small.analyze(text, context)).toEqual(analyze(text, context));
    }
  });

  it('keeps no more than its limits', () => {
    const memory = createMemory({ segments: 10, characters: 1000 });
    const part = { segment: {}, facts: {} } as never;
    const kept = (texts: readonly string[]): number => texts.filter((text) => memory.get(text) !== undefined).length;
    const texts = Array.from({ length: 50 }, (_, index) => `segment ${index}`);
    for (const text of texts) memory.set(text, part);
    expect(kept(texts)).toBeLessThanOrEqual(10);
    expect(kept(texts.slice(-5))).toBe(5);
    memory.set('long'.repeat(500), part);
    expect(kept(['long'.repeat(500)])).toBe(0);
    memory.clear();
    expect(kept(texts)).toBe(0);
  });
});

describe('options', () => {
  it('add phrases of one’s own to the lists', () => {
    const own = createAnalyzer({ lexicon: { offer: ['moonlight tuesday'] } });
    const text = 'It is Moonlight Tuesday again at the hall';
    expect(analyze(text).measures['sales-offer'].value).toBe(0);
    expect(own.analyze(text).measures['sales-offer'].evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Moonlight Tuesday',
    ]);
  });

  it.each([
    [null, /options must be an object, not null/],
    [{ cache: 3 }, /unknown field options\.cache; known are 'memory', 'lexicon'/],
    [{ memory: true }, /options\.memory must be false or an object, not true/],
    [{ memory: { segments: -1 } }, /options\.memory\.segments must be a number of 0 or more, not -1/],
    [{ memory: { lines: 3 } }, /unknown field options\.memory\.lines/],
    [{ lexicon: { offers: ['a'] } }, /unknown field options\.lexicon\.offers; known are 'urgency'/],
    [{ lexicon: { offer: ['Early Bird'] } }, /options\.lexicon\.offer must be an array of lower-case phrases/],
  ])('refuse %j', (options, message) => {
    expect(() => createAnalyzer(options as AnalyzerOptions)).toThrow(TypeError);
    expect(() => createAnalyzer(options as AnalyzerOptions)).toThrow(message);
  });
});
