import type { ReadSegment } from '../document/segment';
import type { ReadToken } from '../document/types';
import type { Span } from '../types';
import { type Candidate, findCandidates, type Tally, tallyOf, weightOf } from './asks';
import { type Cue, type CueHit, type CueHits, type CueIndex, classesOf, findCues, PROMOTIONAL } from './cues';
import type { Lexicon } from './lexicon';
import type { Quoted } from './quotes';
import type { AskWeights } from './types';
import { findKinds, findWording, type Kind, type Wording } from './wording';

/** A place that may be an ask, with the sum of its own facets' weights. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly sum: number;
}

/** Whether a token is of a kind, seen among the tokens of its segment. */
export type TokenTest = (token: ReadToken, at: number, tokens: readonly ReadToken[]) => boolean;

/** What one segment says, whatever stands around it: places are tokens of the segment. */
export interface Facts {
  readonly cues: CueHits;
  readonly candidates: readonly Weighed[];
  readonly wording: readonly Wording[];
  /** The first token of each kind. */
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly tally: Tally;
  /** Tokens that features looked for, by the test they looked with: what one found need not be looked for again. */
  readonly tokens: Map<TokenTest, readonly number[]>;
  /** Phrases of promotion that are quoted, and so not the author's own. */
  readonly quotedPitches: readonly CueHit[];
}

const NOT_QUOTED: Quoted = () => false;
const NO_HITS: readonly CueHit[] = [];

const withoutQuoted = (cues: CueHits, isQuoted: Quoted): CueHits => {
  if (isQuoted === NOT_QUOTED) return cues;
  const own = new Map<Cue, readonly CueHit[]>();
  for (const [cue, hits] of cues) {
    const spoken = hits.filter(({ from }) => cue === 'warning' || !isQuoted(from));
    if (spoken.length > 0) own.set(cue, spoken);
  }
  return own;
};

const pitchesOf = (all: CueHits, own: CueHits): CueHit[] =>
  PROMOTIONAL.flatMap((cue) => (all.get(cue) ?? NO_HITS).filter((hit) => !own.get(cue)?.includes(hit))).sort(
    (a, b) => a.from - b.from,
  );

const maskOf = (tokens: readonly ReadToken[], quoted: readonly Span[]): Quoted =>
  quoted.length === 0
    ? NOT_QUOTED
    : (at) => quoted.some(({ start, end }) => tokens[at]!.start >= start && tokens[at]!.end <= end);

/**
 * Reads what one segment says. It depends on the segment, on what of it is quoted and on the fitted weights alone, so that it can
 * be kept. What is quoted is not said to the reader: of its phrases only warnings count.
 */
export const readFacts = (
  segment: ReadSegment,
  quoted: readonly Span[],
  phrases: CueIndex,
  asks: AskWeights,
  lexicon: Lexicon,
): Facts => {
  const { tokens } = segment;
  const isQuoted = maskOf(tokens, quoted);
  const cues = findCues(tokens, phrases);
  const own = withoutQuoted(cues, isQuoted);
  const classes = classesOf(tokens, own);
  return {
    cues: own,
    candidates: findCandidates(segment, own, classes, isQuoted).map((candidate) => {
      let sum = 0;
      candidate.describe((role, value) => {
        sum += weightOf(asks, role, value);
      });
      return { candidate, sum };
    }),
    wording: findWording(segment, classes, lexicon, isQuoted),
    kinds: findKinds(tokens, isQuoted),
    tally: tallyOf(segment),
    tokens: new Map(),
    quotedPitches: own === cues ? NO_HITS : pitchesOf(cues, own),
  };
};
