import type { Document } from '../document/types';
import { WORDING } from '../lexicons/wording';
import type { Candidate } from './asks';
import type { Cue, CueHits } from './cues';
import { eachGram } from './grams';
import type { WordingEntry } from './types';

/** What the entries of several symbols begin with. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...WORDING.keys()].filter((entry) => entry.includes(' ')).map((entry) => entry.slice(0, entry.indexOf(' '))),
);
const begins = (symbol: string): boolean => BEGINNINGS.has(symbol);

/** The entries of the fitted lexicon that a message holds, each at its first place. */
export const findWording = (
  document: Document,
  cues: CueHits,
  classes: readonly (Cue | undefined)[],
  candidates: readonly Candidate[],
): WordingEntry[] => {
  const found = new Map<string, WordingEntry>();
  eachGram(
    document,
    cues,
    classes,
    candidates,
    (gram, from, to) => {
      const weight = WORDING.get(gram);
      if (weight !== undefined && !found.has(gram)) found.set(gram, { weight, from, to });
    },
    begins,
  );
  return [...found.values()];
};
