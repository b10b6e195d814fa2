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

/** Turns feature values (0 to 1) into a score. */
export type Scorer = (values: Readonly<Record<FeatureId, number>>) => Score;
