import type { Document } from '../document/types';
import type { Context } from '../types';
import { ASK_WEIGHTS } from './ask-weights';
import { findAsks, findCandidates } from './asks';
import { type Cue, classesOf, findCues } from './cues';
import { type ReadTurn, readHistory } from './history';
import type { AskWeights, Reading } from './types';
import { findWording } from './wording';

export type { Act } from '../lexicons/acts';
export type { Cue, CueHit } from './cues';
export type { Ask, Beneficiary, History, Reading } from './types';

const readTurn = (from: ReadTurn['from'], document: Document, context: Context, weights: AskWeights): ReadTurn => {
  const cues = findCues(document.tokens);
  if (from === 'reader') return { from, document, cues, ask: 0 };
  const candidates = findCandidates(document, cues, classesOf(document.tokens, cues), context);
  return { from, document, cues, ask: findAsks(document, candidates, weights).ask };
};

/** The kinds of words that promote: any of them may be innocent, several together are a pitch. */
const PROMOTIONAL: readonly Cue[] = [
  'urgency',
  'money',
  'free',
  'offer',
  'engagement',
  'contact',
  'testimonial',
  'recruiting',
  'announcement',
  'hype',
  'sales',
  'begging',
  'cause',
];
/** This many kinds of promotion make a full pitch without any ask. */
const KINDS_OF_A_PITCH = 5;
/** An ask less likely than this is no pitch: the situation does not act on ordinary talk. */
const HARDLY_AN_ASK = 0.12;

const pitchOf = (ask: number, kinds: number): number =>
  Math.max(ask < HARDLY_AN_ASK ? 0 : ask, Math.min(1, kinds / KINDS_OF_A_PITCH));

/** Reads who asks whom for what, for whose good, in a message and in the turns before it. */
export const readMessage = (
  document: Document,
  context: Context,
  read: (text: string) => Document,
  weights: AskWeights = ASK_WEIGHTS,
): Reading => {
  const cues = findCues(document.tokens);
  const classes = classesOf(document.tokens, cues);
  const found = findCandidates(document, cues, classes, context);
  const { asks, ask } = findAsks(document, found, weights);
  const promotions = PROMOTIONAL.flatMap((cue) => cues[cue].slice(0, 1));
  const words = Math.max(1, document.tokens.filter((token) => token.kind === 'word').length);
  const history = readHistory(
    (context.history ?? []).map((turn) => readTurn(turn.from, read(turn.text), context, weights)),
  );
  return {
    document,
    context,
    cues,
    classes,
    candidates: found.candidates,
    wording: findWording(document, cues, classes, found.candidates),
    asks,
    ask,
    promotions,
    pitch: pitchOf(ask, promotions.length),
    words,
    history,
  };
};
