import type { ReadToken } from '../document/types';
import type { Cue, CueHit, Part, Reading, TokenTest } from '../reading';
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

/** Which of the sentences hold one of the spans, both in order; one pass over each. */
export const holding = <Held extends Span>(sentences: readonly Held[], spans: readonly Span[]): ReadonlySet<Held> => {
  const found = new Set<Held>();
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length && sentences[at]!.end < span.end) at++;
    const sentence = sentences[at];
    if (sentence !== undefined && sentence.start <= span.start) found.add(sentence);
  }
  return found;
};

/** The place of what was found in a part of a message, as a span of the message. */
export const spanOf = ({ segment, offset }: Part, { from, to }: CueHit): Span => ({
  start: offset + segment.tokens[from]!.start,
  end: offset + segment.tokens[to - 1]!.end,
});

export const toSpan = ({ start, end }: Span): Span => ({ start, end });

/** A finding of the phrases of one list; `scale` phrases give 0.63. */
export const findPhrases = (reading: Reading, cue: Cue, scale: number): Finding => {
  const hits = reading.cues(cue);
  return hits.length === 0 ? NOTHING : { value: saturate(hits.length, scale), evidence: hits.map(toSpan) };
};

const placesOf = (tokens: readonly ReadToken[], test: TokenTest): readonly number[] => {
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (test(tokens[at]!, at, tokens)) places.push(at);
  return places;
};

/** Where the tokens stand that pass a test. The test is a constant, for what it finds in a segment is remembered by it. */
export const findTokens = ({ parts }: Reading, test: TokenTest): Span[] => {
  const found: Span[] = [];
  for (const { segment, facts, offset } of parts) {
    let places = facts.tokens.get(test);
    if (places === undefined) {
      places = placesOf(segment.tokens, test);
      facts.tokens.set(test, places);
    }
    for (const at of places) {
      const { start, end } = segment.tokens[at]!;
      found.push({ start: offset + start, end: offset + end });
    }
  }
  return found;
};

/** Whether a message thanks the reader or makes room for a no. */
export const isKind = ({ cues }: Reading): boolean => cues('courtesy').length + cues('permission').length > 0;

/** Where the asks stand, in order. */
export const askSpans = (reading: Reading): Span[] => reading.asks.map((ask) => ask.span);

/** A kind situation lowers any message a little and a pitch the most: it may act on ordinary talk, for there it can do no harm. */
export const welcome = (pitch: number): number => 0.3 + 0.7 * pitch;
