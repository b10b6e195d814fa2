import type { ReadSegment } from '../document/segment';
import type { DirectiveForm, Document } from '../document/types';
import type { Act } from '../lexicons/acts';
import type { Context, Span } from '../types';
import type { Role } from './asks';
import type { Cue, CueHit } from './cues';
import type { Facts } from './facts';
import type { Entry } from './lexicon';

/** Who gains when the reader does what is asked. */
export type Beneficiary = 'author' | 'third-party' | 'reader' | 'unclear';

/** Something the reader is asked to do for the author's or a third party's good. */
export interface Ask {
  readonly act: Act | 'other';
  readonly form: DirectiveForm | 'lure' | 'bait';
  readonly gain: Beneficiary;
  readonly span: Span;
  /** Fitted probability that this is an ask for somebody else's good than the reader's. */
  readonly probability: number;
}

/** Fitted weights of the facets by which a candidate is judged to be an ask, in log-odds. */
export interface AskWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<Role, ReadonlyMap<string, number>>>;
}

/** What the earlier turns of a conversation say about the present message. */
export interface History {
  readonly turns: number;
  /** Asks that the author made before. */
  readonly asks: number;
  /** Asks since the reader last said something. */
  readonly unanswered: number;
  /** Whether the reader said no, and did not ask for anything since. */
  readonly refused: boolean;
  /** Whether the reader's last word asks for a thing or agrees to it. */
  readonly requested: boolean;
  /** Whether an earlier turn of the author says nearly the same. */
  readonly repeats: boolean;
  /** Turns in which the author answered, helped, thanked or asked about the reader, without an ask. */
  readonly gives: number;
  /** Turns of the reader. */
  readonly replies: number;
}

/** A segment in its message: what was read of it, and where it begins. */
export interface Part {
  readonly segment: ReadSegment;
  readonly facts: Facts;
  readonly offset: number;
}

/** A phrase of a list in a message: where it stands, and as which tokens of which part. */
export interface Hit extends Span, CueHit {
  readonly part: Part;
}

/** An entry of the fitted lexicon in a message, at its first place. */
export interface WordingHit extends CueHit {
  readonly entry: Entry;
  readonly part: Part;
}

/** A sentence that asks something, whatever for. */
export interface Question extends Span {
  readonly tokens: number;
}

/** A message as the features see it: what was found in it, and the situation. */
export interface Reading {
  readonly language: Document['language'];
  readonly context: Context;
  readonly parts: readonly Part[];
  /** The phrases of a list, in order. */
  readonly cues: (cue: Cue) => readonly Hit[];
  /** The entries of the fitted lexicon that the message holds, each once. */
  readonly wording: readonly WordingHit[];
  /** The asks found, in order; only those more likely than not. */
  readonly asks: readonly Ask[];
  /** Probability that the message asks anything of the reader for somebody else's good. */
  readonly ask: number;
  /** The sentences that ask something, in order. */
  readonly questions: readonly Question[];
  readonly sentences: number;
  /** The first phrase of each kind of promotion that the message holds. */
  readonly promotions: readonly Hit[];
  /** How much of a pitch the message is, 0 to 1: an ask, or several kinds of promotion. What the situation acts on. */
  readonly pitch: number;
  /** Number of words, never below 1. */
  readonly words: number;
  readonly history: History;
}
