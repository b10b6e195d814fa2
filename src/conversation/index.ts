import { type Act, type Analysis, type Context, createAnalyzer, type Level, type Span, type Turn } from '../lite/index';
import { overlaps } from '../shared/spans';
import { STRINGS, type TurningKind } from './strings';

export { STRINGS, type TurningKind } from './strings';

/** Something that the author gave in a turn: a help, an interest, a thanks, a genuine question, an answer. */
export interface Give {
  /** Place of the turn in the conversation, from 0. */
  readonly turn: number;
  readonly kind: 'help' | 'interest' | 'courtesy' | 'question' | 'answer';
  readonly span: Span;
}

/** Something that the author asked the reader to do for somebody else's good. */
export interface ConversationAsk {
  readonly turn: number;
  readonly act: Act | 'other';
  readonly span: Span;
  /** Whether it was asked on after a no, or again into a silence. */
  readonly repeated: 'after-refusal' | 'after-silence' | null;
}

/** One turn; `analysis` is `null` for a turn of the reader. */
export interface AnalyzedTurn extends Turn {
  readonly analysis: Analysis | null;
}

/** Where the conversation turned from talk into promotion, and why a reader thinks so. */
export interface TurningPoint {
  readonly turn: number;
  readonly kind: TurningKind;
  readonly message: string;
}

/** What {@link analyzeConversation} says. Turns count from 0, but for messages, which count from 1. */
export interface ConversationAnalysis {
  readonly turns: readonly AnalyzedTurn[];
  readonly gives: readonly Give[];
  readonly asks: readonly ConversationAsk[];
  /** The turn of the first ask, and of the first give; `null` where there is none. */
  readonly firstAsk: number | null;
  readonly firstGive: number | null;
  readonly turningPoint: TurningPoint | null;
  /** The highest score of an author's turn, and its level; `null` where no turn could be judged. */
  readonly score: number | null;
  readonly level: Level | null;
}

/** A conversation that grows: adding a turn reads that turn only. */
export interface Conversation {
  /** @throws TypeError when the turn has no text or comes from nobody known. */
  readonly add: (turn: Turn) => ConversationAnalysis;
  readonly analysis: () => ConversationAnalysis;
}

/** Settings of {@link createConversation}. */
export interface ConversationOptions {
  /** The situation, but for its history, which the turns are. */
  readonly context?: Omit<Context, 'history'>;
  /** A reader of one's own, or that of `pushiness`; the lite reader when absent. */
  readonly analyze?: (text: string, context?: Context) => Analysis;
}

const GIVING = { help: 'giving', interest: 'interest', courtesy: 'courtesy', question: 'question' } as const;

const show = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

const checkTurn = (turn: Turn, index: number): void => {
  const fail = (field: string, allowed: string, value: unknown): never => {
    throw new TypeError(`pushiness: turns[${index}]${field} must be ${allowed}, not ${show(value)}`);
  };
  if (typeof turn !== 'object' || turn === null) fail('', 'a turn { from, text }', turn);
  if (turn.from !== 'author' && turn.from !== 'reader') fail('.from', "'author' or 'reader'", turn.from);
  if (typeof turn.text !== 'string') fail('.text', 'a string', turn.text);
};

const holds = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;

/** The first stretch of a text between asks, without the space around it. */
const besides = (text: string, asks: readonly Span[]): Span | undefined => {
  let start = 0;
  for (const end of [...asks.map((ask) => ask.start), text.length]) {
    const stretch = text.slice(start, Math.max(start, end));
    const kept = stretch.trim();
    if (kept.split(/\s+/).length > 2) {
      const from = start + stretch.indexOf(kept);
      return { start: from, end: from + kept.length };
    }
    start = Math.max(start, asks.find((ask) => ask.start === end)?.end ?? end);
  }
  return undefined;
};

