import type { TokenTest } from '../reading';
import type { Span } from '../types';
import { type Feature, findTokens, NOTHING } from './feature';

/** The words that press stand at the beginning of the ask: "you must", "make sure". */
const PRESSING_WORDS = 2;

const isToken: TokenTest = () => true;

/** Telling the reader that they must, should or need to do what serves the author. */
export const obligation = {
  id: 'obligation',
  direction: 'raises',
  measure: (reading) => {
    const pressed = reading.asks.filter(({ form }) => form === 'obligation').map(({ span }) => span);
    if (pressed.length === 0) return NOTHING;
    const words = findTokens(reading, isToken);
    const places = new Map(words.map((word, at) => [word.start, at]));
    const evidence = pressed.map(({ start }): Span => {
      const last = (places.get(start) ?? 0) + PRESSING_WORDS - 1;
      return { start, end: words[Math.min(words.length - 1, last)]!.end };
    });
    return { value: 1, evidence };
  },
  seen: 'Tells the reader what they must do',
  advice: 'Turn the duty into an offer: "if you like, I can send it to you".',
} as const satisfies Feature;
