import type { TokenTest } from '../reading';
import { type Feature, findTokens, NOTHING, saturate } from './feature';

const isDisguised: TokenTest = (token) => token.disguised;

/** Letters swapped, spaced or hidden so that a filter does not see the word. */
export const disguise = {
  id: 'disguise',
  direction: 'raises',
  measure: (reading) => {
    const disguised = findTokens(reading, isDisguised);
    return disguised.length === 0 ? NOTHING : { value: saturate(disguised.length, 2), evidence: disguised };
  },
  seen: 'Hides words from filters',
  advice: 'Write the words plainly; a reader who has to decode them grows wary.',
} as const satisfies Feature;
