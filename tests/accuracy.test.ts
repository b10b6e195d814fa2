import { describe, expect, it } from 'vitest';
import { context, corpus, gold, hasShared } from '../bench/lib/data';
import {
  askReport,
  benignReport,
  detectionOf,
  levelReport,
  linksReport,
  orderedPairs,
  scoreExample,
  treebankReport,
  varietyReport,
} from '../bench/lib/reports';

/** Floors stand a little below what `npm run accuracy` measured; moving one needs its reason in the same commit. */
describe('accuracy on the corpus', () => {
  const held = corpus()
    .filter(({ split }) => split === 'test')
    .map((example) => scoreExample(example));

  it('holds on the test split', () => {
    const { f1, auc } = detectionOf(held);
    expect(f1).toBeGreaterThan(0.8);
    expect(auc).toBeGreaterThan(0.92);
  });

  it('raises no more false alarms in one variety of English than in another', () => {
    for (const [variety, { falseAlarms }] of Object.entries(varietyReport(held)))
      expect(falseAlarms, variety).toBeLessThanOrEqual(0.13);
  });
});

if (!hasShared()) console.log('skipped: accuracy on the shared data, which is not there');

describe.runIf(hasShared())('accuracy on the shared data', () => {
  const dev = hasShared() ? gold('dev').map((example) => scoreExample(example)) : [];

  it('holds on gold/dev', () => {
    const { f1, auc } = detectionOf(dev);
    expect(f1).toBeGreaterThan(0.85);
    expect(auc).toBeGreaterThan(0.96);
    expect(askReport(dev).f1).toBeGreaterThan(0.8);
    const { kappa, precisionAt80, calibrationError } = levelReport(dev);
    expect(kappa).toBeGreaterThan(0.84);
    expect(precisionAt80).toBeGreaterThan(0.95);
    expect(calibrationError).toBeLessThan(0.06);
  });

  it('holds on context/dev', () => {
    const situations = context('dev').map((example) => scoreExample(example));
    expect(detectionOf(situations).f1).toBeGreaterThan(0.73);
    expect(orderedPairs(situations).share).toBeGreaterThan(0.9);
  });

  it('stays silent on the benign sets', () => {
    const { support, recipes, dialogue, titles, questions } = benignReport();
    for (const set of [support, recipes, dialogue, titles]) expect(set?.share).toBeLessThan(0.006);
    expect(questions?.share).toBeLessThan(0.012);
  });

  it('reads moods and links', () => {
    const { gumImperative, ewtImperative, gumQuestion, gumQuestionUnmarked } = treebankReport();
    expect(gumImperative.f1).toBeGreaterThan(0.77);
    expect(ewtImperative.f1).toBeGreaterThan(0.79);
    expect(gumQuestion.f1).toBeGreaterThan(0.93);
    expect(gumQuestionUnmarked.f1).toBeGreaterThan(0.71);
    expect(linksReport().share).toBeGreaterThan(0.92);
  });
});
