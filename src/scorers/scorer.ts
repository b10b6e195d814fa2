import type { FeatureId } from '../features';
import type { Level } from '../types';

/** A score with all that went into it. */
export interface Score {
  /** P(pushy or more). */
  readonly score: number;
  readonly level: Level;
  readonly bias: number;
  /** What each feature added, in log-odds; with the bias they sum to `logit(score)`. */
  readonly contributions: Readonly<Record<FeatureId, number>>;
}

/** What the scorer sees of a finding: its value, 0 to 1. */
export interface Valued {
  readonly value: number;
}

/** Turns what the features found into a score. */
export type Scorer = (measures: Readonly<Record<FeatureId, Valued>>) => Score;
