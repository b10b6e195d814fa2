import { WORDING_FULL } from '../lexicons/wording';
import type { Reading } from '../reading';
import type { Span } from '../types';
import { type Finding, NOTHING } from './feature';

/** Evidence quotes the weightiest entries only. */
const QUOTED = 4;

/**
 * Nets the fitted lexicon's entries that a message holds: what promotion says more against what ordinary talk says more.
 * Only the side that prevails is a finding, so that one wording never stands on both sides.
 */
export const weighWording = ({ wording, document: { tokens } }: Reading, side: 1 | -1): Finding => {
  const net = side * wording.reduce((sum, { weight }) => sum + weight, 0);
  if (net <= 0) return NOTHING;
  const evidence: Span[] = [];
  for (const { from, to } of wording
    .filter(({ weight }) => weight * side > 0)
    .sort((a, b) => side * (b.weight - a.weight) || a.from - b.from)) {
    if (evidence.length === QUOTED) break;
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    if (!evidence.some((other) => other.start < span.end && span.start < other.end)) evidence.push(span);
  }
  return { value: Math.min(1, net / WORDING_FULL), evidence: evidence.sort((a, b) => a.start - b.start) };
};
