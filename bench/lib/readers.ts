import { ruleTagger } from '../../src/document/rule-tagger';
import { winkTagger } from '../../src/document/wink-tagger';
import { LITE } from '../../src/scorers/lite-weights';
import { FULL } from '../../src/scorers/weights';

/** The readers that ship, each with its tagger, what was fitted for it, and where the fit writes what it learns. */
export const READERS = {
  full: { tagger: winkTagger, fitted: FULL, file: 'weights.ts', constant: 'FULL' },
  lite: { tagger: ruleTagger, fitted: LITE, file: 'lite-weights.ts', constant: 'LITE' },
} as const;
export type ReaderName = keyof typeof READERS;
