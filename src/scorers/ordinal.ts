import type { FeatureId } from '../features';
import { LEVELS } from '../types';
import type { Scorer } from './scorer';
import { BIAS, LEVEL_OFFSETS, WEIGHTS } from './weights';

const IDS = Object.keys(WEIGHTS) as FeatureId[];

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Ordinal additive model (cumulative logit): one latent sum, P(level or more) = logistic(sum + offset of that level).
 * The level is the highest one that is more likely than not.
 */
export const scoreOrdinal: Scorer = (measures) => {
  const contributions = {} as Record<FeatureId, number>;
  let sum = BIAS;
  for (const id of IDS) {
    const contribution = WEIGHTS[id] * measures[id].value;
    contributions[id] = contribution;
    sum += contribution;
  }
  let level = 0;
  while (level < LEVEL_OFFSETS.length && sum + LEVEL_OFFSETS[level]! >= 0) level++;
  return { score: logistic(sum), level: LEVELS[level]!, bias: BIAS, contributions };
};
