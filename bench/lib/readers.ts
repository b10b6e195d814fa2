import { ruleTagger } from '../../src/document/rule-tagger';
import { winkTagger } from '../../src/document/wink-tagger';
import { analyze as analyzeFull } from '../../src/index';
import { analyze as analyzeLite } from '../../src/lite/index';

/** The readers that ship, each with its tagger, and where the fit writes what it learns. */
export const READERS = {
  full: { analyze: analyzeFull, tagger: winkTagger, file: 'weights.ts', constant: 'FULL' },
  lite: { analyze: analyzeLite, tagger: ruleTagger, file: 'lite-weights.ts', constant: 'LITE' },
} as const;
export type ReaderName = keyof typeof READERS;
