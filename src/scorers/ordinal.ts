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
  const contributions: Partial<Record<FeatureId, number>> = {};
  let sum = bias;
  for (const id in weights) {
    const { value } = measures[id as FeatureId];
    if (value === 0) continue;
    const contribution = weights[id as FeatureId] * value;
    if (contribution === 0) continue;
    contributions[id as FeatureId] = contribution;
    sum += contribution;
  }
  if (sum > SUREST) {
    const share = (SUREST - bias) / (sum - bias);
    for (const id in contributions) contributions[id as FeatureId]! *= share;
    sum = bias;
    for (const id in contributions) sum += contributions[id as FeatureId]!;
  }
  let level = 0;
  while (level < offsets.length && sum + offsets[level]! >= 0) level++;
  return { score: logistic(sum), level: LEVELS[level]!, bias, contributions };
};
