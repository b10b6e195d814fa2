import type { Reading, WordingHit } from '../reading';
import type { Span } from '../types';
import { type Finding, NOTHING, spanOf } from './feature';

/** The sum of weights, in log-odds, at which wording counts in full. */
export const WORDING_FULL = 8;
/** Evidence quotes the weightiest entries only. */
const QUOTED = 4;
/** Of entries that all stand in one place, this many are looked at. */
const MOST_LOOKED_AT = 16;

/** The places of the weightiest entries of one side, in order; none overlaps a weightier one. */
const weightiest = (wording: readonly WordingHit[], side: 1 | -1): Span[] => {
  const found: Span[] = [];
  const passed = new Set<WordingHit>();
  while (found.length < QUOTED) {
    let best: WordingHit | undefined;
    for (const hit of wording)
      if (hit.entry.weight * side > (best === undefined ? 0 : best.entry.weight * side) && !passed.has(hit)) best = hit;
    if (best === undefined) break;
    passed.add(best);
    const span = spanOf(best.part, best);
    if (!found.some((other) => other.start < span.end && span.start < other.end)) found.push(span);
    if (passed.size >= MOST_LOOKED_AT) break;
  }
  return found.sort((a, b) => a.start - b.start);
};

/**
 * Nets the fitted lexicon's entries that a message holds: what promotion says more against what ordinary talk says more.
 * Only the side that prevails is a finding, so that one wording never stands on both sides.
 */
export const weighWording = ({ wording }: Reading, side: 1 | -1): Finding => {
  let net = 0;
  for (const { entry } of wording) net += side * entry.weight;
  if (net <= 0) return NOTHING;
  return { value: Math.min(1, net / WORDING_FULL), evidence: weightiest(wording, side) };
};
