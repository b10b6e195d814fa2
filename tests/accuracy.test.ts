import { describe, expect, it } from 'vitest';
import { context, corpus, type Example, gold, hasShared } from '../bench/lib/data';
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
describe.each(['full', 'lite'] as const)('accuracy of the %s reader on the corpus', (reader) => {
  const held = corpus()
    .filter(({ split }) => split === 'test')
    .map((example) => scoreExample(example, reader));

  it('holds on the test split', () => {
    const { f1, auc } = detectionOf(held);
    expect(f1).toBeGreaterThan(0.74);
    expect(auc).toBeGreaterThan(0.92);
  });

  it('raises no more false alarms in one variety of English than in another', () => {
    for (const [variety, { falseAlarms }] of Object.entries(varietyReport(held)))
      expect(falseAlarms, variety).toBeLessThanOrEqual(0.13);
  });
});

if (!hasShared()) console.log('skipped: accuracy on the shared data, which is not there');

describe.runIf(hasShared()).each(['full', 'lite'] as const)(
  'accuracy of the %s reader on the shared data',
  (reader) => {
    const score = (example: Example) => scoreExample(example, reader);

    it('holds on gold/dev', () => {
      const dev = gold('dev').map(score);
      const { f1, auc } = detectionOf(dev);
      expect(f1).toBeGreaterThan(0.84);
      expect(auc).toBeGreaterThan(0.965);
      expect(askReport(dev).f1).toBeGreaterThan(0.8);
      const { kappa, precisionAt80, calibrationError } = levelReport(dev);
      expect(kappa).toBeGreaterThan(0.84);
      expect(precisionAt80).toBeGreaterThan(0.95);
      expect(calibrationError).toBeLessThan(0.04);
    });

    it('holds on context/dev', () => {
      const situations = context('dev').map(score);
      expect(detectionOf(situations).f1).toBeGreaterThan(0.76);
      expect(orderedPairs(situations).share).toBeGreaterThan(0.95);
    });

    it('stays silent on the benign sets', () => {
      for (const [name, { share }] of Object.entries(benignReport(reader))) expect(share, name).toBeLessThan(0.006);
    });

    it('reads moods and links', () => {
      const { gumImperative, ewtImperative, gumQuestion, gumQuestionUnmarked } = treebankReport(reader);
      expect(gumImperative.f1).toBeGreaterThan(0.78);
      expect(ewtImperative.f1).toBeGreaterThan(0.79);
      expect(gumQuestion.f1).toBeGreaterThan(0.93);
      expect(gumQuestionUnmarked.f1).toBeGreaterThan(0.71);
      expect(linksReport().share).toBeGreaterThan(0.92);
    });
  },
);
