import { type Feature, NOTHING } from './feature';

/** More than one ask in a message. */
export const severalAsks = {
  id: 'several-asks',
  direction: 'raises',
  measure: ({ asks }) => (asks.length < 2 ? NOTHING : { value: Math.min(1, (asks.length - 1) / 4), evidence: [] }),
  seen: 'Makes more than one ask',
  advice: 'Make one ask at a time: keep the one that matters most.',
} as const satisfies Feature;
