import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { READERS, type ReaderName } from '../bench/lib/readers';
import { answerOf } from '../bench/lib/vectors';
import type { Context } from '../src/index';

interface Vector {
  readonly text: string;
  readonly context: Context;
  readonly answer: ReturnType<typeof answerOf>;
}

const read = (reader: ReaderName): Vector[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `vectors/${reader}.json`), 'utf8')) as Vector[];

/** Scores and contributions to nine digits, everything else to the letter. */
const expectSame = (actual: Vector['answer'], wanted: Vector['answer'], text: string): void => {
  const rough = ({ score, reasons, ...rest }: Vector['answer']) => ({
    ...rest,
    reasons: reasons.map(([feature, , spans, message]) => [feature, spans, message]),
  });
  expect(rough(actual), text).toEqual(rough(wanted));
  if (wanted.score !== null) expect(Math.abs(actual.score! - wanted.score), text).toBeLessThan(1e-9);
  actual.reasons.forEach(([, contribution], index) => {
    expect(Math.abs(Number(contribution) - Number(wanted.reasons[index]![1])), text).toBeLessThan(1e-9);
  });
};

const PIECES = [
  'follow',
  'my',
  'page',
  'free',
  '#tag',
  '@you',
  'https://a.example/b',
  '!',
  '?',
  '. ',
  '\n',
  '"',
  '10k',
  '\u{1f389}',
  '\u0456',
];

/** A text of words that lists hold and of letters that none does; the same for the same number. */
const randomText = (seed: number): string => {
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const words: string[] = [];
  for (let count = next(12); count >= 0; count--)
    words.push(next(2) === 0 ? PIECES[next(PIECES.length)]! : next(1_000_000).toString(36));
  return words.join(' ');
};

describe.each(Object.keys(READERS) as ReaderName[])('the conformance vectors of the %s reader', (reader) => {
  const vectors = read(reader);
  const check = (): void => {
    for (const { text, context, answer } of vectors)
      expectSame(answerOf(READERS[reader].analyze(text, context)), answer, text);
  };

  it('are at least 300 and hold', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(300);
    check();
  });

  it('hold after 100,000 random texts', () => {
    const { analyze } = READERS[reader];
    for (let index = 0; index < 100_000; index++) analyze(randomText(index));
    check();
  });

  it('hold in another locale and time zone', () => {
    const script = `const { analyze } = require('./dist/${reader === 'lite' ? 'lite' : 'index'}.cjs');
      const vectors = require('./tests/vectors/${reader}.json');
      console.log(vectors.filter(({ text, context, answer }) => Math.abs(analyze(text, context).score - answer.score) > 1e-9).length);`;
    const output = execFileSync(process.execPath, ['-e', script], {
      cwd: join(import.meta.dirname, '..'),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
    });
    expect(output.trim()).toBe('0');
  });

  it('hold with a frozen and with a polluted Object.prototype', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    try {
      polluted.free = 'polluted';
      polluted.relationship = 'friend';
      check();
    } finally {
      delete polluted.free;
      delete polluted.relationship;
    }
  });
});
