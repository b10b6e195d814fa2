import type { FeatureId } from '../features';
import { LEVELS } from '../types';
import type { Scorer } from './scorer';

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** No score is surer than this sum (0.999994): beyond it the score would lose the digits that reasons are checked by. */
const SUREST = 12;

/**
 * Ordinal additive model (cumulative logit): one latent sum, P(level or more) = logistic(sum + offset of that level).
 * The level is the highest one that is more likely than not.
 * A sum beyond what a score can tell is brought back to it, every addend by the same share.
 */
export const scoreOrdinal: Scorer = (measures, { bias, offsets, weights }) => {
  const contributions: Partial<Record<FeatureId, number>> = Object.create(null);
  let sum = bias;
  for (const id of Object.keys(weights) as FeatureId[]) {
    const { value } = measures[id];
    if (value === 0) continue;
    const contribution = weights[id] * value;
    if (contribution === 0) continue;
    contributions[id] = contribution;
    sum += contribution;
  }
  if (sum > SUREST) {
    const share = (SUREST - bias) / (sum - bias);
    sum = bias;
    for (const id of Object.keys(contributions) as FeatureId[]) {
      contributions[id]! *= share;
      sum += contributions[id]!;
    }
  }
  let level = 0;
  while (level < offsets.length && sum + offsets[level]! >= 0) level++;
  return { score: logistic(sum), level: LEVELS[level]!, bias, contributions };
};
