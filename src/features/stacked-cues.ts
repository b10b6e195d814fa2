import type { Cue } from '../reading';
import { type Feature, NOTHING, spansOf } from './feature';

const KINDS = [
  'urgency',
  'money',
  'free',
  'offer',
  'engagement',
  'contact',
  'testimonial',
  'recruiting',
  'announcement',
  'hype',
  'sales',
  'begging',
  'template',
  'bait',
] as const satisfies readonly Cue[];

/** Several kinds of promotion in one message: any of them may be innocent, together they make a pitch. */
export const stackedCues = {
  id: 'stacked-cues',
  direction: 'raises',
  measure: (reading) => {
    const first = KINDS.flatMap((kind) => reading.cues[kind].slice(0, 1));
    return first.length < 2
      ? NOTHING
      : { value: Math.min(1, (first.length - 1) / 6), evidence: spansOf(reading, first) };
  },
  seen: (quoted) => `${quoted} together make the message a pitch.`,
  advice: 'Keep the one point that helps this reader and drop the rest.',
} as const satisfies Feature;
