import { checkContext } from './context';
import { readDocument } from './document';
import type { Document } from './document/types';
import { winkTagger } from './document/wink-tagger';
import { type Explanation, explain } from './explain';
import { FEATURES, type FeatureId } from './features';
import { type Ask, type Reading, readMessage } from './reading';
import { scoreOrdinal } from './scorers/ordinal';
import { BIAS, MODEL } from './scorers/weights';
import type { Context, Level, Measure, Undecided } from './types';

/** What {@link analyze} says of a message. */
export interface Analysis {
  /** P(a reader finds the message pushy or worse), 0 to 1, calibrated; `null` where undecided. */
  readonly score: number | null;
  readonly level: Level | null;
  /** Why there is no score; `null` where there is one. */
  readonly undecided: Undecided | null;
  /** The reasons, strongest first; raising and lowering ones. */
  readonly explanations: readonly Explanation[];
  /** Each thing that the reader is asked to do for somebody else's good: act, form, who gains, where; in order. */
  readonly asks: readonly Ask[];
  /** Every feature, also those that found nothing. */
  readonly measures: Readonly<Record<FeatureId, Measure>>;
  /** `bias` plus the contributions of all explanations is `logit(score)`. */
  readonly bias: number;
  /** Version of rules and weights, so that a stored score can be compared. */
  readonly model: string;
}

const measureAll = (measure: (feature: (typeof FEATURES)[number]) => Measure): Record<FeatureId, Measure> => {
  const measures = {} as Record<FeatureId, Measure>;
  for (const feature of FEATURES) measures[feature.id] = measure(feature);
  return measures;
};

const NOT_APPLICABLE: Measure = { value: 0, evidence: [], applicable: false };
const NOTHING_FOUND: Measure = { value: 0, evidence: [], applicable: true };

const measureReading = (reading: Reading): Record<FeatureId, Measure> =>
  measureAll((feature) => {
    const finding = feature.measure(reading);
    if (finding === undefined) return NOT_APPLICABLE;
    return finding.value === 0 ? NOTHING_FOUND : { value: finding.value, evidence: finding.evidence, applicable: true };
  });

const undecidedReason = ({ language }: Document): Undecided | null =>
  language === 'english' ? null : language === 'empty' ? 'empty' : 'not-english';

/**
 * Tells how pushy the self-promotion in a message reads to the person who gets it, and why.
 * Synchronous and without side effects; the language model is loaded at the first call. Linear in the length of the text.
 *
 * @throws TypeError when `text` is not a string or `context` holds an unknown field or value.
 */
export const analyze = (text: string, context: Context = {}): Analysis => {
  checkContext(context);
  const document = readDocument(text);
  const undecided = undecidedReason(document);
  if (undecided !== null)
    return {
      score: null,
      level: null,
      undecided,
      explanations: [],
      asks: [],
      measures: measureAll(() => NOT_APPLICABLE),
      bias: BIAS,
      model: MODEL,
    };
  const reading = readMessage(document, context, readDocument);
  const measures = measureReading(reading);
  const result = scoreOrdinal(measures);
  return {
    score: result.score,
    level: result.level,
    undecided,
    explanations: explain(text, measures, result),
    asks: reading.asks,
    measures,
    bias: result.bias,
    model: MODEL,
  };
};

/** {@link analyze} with its model, as an object to hand around. */
export interface Analyzer {
  readonly analyze: typeof analyze;
  /** Loads the language model now (65 to 130 ms), so that the first `analyze` does not have to. */
  readonly warmUp: () => void;
}

/** Makes an {@link Analyzer}. */
export const createAnalyzer = (): Analyzer => ({ analyze, warmUp: () => winkTagger.warmUp() });
