import type { Sentence, Token } from '../document/types';
import type { Cue, CueHit, Reading } from '../reading';
import type { Span } from '../types';

/** What a feature found: how much of it, 0 to 1, and where. */
export interface Finding {
  readonly value: number;
  readonly evidence: readonly Span[];
}

/**
 * One thing that a reader notices. The file, the id, the doc page and the test share one name.
 * `raises` features never lower the score and `lowers` features never raise it, whatever the data say.
 */
export interface Feature<Id extends string = string> {
  readonly id: Id;
  readonly direction: 'raises' | 'lowers';
  /** `undefined` where the feature cannot judge this message, which is not the same as finding nothing. */
  readonly measure: (reading: Reading) => Finding | undefined;
  /** What a reader sees, as the beginning of a sentence whose subject is the message; the quoted evidence and the full stop follow. */
  readonly seen: string;
  /** One kind sentence of what to do instead; absent where there is nothing to do better. */
  readonly advice?: string;
}

export const NOTHING: Finding = { value: 0, evidence: [] };

/** Grows from 0 towards 1, quickly at first: `scale` findings give 0.63. */
export const saturate = (amount: number, scale: number): number => 1 - Math.exp(-amount / scale);

export const spanOf = (tokens: readonly Token[], hit: CueHit): Span => ({
  start: tokens[hit.from]!.start,
  end: tokens[hit.to - 1]!.end,
});

export const spansOf = (reading: Reading, hits: readonly CueHit[]): Span[] =>
  hits.map((hit) => spanOf(reading.document.tokens, hit));

/** Which of the sentences hold one of the spans, both in order; one pass over each. */
export const holding = (sentences: readonly Sentence[], spans: readonly Span[]): ReadonlySet<Sentence> => {
  const found = new Set<Sentence>();
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length && sentences[at]!.end < span.end) at++;
    const sentence = sentences[at];
    if (sentence !== undefined && sentence.start <= span.start) found.add(sentence);
  }
  return found;
};

/** A finding of the phrases of one list; `scale` phrases give 0.63. */
export const findPhrases = (reading: Reading, cue: Cue, scale: number): Finding => {
  const hits = reading.cues[cue];
  return hits.length === 0 ? NOTHING : { value: saturate(hits.length, scale), evidence: spansOf(reading, hits) };
};

/** Where the asks stand, in order. */
export const askSpans = (reading: Reading): Span[] => reading.asks.map((ask) => ask.span);

/** A kind situation lowers any message a little and a pitch the most: it may act on ordinary talk, for there it can do no harm. */
export const welcome = (pitch: number): number => 0.3 + 0.7 * pitch;
