import { PACKED_WORDING } from './promotional';

/** Weights are kept in steps of this size, in log-odds. */
export const WORDING_STEP = 1 / 32;
/** The sum of weights, in log-odds, at which wording counts in full. */
export const WORDING_FULL = 8;

/** Unpacks lines of `weight:entry|entry|...`, weights counted in steps; above 0 promotion, below 0 ordinary talk. */
const unpack = (packed: string): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const line of packed.split('\n')) {
    const colon = line.indexOf(':');
    const weight = Number(line.slice(0, colon)) * WORDING_STEP;
    for (const entry of line.slice(colon + 1).split('|')) if (entry !== '') weights.set(entry, weight);
  }
  return weights;
};

/** The fitted lexicon: words, short phrases and class patterns with their weight in log-odds. */
export const WORDING: ReadonlyMap<string, number> = unpack(PACKED_WORDING);
