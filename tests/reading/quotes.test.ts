import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index';
import { quotedInOrder } from '../../src/reading/quotes';

const quotesOf = (text: string): string[] =>
  quotedInOrder(text)(0, text.length).map(({ start, end }) => text.slice(start, end));

describe('what is quoted', () => {
  it.each([
    ['He wrote "check out my page, friend" again.', ['check out my page, friend']],
    ['He wrote “check out my page, friend” again.', ['check out my page, friend']],
    ["He wrote 'don't miss my new page' again.", ["don't miss my new page"]],
    ['Two: "join us now, it is free" and "buy our course today".', ['join us now, it is free', 'buy our course today']],
    ['(“follow me for more tips”)', ['follow me for more tips']],
  ])('is found in %s', (text, quotes) => {
    expect(quotesOf(`${text} And that is all that I have to say about it, my dears.`)).toEqual(quotes);
  });

  it.each([
    "It's mine, isn't it? Don't worry.",
    'A 5" pipe and a 6" pipe',
    'A so-called "guru" came by',
    'An open " mark that nobody closes',
    'One line "opens\nand another closes" it',
    '"All of it is one long quotation, so it is said to the reader after all."',
  ])('is not found in %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('is told of every stretch by its own offsets', () => {
    const text = 'Ab "check out my page today" cd "buy it now or never" ef gh ij kl mn op qr';
    const quotedIn = quotedInOrder(text);
    expect(quotedIn(0, 10)).toEqual([{ start: 4, end: 10 }]);
    expect(quotedIn(10, 40)).toEqual([
      { start: 0, end: 17 },
      { start: 23, end: 30 },
    ]);
    expect(quotedIn(40, text.length)).toEqual([{ start: 0, end: 12 }]);
  });

  it('asks nobody for anything', () => {
    const told = 'Some bot keeps writing "follow my page, friend, it is free" under my posts. So tiring.';
    expect(analyze(told).level).toBe('none');
    expect(analyze(told).asks).toEqual([]);
    expect(analyze('Follow my page, friend, it is free').asks).not.toEqual([]);
  });
});
