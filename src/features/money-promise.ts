import { type Feature, findPhrases } from './feature';

/** Earnings, returns, easy income. */
export const moneyPromise = {
  id: 'money-promise',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'money', 2),
  seen: 'Holds out money, as schemes do',
  advice: 'Leave sums and returns out until somebody asks how it works.',
} as const satisfies Feature;
