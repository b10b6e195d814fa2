import type { Turn } from '../types';
import { PROMOTIONAL } from './cues';
import type { History, Part, Reading } from './types';

/** One turn, read like a message. */
export interface ReadTurn {
  readonly from: Turn['from'];
  readonly reading: Pick<Reading, 'cues' | 'ask' | 'questions' | 'parts'>;
}

/** A turn of the author is taken for a pitch at this likelihood of an ask: who looks back sees more in it. */
const ASKED = 0.35;

/** A refusal stands at the beginning: "no thanks, I have one" is one, "I have no idea, thanks" is not. */
const isRefusal = ({ reading: { cues } }: ReadTurn): boolean =>
  cues('refusal').some(({ part, from, to }) => (part.offset === 0 && from < 3) || to - from > 1);

const isRequest = (turn: ReadTurn): boolean => turn.reading.cues('request').length > 0 && !isRefusal(turn);

const isGift = ({ reading: { cues, questions } }: ReadTurn): boolean =>
  cues('giving').length + cues('courtesy').length + cues('interest').length > 0 || questions.length > 0;

const isPitch = ({ reading: { ask, cues } }: ReadTurn): boolean =>
  ask >= ASKED || PROMOTIONAL.some((cue) => cues(cue).length > 0);

/** Two messages say the same when this share of the shorter one's words stands in the other. */
const SAME_WORDS = 0.7;
const FEWEST_WORDS = 3;

const wordsOf = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ segment }) => segment.tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower)),
  );

const saySame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size < FEWEST_WORDS) return false;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return shared >= short.size * SAME_WORDS;
};

/** What the earlier turns say: who asked, who gave, who answered, and whether the present message says the same again. */
export const readHistory = (turns: readonly ReadTurn[], parts: readonly Part[]): History => {
  let asks = 0;
  let unanswered = 0;
  let refused = false;
  let requested = false;
  let gives = 0;
  let replies = 0;
  for (const turn of turns) {
    if (turn.from === 'reader') {
      replies++;
      unanswered = 0;
      requested = isRequest(turn);
      refused = isRefusal(turn) || (refused && !requested);
    } else if (isPitch(turn)) {
      asks++;
      unanswered++;
    } else if (isGift(turn)) gives++;
  }
  const words = turns.length === 0 ? undefined : wordsOf(parts);
  const repeats =
    words !== undefined &&
    turns.some(({ from, reading }) => from === 'author' && saySame(wordsOf(reading.parts), words));
  return { turns: turns.length, asks, unanswered, refused, requested, repeats, gives, replies };
};
