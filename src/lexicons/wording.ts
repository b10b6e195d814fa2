import { PACKED_EVERYDAY, PACKED_PROMOTIONAL } from './promotional';

/** Weights are kept in steps of this size, in log-odds. */
export const WORDING_STEP = 1 / 32;
/** The sum of weights, in log-odds, at which a message is as wordy as it gets. */
export const WORDING_FULL = 8;

/** Unpacks lines of `weight:entry|entry|...`, weights counted in steps. */
const unpack = (packed: string): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const line of packed.split('\n')) {
    const colon = line.indexOf(':');
    const weight = Number(line.slice(0, colon)) * WORDING_STEP;
    for (const entry of line.slice(colon + 1).split('|')) if (entry !== '') weights.set(entry, weight);
  }
  return weights;
};

export const PROMOTIONAL: ReadonlyMap<string, number> = unpack(PACKED_PROMOTIONAL);
export const EVERYDAY: ReadonlyMap<string, number> = unpack(PACKED_EVERYDAY);
