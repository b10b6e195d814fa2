import type { Document } from '../document/types';
import type { Turn } from '../types';
import type { CueHits } from './cues';
import type { History } from './types';

/** One turn, read like a message. */
export interface ReadTurn {
  readonly from: Turn['from'];
  readonly document: Document;
  readonly cues: CueHits;
  readonly ask: number;
}

const ASKED = 0.5;

const isQuestion = (turn: ReadTurn): boolean =>
  turn.document.sentences.some((sentence) => sentence.mood === 'interrogative');

/** A refusal stands at the beginning: "no thanks, I have one" is one, "I have no idea, thanks" is not. */
const isRefusal = (turn: ReadTurn): boolean => turn.cues.refusal.some((hit) => hit.from < 3 || hit.to - hit.from > 1);

const isRequest = (turn: ReadTurn): boolean => turn.cues.request.length > 0 && !isRefusal(turn);

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
    } else {
      if (turn.ask >= ASKED) {
        asks++;
        unanswered++;
      } else if (
        turn.cues.giving.length + turn.cues.courtesy.length + turn.cues.interest.length > 0 ||
        isQuestion(turn)
      )
        gives++;
    }
  }
  return { turns: turns.length, asks, unanswered, refused, requested, gives, replies };
};
