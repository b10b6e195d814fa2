import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../bench/samples/hostile';
import { readDocument } from '../../src/document/index';
import { analyze } from '../../src/index';

const kinds = (text: string): string[] => readDocument(text).tokens.map((token) => `${token.kind}:${token.text}`);
const found = (text: string, kind: string): string[] =>
  readDocument(text)
    .tokens.filter((token) => token.kind === kind)
    .map((token) => token.text);

const expectSound = (text: string): void => {
  const document = readDocument(text);
  let end = 0;
  for (const token of document.tokens) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    end = token.end;
  }
  expect(document.segments.flatMap(({ sentences }) => sentences)).toEqual(document.sentences);
  expect(document.sentences.flatMap(({ tokens }) => tokens)).toEqual(document.tokens);
};

describe('offsets', () => {
  it('hold for random Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectSound(text);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('hold for random mixtures of what is hard to read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...HOSTILE, 'follow', ' ', '\n', '. ', 'https://a.example/b', '@name', 'ok')),
        (parts) => {
          expectSound(parts.join(''));
        },
      ),
      { numRuns: 1000, seed: 7 },
    );
  });

  it.each([
    ['lone surrogates', '\ud800 a \udc00'],
    ['NUL', 'a\u0000b follow\u0000me'],
    ['right-to-left marks', '\u202efollow me\u202c \u200fok'],
    ['joined emoji', '👨‍👩‍👧‍👦 follow 👍🏽 me 🇳🇴🇸🇪'],
    ['line ends of every kind', 'one\r\ntwo\u2028three\u0085four'],
    ['65,536 spaces', ' '.repeat(65_536)],
    ['100,000 letters', 'a'.repeat(100_000)],
    ['5,000 marks', '!'.repeat(5000)],
    ['5,000 emoji', '🎉'.repeat(5000)],
    ['1 MB in one line', 'Please follow my page and buy my book, it is free. '.repeat(20_000)],
  ])('hold for %s', (_, text) => {
    expectSound(text);
    for (const { spans } of analyze(text).explanations)
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
  });
});

describe('reading', () => {
  it('does not depend on what was read before', () => {
    const texts = ['www.10k.com was read', '10k followers', 'zorply vexing blimp', 'Check out my page!'];
    const before = texts.map(readDocument);
    fc.assert(
      fc.property(fc.lorem(), fc.string(), (words, noise) => {
        readDocument(words + noise);
      }),
      { numRuns: 300, seed: 3 },
    );
    expect(texts.map(readDocument)).toEqual(before);
  });

  it('splits by what stands around a place alone: the first segments stay when more is typed', () => {
    const text = 'I like tea. Do you? Follow me!\nThanks, Mr. Brown. See you.';
    const whole = readDocument(text).segments;
    for (let length = 0; length <= text.length; length++) {
      const typed = readDocument(text.slice(0, length)).segments;
      for (const segment of typed.slice(0, -1))
        expect(whole.map(({ start, end }) => `${start}-${end}`)).toContain(`${segment.start}-${segment.end}`);
    }
  });

  it.each([
    ['see https://a.example/x, ok', 'link', ['https://a.example/x']],
    ['example.com/a and www.b.org.', 'link', ['example.com/a', 'www.b.org']],
    ['bit.ly/3x2 t.co/Zz9', 'link', ['bit.ly/3x2', 't.co/Zz9']],
    ['go to example . com now', 'link', ['example . com']],
    ['go to example[.]com now', 'link', ['example[.]com']],
    ['open readme.md, the end.Next one, main.rs', 'link', []],
    ['mail me@a.example or @me_too', 'email', ['me@a.example']],
    ['mail me@a.example or @me_too.', 'mention', ['@me_too']],
    ['#One and #2 and #3rd', 'hashtag', ['#One', '#3rd']],
    ['$TSLA at $40 or 40€', 'cashtag', ['$TSLA']],
    ['$TSLA at $40 or 40€', 'money', ['$40', '40€']],
    ['call +44 20 7946 0018 or 0555 014 220', 'phone', ['+44 20 7946 0018', '0555 014 220']],
    ['in 1998 we sold 12,000', 'phone', []],
  ])('%s has the %s %j', (text, kind, expected) => {
    expect(found(text, kind)).toEqual(expected);
  });

  it.each([
    ['f0llow', 'follow'],
    ['l1nk', 'link'],
    ['f o l l o w', 'follow'],
    ['f.o.l.l.o.w', 'follow'],
    ['ｆｏｌｌｏｗ', 'follow'],
    ['𝐟𝐨𝐥𝐥𝐨𝐰', 'follow'],
    ['ғollow'.replace('ғ', 'f\u200b'), 'follow'],
    ['f\u043ell\u043ew', 'follow'],
    ['ꜰᴏʟʟᴏᴡ', 'follow'],
    ['subscr1be', 'subscribe'],
    ['pleaseeee', 'please'],
  ])('%s is read as %s', (written, word) => {
    const text = `now ${written} me`;
    const token = readDocument(text).tokens.find(({ lower }) => lower === word);
    expect(token && text.slice(token.start, token.end)).toBe(written);
  });

  it.each(['H2O', 'B2B', 'mp3', 'BA117', 'a b c', 'U.S.A.'])('%s is left as it is', (text) => {
    expect(readDocument(text).tokens.some((token) => token.disguised)).toBe(false);
  });

  it('keeps emoji, marks and words apart', () => {
    expect(kinds('Wow!!! 👍🏽👍🏽 ok')).toEqual(['word:Wow', 'punctuation:!!!', 'emoji:👍🏽', 'emoji:👍🏽', 'word:ok']);
  });
});

describe('mood', () => {
  it.each([
    ['Check out my page', 'imperative'],
    ['Like this page.', 'imperative'],
    ['Please take a seat', 'imperative'],
    ["Don't worry", 'imperative'],
    ['If you have time, call me.', 'imperative'],
    ["Let's go home", 'imperative'],
    ['Share prices fell on Monday.', 'declarative'],
    ['I check my mail twice a day.', 'declarative'],
    ['Loved this song', 'declarative'],
    ['What made you start', 'interrogative'],
    ['are you coming tonight', 'interrogative'],
    ['You did what?', 'interrogative'],
    ['How nice of you!', 'other'],
    ['!!!', 'other'],
  ])('%s is %s', (text, mood) => {
    expect(readDocument(text).sentences.map((sentence) => sentence.mood)).toEqual([mood]);
  });
});
