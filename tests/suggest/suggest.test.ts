import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type Context } from '../../src/lite/index';
import { applyEdits } from '../../src/suggest/edits';
import { LEAST_FALL, LONGEST, suggest } from '../../src/suggest/index';
import { keepsAll, keptIn } from '../../src/suggest/kept';
import { calmWord, ownThingIn, readersThing } from '../../src/suggest/language';
import { unitsOf } from '../../src/suggest/units';

const SEVERITY = { none: 0, soft: 1, pushy: 2, aggressive: 3 };
const texts = (text: string, context: Context = {}) => suggest(text, context).map((suggestion) => suggestion.text);

/** What every suggestion promises, whatever the text. */
const expectPromises = (text: string, context: Context = {}): void => {
  const before = analyze(text, context);
  const suggestions = suggest(text, context);
  expect(suggestions.length).toBeLessThanOrEqual(5);
  expect(new Set(suggestions.map((suggestion) => suggestion.text)).size).toBe(suggestions.length);
  for (const { edits, text: after, score, level, reason } of suggestions) {
    let end = 0;
    for (const edit of edits) {
      expect(edit.start).toBeGreaterThanOrEqual(end);
      expect(edit.end).toBeGreaterThanOrEqual(edit.start);
      end = edit.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(applyEdits(text, edits)).toBe(after);
    const read = analyze(after, context);
    expect([score, level]).toEqual([read.score, read.level]);
    expect(score).toBeLessThanOrEqual(before.score!);
    expect(before.score! - score >= LEAST_FALL || SEVERITY[level] < SEVERITY[before.level!]).toBe(true);
    expect(keepsAll(text, after)).toBe(true);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  }
  expect(suggest(text, context)).toEqual(suggestions);
};

describe('suggest', () => {
  it('turns an order into an offer to tell more of what is the author’s own', () => {
    expect(
      texts('You must buy my course today, there are only places left for the quick.', {
        channel: 'direct-message',
      })[0],
    ).toBe('I can tell you more about my course, if that is useful to you.');
    expect(texts('Follow my page at https://example.com/page!')).toContain(
      'I can tell you more about my page, if that is useful to you: https://example.com/page',
    );
  });

  it('leaves the reader free where an order stays', () => {
    expect(texts('Please subscribe to our newsletter about bridges.')).toContain(
      'Feel free to subscribe to our newsletter about bridges, no pressure.',
    );
  });

  it('leaves out what presses', () => {
    const text = 'I wrote about the old bridges of the town. Hurry, last chance, buy it before it is gone!';
    expect(texts(text, { channel: 'post' })).toContain('I wrote about the old bridges of the town.');
  });

  it('asks about what the reader has spoken of', () => {
    const context: Context = {
      channel: 'direct-message',
      history: [{ from: 'reader', text: 'Hi! I spent the day on my new garden.' }],
    };
    const found = texts('Buy my course now, link in bio!', context);
    expect(found.some((text) => text.startsWith('How is your new garden?'))).toBe(true);
    expect(readersThing('We printed our photos today.')).toBe('are your photos');
    expect(readersThing('Nothing to tell.')).toBe(undefined);
  });

  it('says nothing of a text that is fine, cannot be judged, or is a book', () => {
    expect(suggest('How was your talk on bridges?')).toEqual([]);
    expect(suggest('')).toEqual([]);
    expect(suggest('Guten Tag, wie geht es Ihnen heute, und wie war der Vortrag?')).toEqual([]);
    expect(suggest('Buy my course now! '.repeat(LONGEST / 10))).toEqual([]);
  });

  it('names bad input', () => {
    expect(() => suggest(7 as never)).toThrow(TypeError);
    expect(() => suggest('Hi', { nonsense: 1 } as never)).toThrow('nonsense');
  });

  it('keeps its promises on pitches of every kind', () => {
    const pieces = [
      'Buy my course now!',
      'Follow me @me_too',
      'LAST CHANCE, ENDS TONIGHT!!!',
      'Visit https://example.com/a?b=1, it is free.',
      'How was your talk?',
      'Only 3 places left at $20.',
      'I wrote about bridges.',
      'You should check out our shop \u{1f600}',
      'Thanks for the lens tip.',
      'DM me',
      '#ad #bridges',
    ];
    const contexts: Context[] = [
      {},
      { channel: 'comment' },
      { relationship: 'friend' },
      { channel: 'direct-message', author: { domains: ['example.com'] } },
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' ', '\n', '\n\n'),
        fc.constantFrom(...contexts),
        (chosen, space, context) => expectPromises(chosen.join(space), context),
      ),
      { numRuns: 120 },
    );
  });

  it('keeps them on any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (noise) =>
        expectPromises(`Buy my course now! ${noise}`),
      ),
      { numRuns: 120 },
    );
    expectPromises('Buy my course now! \ud800 \u0000 \u{1f600}');
  });
});

describe('its parts', () => {
  it('cuts sentences, and knows what stays', () => {
    const text = 'See "this." Now! https://a.example/x.html?y=1, or @me at 5pm\nfor $20.50 #ad';
    expect(unitsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'See "this."',
      'Now!',
      'https://a.example/x.html?y=1, or @me at 5pm',
      'for $20.50 #ad',
    ]);
    expect(keptIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'https://a.example/x.html?y=1',
      '@me',
      '5',
      '$20.50',
    ]);
    expect(keepsAll('a 5 b 5', '5 a 5')).toBe(true);
    expect(keepsAll('a 5 b 5', 'a 5')).toBe(false);
  });

  it('takes linear time over what looks like links and numbers', () => {
    for (const pattern of ['a', 'a.', '@', '1', '1.', '@a', '-', 'https://', '$1,', '#'])
      expect(keptIn(pattern.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
  });

  it('finds what somebody calls their own, but no people', () => {
    expect(ownThingIn('go check out My New Song please')).toBe('my New Song');
    expect(ownThingIn('our latest guide is here')).toBe('our latest guide');
    expect(ownThingIn('my mother and my friend say hi')).toBe(undefined);
  });

  it('lowers a shouted word, and leaves acronyms and "I" alone', () => {
    expect(['BUY', 'COURSE', 'USDT', 'I', "I'M", 'ok', 'THE'].map(calmWord)).toEqual([
      'buy',
      'course',
      'USDT',
      'I',
      "I'm",
      'ok',
      'the',
    ]);
  });
});
