import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyzeConversation, createConversation } from '../../src/conversation/index';
import { analyze, type Turn } from '../../src/lite/index';

const PITCH = 'Buy my course now, link in bio!';
const author = (text: string): Turn => ({ from: 'author', text });
const reader = (text: string): Turn => ({ from: 'reader', text });

describe('analyzeConversation', () => {
  it('reads each turn of the author with the turns before it', () => {
    const turns = [author('Hi! How was your talk on bridges?'), reader('It went well, thanks.'), author(PITCH)];
    const { turns: read, score, level } = analyzeConversation(turns, { relationship: 'acquaintance' });
    expect(read.map(({ analysis }) => analysis?.score ?? null)).toEqual([
      analyze(turns[0]!.text, { relationship: 'acquaintance', history: [] }).score,
      null,
      analyze(PITCH, { relationship: 'acquaintance', history: turns.slice(0, 2) }).score,
    ]);
    expect(score).toBe(read[2]!.analysis!.score);
    expect(level).toBe(read[2]!.analysis!.level);
  });

  it('keeps a ledger of what was given and asked, each with its place', () => {
    const turns = [
      author('How did your talk on bridges go?'),
      reader('Well! Which camera did you use for yours?'),
      author('I used an old one with a fixed lens. Follow my page!'),
    ];
    const { gives, asks, firstGive, firstAsk } = analyzeConversation(turns);
    const words = ({ turn, span }: { turn: number; span: { start: number; end: number } }) =>
      turns[turn]!.text.slice(span.start, span.end);
    expect(gives.map((give) => [give.turn, give.kind, words(give)])).toEqual([
      [0, 'question', 'How did your talk on bridges go?'],
      [2, 'answer', 'I used an old one with a fixed lens.'],
    ]);
    expect(asks.map((ask) => [ask.turn, words(ask), ask.repeated])).toEqual([[2, 'Follow my page', null]]);
    expect([firstGive, firstAsk]).toEqual([0, 2]);
  });

  it('names the turning point', () => {
    const point = (...turns: Turn[]) => analyzeConversation(turns).turningPoint;
    expect(point(author(PITCH))).toEqual({
      turn: 0,
      kind: 'before-giving',
      message: 'The first ask came in turn 1, before you had answered, helped or asked anything.',
    });
    expect(point(reader('Hello'), author('Hi there'), reader('No thanks.'), author(PITCH))).toMatchObject({ turn: 3 });
    expect(point(author('How was your talk?'), reader('Good.'), author(PITCH))).toMatchObject({
      turn: 2,
      kind: 'asking',
    });
    expect(point(author('How was your talk?'), reader('Good.'))).toBe(null);
  });

  it('tells asks again after a no and into a silence', () => {
    const asks = (...turns: Turn[]) => analyzeConversation(turns).asks.filter(({ turn }) => turn === turns.length - 1);
    const silent = asks(author(PITCH), author('Please buy my course!'));
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.every(({ repeated }) => repeated === 'after-silence')).toBe(true);
    const refused = asks(author(PITCH), reader('No thanks, not interested.'), author('Please buy my course!'));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ repeated }) => repeated === 'after-refusal')).toBe(true);
  });

  it('has nothing to tell of an empty conversation, and judges no turn that it cannot', () => {
    expect(analyzeConversation([])).toEqual({
      turns: [],
      gives: [],
      asks: [],
      firstAsk: null,
      firstGive: null,
      turningPoint: null,
      score: null,
      level: null,
    });
    expect(analyzeConversation([author('')]).score).toBe(null);
  });

  it('names what is wrong', () => {
    expect(() => analyzeConversation([{ from: 'bot', text: 'Hi' } as never])).toThrow(
      "turns[0].from must be 'author' or 'reader', not 'bot'",
    );
    expect(() => analyzeConversation([author('Hi'), { from: 'reader' } as never])).toThrow(
      'turns[1].text must be a string, not undefined',
    );
    expect(() => analyzeConversation('Hi' as never)).toThrow('turns must be an array');
    expect(() => analyzeConversation([], { history: [] } as never)).toThrow('context.history');
    expect(() => analyzeConversation([], { nonsense: 1 } as never)).toThrow('nonsense');
  });

  it('reads a new turn only, and adds up whatever it is told', () => {
    const pieces = [
      PITCH,
      'How are you?',
      'Thanks, that helped.',
      'No thanks.',
      '',
      '\u{1f600}\ud800 \u0000',
      'Where can I get it?',
    ];
    const turns = fc.array(
      fc.record({ from: fc.constantFrom('author' as const, 'reader' as const), text: fc.constantFrom(...pieces) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(turns, (all) => {
        const read = vi.fn(analyze);
        const conversation = createConversation({ analyze: read });
        read.mockClear();
        all.forEach((turn) => {
          conversation.add(turn);
        });
        expect(read).toHaveBeenCalledTimes(all.filter(({ from }) => from === 'author').length);
        const told = conversation.analysis();
        expect(told).toEqual(analyzeConversation(all));
        const asked = told.turns.reduce((sum, { analysis }) => sum + (analysis?.asks.length ?? 0), 0);
        expect(told.asks).toHaveLength(asked);
        for (const { turn, span } of [...told.gives, ...told.asks]) {
          expect(all[turn]!.from).toBe('author');
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(all[turn]!.text.length);
          expect(span.start).toBeLessThan(span.end);
        }
        expect(told.firstAsk).toBe(told.asks[0]?.turn ?? null);
      }),
      { numRuns: 60 },
    );
  });
});
