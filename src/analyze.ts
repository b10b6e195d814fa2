import { checkContext, ownContext } from './context';
import { readSegment } from './document/segment';
import type { Tagger } from './document/tagger';
import { checkText } from './document/text';
import { type Explanation, explain } from './explain';
import { FEATURES, type FeatureId } from './features';
import { checkOptions, DEFAULT_MEMORY } from './options';
import { type Ask, type Reading, readMessage } from './reading';
import { askWeightsOf } from './reading/asks';
import { type Cue, indexCues } from './reading/cues';
import { lexiconOf, unpack } from './reading/lexicon';
import { createMemory, NO_MEMORY } from './reading/memory';
import { scoreOrdinal } from './scorers/ordinal';
import type { Fitted } from './scorers/scorer';
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

/** Settings of an {@link Analyzer}; every one is optional. */
export interface AnalyzerOptions {
  /**
   * How much of what was read is remembered, so that an edit re-reads only what it changed: segments and characters of text
   * at the most (4,000 and 400,000 when absent), or `false` for nothing. Never changes a result.
   */
  readonly memory?: false | { readonly segments?: number; readonly characters?: number };
  /** Phrases of one's own, lower-case, added to the lists that features search for: `{ offer: ['early bird'] }`. */
  readonly lexicon?: Readonly<Partial<Record<Cue, readonly string[]>>>;
}

/** A reader of messages with a memory and settings of its own. */
export interface Analyzer {
  /**
   * Tells how pushy the self-promotion in a message reads to the person who gets it, and why.
   *
   * @throws TypeError when `text` is not a string or `context` holds an unknown field or value.
   */
  readonly analyze: (text: string, context?: Context) => Analysis;
  /** Loads the language model now (65 to 130 ms), so that the first `analyze` does not have to. */
  readonly warmUp: () => void;
  /** Forgets all that was read. */
  readonly clear: () => void;
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

const leaveUndecided = (undecided: Undecided, { bias, model }: Fitted): Analysis => ({
  score: null,
  level: null,
  undecided,
  explanations: [],
  asks: [],
  measures: measureAll(() => NOT_APPLICABLE),
  bias,
  model,
});

/** What a reader works with, put together at its first message: nothing is built at import. */
export const readerOf = (tagger: Tagger, fitted: Fitted, { memory, lexicon }: AnalyzerOptions = {}) => ({
  readSegment: (text: string) => readSegment(text, tagger),
  phrases: indexCues(new Map(Object.entries(lexicon ?? {}) as [Cue, readonly string[]][])),
  asks: askWeightsOf(fitted.askBias, unpack(fitted.asks)),
  lexicon: lexiconOf(unpack(fitted.wording)),
  memory: memory === false ? NO_MEMORY : createMemory({ ...DEFAULT_MEMORY, ...memory }),
});

/** Makes the maker of analyzers that read with one tagger and what was fitted for it. */
export const analyzersOf =
  (tagger: Tagger, fitted: Fitted) =>
  (options: AnalyzerOptions = {}): Analyzer => {
    checkOptions(options);
    let reader: ReturnType<typeof readerOf> | undefined;
    return {
      analyze: (text, context = {}) => {
        checkText(text);
        checkContext(context);
        reader ??= readerOf(tagger, fitted, options);
        const reading = readMessage(text, ownContext(context), reader);
        if (reading.language !== 'english')
          return leaveUndecided(reading.language === 'empty' ? 'empty' : 'not-english', fitted);
        const measures = measureReading(reading);
        const result = scoreOrdinal(measures, fitted);
        return {
          score: result.score,
          level: result.level,
          undecided: null,
          explanations: explain(text, measures, result),
          asks: reading.asks,
          measures,
          bias: result.bias,
          model: fitted.model,
        };
      },
      warmUp: () => {
        reader ??= readerOf(tagger, fitted, options);
        tagger.warmUp();
      },
      clear: () => reader?.memory.clear(),
    };
  };
