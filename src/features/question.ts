import type { Cue } from '../reading';
import { askSpans, type Feature, holding, NOTHING, toSpan } from './feature';

const SELFISH: readonly Cue[] = ['bait', 'money', 'free', 'offer', 'engagement'];

/** A genuine question to the reader; bait and requests in question form are not. */
export const question = {
  id: 'question',
  direction: 'lowers',
  measure: (reading) => {
    const { questions, sentences } = reading;
    if (questions.length === 0) return NOTHING;
    const selfish = [askSpans(reading), ...SELFISH.map((cue) => reading.cues(cue))].map((spans) =>
      holding(questions, spans),
    );
    const genuine = questions.filter((asked) => asked.tokens > 1 && !selfish.some((held) => held.has(asked)));
    return genuine.length === 0
      ? NOTHING
      : { value: Math.min(1, 0.5 + genuine.length / sentences / 2), evidence: genuine.map(toSpan) };
  },
  seen: 'Asks the reader something real',
} as const satisfies Feature;