const givesOf = (turn: number, { text, analysis }: AnalyzedTurn, answers: boolean): Give[] => {
  const { asks, measures } = analysis!;
  const spans = asks.map(({ span }) => span);
  const found = (Object.keys(GIVING) as (keyof typeof GIVING)[]).flatMap((kind) =>
    measures[GIVING[kind]].evidence
      .filter((span) => !spans.some((ask) => overlaps(ask, span)))
      .map((span): Give => ({ turn, kind, span })),
  );
  const answer = answers ? besides(text, spans) : undefined;
  if (answer !== undefined) found.push({ turn, kind: 'answer', span: answer });
  // Words of interest inside a question are one give, not two.
  return found
    .filter(({ span }) => !found.some((other) => other.span !== span && holds(other.span, span)))
    .sort((a, b) => a.span.start - b.span.start);
};

const asksOf = (turn: number, { analysis }: AnalyzedTurn, intoSilence: boolean): ConversationAsk[] => {
  const { asks, measures } = analysis!;
  const repeated = measures['after-refusal'].value > 0 ? 'after-refusal' : intoSilence ? 'after-silence' : null;
  return asks.map(({ act, span }) => ({ turn, act, span, repeated }));
};

const isPromotional = ({ analysis }: AnalyzedTurn): boolean =>
  analysis !== null && analysis.level !== null && analysis.level !== 'none';

const turningPointOf = (
  turns: readonly AnalyzedTurn[],
  asks: readonly ConversationAsk[],
  gives: readonly Give[],
): TurningPoint | null => {
  const turn = turns.findIndex(isPromotional);
  if (turn < 0) return null;
  const own = asks.find((ask) => ask.turn === turn);
  const isFirst = asks.every((ask) => ask.turn >= turn);
  const gave = gives.some((give) => give.turn < turn);
  const kind: TurningKind = own?.repeated ?? (isFirst && !gave && own !== undefined ? 'before-giving' : 'asking');
  return { turn, kind, message: STRINGS[kind].replace('{turn}', String(turn + 1)) };
};

/**
 * Makes a conversation to which turns are added one by one.
 *
 * @throws TypeError when the context holds an unknown field or value, or a history.
 */
export const createConversation = ({
  context = {},
  analyze = createAnalyzer().analyze,
}: ConversationOptions = {}): Conversation => {
  if ('history' in context) throw new TypeError('pushiness: context.history is what the turns are; leave it out');
  analyze('', context);
  const turns: AnalyzedTurn[] = [];
  const gives: Give[] = [];
  const asks: ConversationAsk[] = [];

  const analysis = (): ConversationAnalysis => {
    let highest: Analysis | null = null;
    for (const { analysis: own } of turns)
      if (own !== null && own.score !== null && own.score > (highest?.score ?? -1)) highest = own;
    return {
      turns: [...turns],
      gives: [...gives],
      asks: [...asks],
      firstAsk: asks[0]?.turn ?? null,
      firstGive: gives[0]?.turn ?? null,
      turningPoint: turningPointOf(turns, asks, gives),
      score: highest?.score ?? null,
      level: highest?.level ?? null,
    };
  };

  return {
    analysis,
    add: (turn) => {
      const index = turns.length;
      checkTurn(turn, index);
      const { from, text } = turn;
      if (from === 'reader') {
        turns.push({ from, text, analysis: null });
        return analysis();
      }
      const history = turns.map((earlier): Turn => ({ from: earlier.from, text: earlier.text }));
      const read: AnalyzedTurn = { from, text, analysis: analyze(text, { ...context, history }) };
      const last = turns[index - 1];
      const answers = last?.from === 'reader' && last.text.includes('?');
      const intoSilence = last?.from === 'author' && asks.some((ask) => ask.turn === index - 1);
      turns.push(read);
      gives.push(...givesOf(index, read, answers));
      asks.push(...asksOf(index, read, intoSilence));
      return analysis();
    },
  };
};

/**
 * Reads a whole conversation: each turn of the author with the turns before it as its history, what was given and asked, where
 * asking began, and what was asked again. An empty conversation has nothing to tell.
 *
 * @throws TypeError when a turn has no text or comes from nobody known, or the context holds an unknown field or value.
 */
export const analyzeConversation = (
  turns: readonly Turn[],
  context: Omit<Context, 'history'> = {},
): ConversationAnalysis => {
  if (!Array.isArray(turns)) throw new TypeError(`pushiness: turns must be an array, not ${show(turns)}`);
  const conversation = createConversation({ context });
  turns.forEach((turn) => {
    conversation.add(turn);
  });
  return conversation.analysis();
};
