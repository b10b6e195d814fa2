import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
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

  it('hold whatever was read before', () => {
    const { analyze } = READERS[reader];
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'binary', maxLength: 40 }), (words, noise) => {
        analyze(`${words} ${noise}`);
      }),
      { numRuns: 5000, seed: 5 },
    );
    check();
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
