import type { Document } from '../document/types';
import { WORDING } from '../lexicons/wording';
import type { Candidate } from './asks';
import type { Cue, CueHits } from './cues';
import { eachGram } from './grams';
import type { WordingEntry } from './types';

/** The entries of the fitted lexicon that a message holds, each at its first place. */
export const findWording = (
  document: Document,
  cues: CueHits,
  classes: readonly (Cue | undefined)[],
  candidates: readonly Candidate[],
): WordingEntry[] => {
  const found = new Map<string, WordingEntry>();
  eachGram(document, cues, classes, candidates, (gram, from, to) => {
    const weight = WORDING.get(gram);
    if (weight !== undefined && !found.has(gram)) found.set(gram, { weight, from, to });
  });
  return [...found.values()];
};
