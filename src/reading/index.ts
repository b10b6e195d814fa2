import type { ReadSegment } from '../document/segment';
import { eachSegment } from '../document/split';
import type { Context } from '../types';
import { type CueIndex, PROMOTIONAL } from './cues';
import { readFacts } from './facts';
import { type ReadTurn, readHistory } from './history';
import type { Lexicon } from './lexicon';
import type { Memory } from './memory';
import { findAsks, findQuestions, gatherCues, gatherWording, languageOfParts, tallyParts } from './message';
import { quotedInOrder } from './quotes';
import type { AskWeights, Hit, Part, Reading } from './types';

export type { Act } from '../lexicons/acts';
export type { Cue, CueHit } from './cues';
export type { TokenTest } from './facts';
export type { Ask, AskWeights, Beneficiary, History, Hit, Part, Question, Reading, WordingHit } from './types';

/** This many kinds of promotion make a full pitch without any ask. */
const KINDS_OF_A_PITCH = 5;
/** An ask less likely than this is no pitch: the situation does not act on ordinary talk. */
const HARDLY_AN_ASK = 0.12;

const pitchOf = (ask: number, kinds: number): number =>
  Math.max(ask < HARDLY_AN_ASK ? 0 : ask, Math.min(1, kinds / KINDS_OF_A_PITCH));

/** What a reader works with: how segments are read, and what was fitted. */
export interface ReaderParts {
  /** Reads a segment; what is found in it depends on nothing but its own characters. */
  readonly readSegment: (text: string) => ReadSegment;
  readonly phrases: CueIndex;
  readonly asks: AskWeights;
  readonly lexicon: Lexicon;
  readonly memory: Memory;
}

/** Reads a message into its parts; those that are remembered are not read again. */
export const readParts = (text: string, { readSegment, phrases, asks, lexicon, memory }: ReaderParts): Part[] => {
  const parts: Part[] = [];
  const quotedIn = quotedInOrder(text);
  eachSegment(text, (from, to) => {
    const own = text.slice(from, to);
    const quoted = quotedIn(from, to);
    const key = quoted.length === 0 ? own : `${own}\n${quoted.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
    let read = memory.get(key);
    if (read === undefined) {
      const segment = readSegment(own);
      read = { segment, facts: readFacts(segment, quoted, phrases, asks, lexicon) };
      memory.set(key, read);
    }
    const { segment, facts } = read;
    if (segment.tokens.length > 0) parts.push({ segment, facts, offset: from });
  });
  return parts;
};

const readAsks = (text: string, context: Context, reader: ReaderParts) => {
  const parts = readParts(text, reader);
  const cues = gatherCues(parts);
  const tally = tallyParts(parts);
  const { asks, ask } = findAsks(parts, tally, cues, context, reader.asks);
  return { parts, cues, tally, asks, ask, questions: findQuestions(parts) };
};

/** Reads who asks whom for what, for whose good, in a message and in the turns before it. */
export const readMessage = (text: string, context: Context, reader: ReaderParts): Reading => {
  const { parts, cues, tally, asks, ask, questions } = readAsks(text, context, reader);
  const promotions: Hit[] = [];
  for (const cue of PROMOTIONAL) {
    const first = cues(cue)[0];
    if (first !== undefined) promotions.push(first);
  }
  const turns = (context.history ?? []).map(
    (turn): ReadTurn => ({ from: turn.from, reading: readAsks(turn.text, context, reader) }),
  );
  return {
    language: languageOfParts(parts),
    context,
    parts,
    cues,
    wording: gatherWording(parts, cues, reader.lexicon),
    asks,
    ask,
    questions,
    sentences: tally.sentences,
    promotions,
    pitch: pitchOf(ask, promotions.length),
    words: Math.max(1, tally.words),
    history: readHistory(turns, parts),
  };
};
