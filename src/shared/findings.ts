import type { Analysis, Context, Explanation, FeatureId, Level } from '../lite/index';
import { isAtLeast } from './levels';

/** The settings that every plug-in takes. */
export interface FindingOptions {
  /** The situation that texts are read in, as `analyze` takes it. */
  readonly context?: Context;
  /** The reader: `analyze` of `pushiness`, of `pushiness/lite` (when absent), or of an analyzer of one's own. */
  readonly analyze?: (text: string, context?: Context) => Analysis;
  /** The least level at which a message is reported; `'soft'` when absent. */
  readonly from?: Exclude<Level, 'none'>;
  /** Where the pages of features stand; an address that ends with `/`. */
  readonly docs?: string;
}

export const DOCS = 'https://unpkg.com/pushiness/docs/features/';
export const urlOf = (feature: FeatureId, docs: string = DOCS): string => `${docs}${feature}.md`;

/** Reasons below this many log-odds do not turn a message: in a list of findings they would be noise. */
const LEAST_CONTRIBUTION = 0.3;

/** The reasons of an analysis that are worth a finding: those that raise, of a message at or above `from`. */
export const reasonsOf = (
  { level, explanations }: Analysis,
  from: Exclude<Level, 'none'> = 'soft',
): readonly Explanation[] =>
  level === null || !isAtLeast(level, from)
    ? []
    : explanations.filter(({ contribution }) => contribution >= LEAST_CONTRIBUTION);
