import { ACTS } from '../lexicons/acts';
import { BASE_VERBS } from '../lexicons/base-verbs';
import { CONTRACTIONS } from '../lexicons/contractions';
import { OPENERS } from '../lexicons/openers';

const KNOWN: ReadonlySet<string> = new Set([
  ...BASE_VERBS,
  ...OPENERS,
  ...CONTRACTIONS.keys(),
  ...Object.values(ACTS).flat(),
]);

/** Whether a word is one that our own English lists hold. */
export const isKnownCue = (word: string): boolean => KNOWN.has(word);
