import { describe, expect, it } from 'vitest';
import { corpus } from '../bench/lib/data';
import { calibrate, fitModel, sumOf } from '../bench/lib/model';
import { exampleReader } from '../bench/lib/reader';
import { winkTagger } from '../src/document/wink-tagger';
import { analyze } from '../src/index';
import { FULL } from '../src/scorers/weights';

const reader = exampleReader(winkTagger);
const rows = corpus()
  .filter((_, index) => index % 8 === 0)
  .map(reader.prepare);

describe('the fit', () => {
  it('gives the same weights to the bit when it is run again', () => {
    const [first, second] = [fitModel(rows, reader), fitModel(rows, reader)];
    expect([...second.entries]).toEqual([...first.entries]);
    expect(second.features).toEqual(first.features);
    expect([...second.asks.weights]).toEqual([...first.asks.weights]);
    expect(second.cuts).toEqual(first.cuts);
  });

  it('learns to tell the messages it saw apart, and cut points in order', () => {
    const model = fitModel(rows, reader);
    const sums = rows.map((row) => sumOf(model, row, reader));
    const average = (pushy: boolean): number => {
      const own = sums.filter((_, i) => rows[i]!.example.push >= 1.5 === pushy);
      return own.reduce((a, b) => a + b, 0) / own.length;
    };
    expect(average(true)).toBeGreaterThan(average(false) + 1);
    const { cuts, slope } = calibrate(
      sums,
      rows.map(({ example }) => example.push),
    );
    expect(slope).toBeGreaterThan(0);
    expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
  });
});

describe('the level', () => {
  it('is the highest one more likely than not, by the same sum as the score', () => {
    expect(FULL.offsets).toHaveLength(3);
    for (const { text, context } of corpus().slice(0, 400)) {
      const { score, level } = analyze(text, context);
      if (score === null) continue;
      const sum = Math.log(score / (1 - score));
      expect(level).toBe(
        (['none', 'soft', 'pushy', 'aggressive'] as const)[FULL.offsets.filter((offset) => sum + offset >= 0).length],
      );
      expect(score >= 0.5).toBe(level === 'pushy' || level === 'aggressive');
    }
    expect(FULL.bias).toBeLessThan(0);
  });
});
