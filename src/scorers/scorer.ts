import type { FeatureId } from '../features';
import type { Level } from '../types';

/** What was fitted for one reader: everything that a score depends on besides the rules. */
export interface Fitted {
  /** Version of rules and weights. */
  readonly model: string;
  /** Log-odds of "pushy or more" for a message in which nothing is found. */
  readonly bias: number;
  /** Added to the sum for "soft or more", "pushy or more" and "aggressive". */
  readonly offsets: readonly number[];
  /** Log-odds that each feature adds at a value of 1. */
  readonly weights: Readonly<Record<FeatureId, number>>;
  readonly askBias: number;
  /** Facets of asks and entries of the fitted lexicon: lines of a weight in steps of 1/32 log-odds and the names that have it. */
  readonly asks: string;
  readonly wording: string;
}

/** A score with all that went into it. */
export interface Score {
  /** P(pushy or more). */
  readonly score: number;
  readonly level: Level;
  readonly bias: number;
  /** What each feature added, in log-odds, where it added anything; with the bias they sum to `logit(score)`. */
  readonly contributions: Readonly<Partial<Record<FeatureId, number>>>;
}

/** What the scorer sees of a finding: its value, 0 to 1. */
export interface Valued {
  readonly value: number;
}

/** Turns what the features found into a score. */
export type Scorer = (measures: Readonly<Record<FeatureId, Valued>>, fitted: Fitted) => Score;
