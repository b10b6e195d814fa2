import type { Turn } from '../types';
import type { History, Reading } from './types';

/** One turn, read like a message. */
export interface ReadTurn {
  readonly from: Turn['from'];
  readonly reading: Pick<Reading, 'cues' | 'ask' | 'questions'>;
}

const ASKED = 0.5;

/** A refusal stands at the beginning: "no thanks, I have one" is one, "I have no idea, thanks" is not. */
const isRefusal = ({ reading: { cues } }: ReadTurn): boolean =>
  cues('refusal').some(({ part, from, to }) => (part.offset === 0 && from < 3) || to - from > 1);

const isRequest = (turn: ReadTurn): boolean => turn.reading.cues('request').length > 0 && !isRefusal(turn);

const isGift = ({ reading: { cues, questions } }: ReadTurn): boolean =>
  cues('giving').length + cues('courtesy').length + cues('interest').length > 0 || questions.length > 0;

/** What the earlier turns say: who asked, who gave, who answered. */
export const readHistory = (turns: readonly ReadTurn[]): History => {
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
      refused ||= isRefusal(turn);
    } else if (turn.reading.ask >= ASKED) {
      asks++;
      unanswered++;
    } else if (isGift(turn)) gives++;
  }
  return { turns: turns.length, asks, unanswered, refused, requested, gives, replies };
};
