import { winkTagger } from '../../src/document/wink-tagger';
import { FULL } from '../../src/scorers/weights';

/** The readers that ship, each with its tagger and where the fit writes what it learned. */
export const READERS = {
  full: { tagger: winkTagger, fitted: FULL, file: 'weights.ts', constant: 'FULL' },
} as const;
export type ReaderName = keyof typeof READERS;
