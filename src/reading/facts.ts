import type { ReadSegment } from '../document/segment';
import { type Candidate, findCandidates, type Tally, tallyOf, weightOf } from './asks';
import { type CueHits, type CueIndex, classesOf, findCues } from './cues';
import type { Lexicon } from './lexicon';
import type { AskWeights } from './types';
import { findKinds, findWording, type Kind, type Wording } from './wording';

/** A place that may be an ask, with the sum of its own facets' weights. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly sum: number;
}

/** What one segment says, whatever stands around it: places are tokens of the segment. */
export interface Facts {
  readonly cues: CueHits;
  readonly candidates: readonly Weighed[];
  readonly wording: readonly Wording[];
  /** The first token of each kind. */
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly tally: Tally;
}

/** Reads what one segment says. It depends on the segment and the fitted weights alone, so that it can be kept. */
export const readFacts = (segment: ReadSegment, phrases: CueIndex, asks: AskWeights, lexicon: Lexicon): Facts => {
  const { tokens } = segment;
  const cues = findCues(tokens, phrases);
  const classes = classesOf(tokens, cues);
  return {
    cues,
    candidates: findCandidates(segment, cues, classes).map((candidate) => {
      let sum = 0;
      candidate.describe((role, value) => {
        sum += weightOf(asks, role, value);
      });
      return { candidate, sum };
    }),
    wording: findWording(segment, classes, lexicon),
    kinds: findKinds(tokens),
    tally: tallyOf(segment),
  };
};
