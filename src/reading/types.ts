import type { DirectiveForm, Document } from '../document/types';
import type { Act } from '../lexicons/acts';
import type { Context, Span } from '../types';
import type { Candidate } from './asks';
import type { Cue, CueHit, CueHits } from './cues';

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

/** Fitted weights of the facts by which a candidate is judged to be an ask, in log-odds. */
export interface AskWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** What the earlier turns of a conversation say about the present message. */
export interface History {
  readonly turns: number;
  /** Asks that the author made before. */
  readonly asks: number;
  /** Asks since the reader last said something. */
  readonly unanswered: number;
  /** Whether the reader said no to something. */
  readonly refused: boolean;
  /** Whether the reader's last word asks for a thing or agrees to it. */
  readonly requested: boolean;
  /** Turns in which the author answered, helped, thanked or asked about the reader, without an ask. */
  readonly gives: number;
  /** Turns of the reader. */
  readonly replies: number;
}

/** An entry of the fitted lexicon in a message: tokens `from` up to `to`, and its weight in log-odds. */
export interface WordingEntry {
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** A message as the features see it: the document, what was found in it, and the situation. */
export interface Reading {
  readonly document: Document;
  readonly context: Context;
  readonly cues: CueHits;
  /** Each token's class, by index in `document.tokens`. */
  readonly classes: readonly (Cue | undefined)[];
  /** The entries of the fitted lexicon that the message holds, each once. */
  readonly wording: readonly WordingEntry[];
  /** Every place that may be an ask. */
  readonly candidates: readonly Candidate[];
  /** The asks found, in order; only those more likely than not. */
  readonly asks: readonly Ask[];
  /** Probability that the message asks anything of the reader for somebody else's good. */
  readonly ask: number;
  /** The first phrase of each kind of promotion that the message holds. */
  readonly promotions: readonly CueHit[];
  /** How much of a pitch the message is, 0 to 1: an ask, or several kinds of promotion. What the situation acts on. */
  readonly pitch: number;
  /** Number of words, never below 1. */
  readonly words: number;
  readonly history: History;
}
