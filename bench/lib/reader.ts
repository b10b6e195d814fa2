import { type ReadSegment, readSegment } from '../../src/document/segment';
import type { Tagger } from '../../src/document/tagger';
import { askWeightsOf } from '../../src/reading/asks';
import { indexCues } from '../../src/reading/cues';
import { type ReaderParts, type Reading, readMessage, readParts } from '../../src/reading/index';
import type { Branch, Entry, Lexicon } from '../../src/reading/lexicon';
import { lexiconOf } from '../../src/reading/lexicon';
import { NO_MEMORY } from '../../src/reading/memory';
import { describeParts, eachCandidate, gatherCues, gatherWording, tallyParts } from '../../src/reading/message';
import type { AskWeights } from '../../src/reading/types';
import type { Example } from './data';

/** A message's candidates, each a list of facets named `role:value`. */
export interface AskExample {
  readonly source: string;
  readonly asks: boolean;
  readonly copy: boolean;
  readonly candidates: readonly (readonly string[])[];
}

/** An example read once, for many fits. */
export interface Prepared {
  readonly example: Example;
  readonly ask: AskExample;
  /** Names of the entries of the lexicon that the message could hold. */
  readonly entries: readonly string[];
  readonly fold: number;
}

export const FOLDS = 5;

/** Messages that begin with the same letters fall into the same fold, so that copies of one text never face each other. */
const foldOf = (text: string): number => {
  let hash = 0;
  for (const letter of text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 30))
    hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
};

/** A lexicon that holds whatever it is asked for. */
const growing = (): Lexicon => {
  const of = (joint: string): Lexicon['word'] => {
    const branches = new Map<string, Branch>();
    return (symbol) => {
      let branch = branches.get(symbol);
      if (branch === undefined) {
        const entries = new Map<string, Entry>();
        branch = {
          alone: { name: joint === '&' ? `${symbol}&` : symbol, weight: 0 },
          pair: (second) => {
            let entry = entries.get(second);
            if (entry === undefined) {
              entry = { name: `${symbol}${joint}${second}`, weight: 0 };
              entries.set(second, entry);
            }
            return entry;
          },
        };
        branches.set(symbol, branch);
      }
      return branch;
    };
  };
  return { word: of(' '), pattern: of(' '), kind: of('&') };
};

const PHRASES = indexCues();
const NO_ASKS = askWeightsOf(-9, []);
const NO_LEXICON = lexiconOf([]);

/** Reads examples with one tagger, each text once. */
export const exampleReader = (tagger: Tagger) => {
  const known = new Map<string, ReadSegment>();
  const reader = (asks: AskWeights, lexicon: Lexicon): ReaderParts => ({
    readSegment: (text) => {
      let segment = known.get(text);
      if (segment === undefined) {
        segment = readSegment(text, tagger);
        known.set(text, segment);
      }
      return segment;
    },
    phrases: PHRASES,
    asks,
    lexicon,
    memory: NO_MEMORY,
  });
  const everything = reader(NO_ASKS, growing());
  const prepare = (example: Example): Prepared => {
    const parts = readParts(example.text, everything);
    const cues = gatherCues(parts);
    const tally = tallyParts(parts);
    const shared: string[] = [];
    describeParts(parts, tally, cues, example.context, (role, value) => shared.push(`${role}:${value}`));
    const candidates: string[][] = [['whole:', ...shared]];
    eachCandidate(parts, tally, (_, { candidate }, order) => {
      const facets = [`order:${order}`, ...shared];
      candidate.describe((role, value) => facets.push(`${role}:${value}`));
      candidates.push(facets);
    });
    return {
      example,
      ask: { source: example.source, asks: example.ask >= 0.5, copy: example.copy === true, candidates },
      entries: gatherWording(parts, cues, everything.lexicon).map(({ entry }) => entry.name),
      fold: foldOf(example.text),
    };
  };
  const read = ({ text, context }: Example, asks: AskWeights): Reading =>
    readMessage(text, context, reader(asks, NO_LEXICON));
  return { prepare, read };
};
export type ExampleReader = ReturnType<typeof exampleReader>;
