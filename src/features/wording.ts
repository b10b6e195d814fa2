import { eachGram } from '../reading/grams';
import type { Reading } from '../reading';
import type { Span } from '../types';
import { type Finding, NOTHING } from './feature';

/** Evidence quotes the weightiest entries only. */
const QUOTED = 4;

/** Sums the weights of a fitted lexicon's entries that a message holds, each once, as a share of `full`. */
export const weighWording = ({ document, cues, classes, candidates }: Reading, lexicon: ReadonlyMap<string, number>, full: number): Finding => {
  const found = new Map<string, { weight: number; from: number; to: number }>();
  let sum = 0;
  eachGram(document, cues, classes, candidates, (gram, from, to) => {
    const weight = lexicon.get(gram);
    if (weight === undefined || found.has(gram)) return;
    found.set(gram, { weight, from, to });
    sum += weight;
  });
  if (sum === 0) return NOTHING;
  const evidence: Span[] = [];
  for (const { from, to } of [...found.values()].sort((a, b) => b.weight - a.weight || a.from - b.from)) {
    if (evidence.length === QUOTED) break;
    const span = { start: document.tokens[from]!.start, end: document.tokens[to - 1]!.end };
    if (!evidence.some((other) => other.start < span.end && span.start < other.end)) evidence.push(span);
  }
  return { value: Math.min(1, sum / full), evidence: evidence.sort((a, b) => a.start - b.start) };
};
