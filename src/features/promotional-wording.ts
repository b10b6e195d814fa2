import type { Feature } from './feature';
import { weighWording } from './wording';

/** Words, short phrases and patterns that promotion uses more than other talk, each with its fitted weight. */
export const promotionalWording = {
  id: 'promotional-wording',
  direction: 'raises',
  measure: (reading) => weighWording(reading, 1),
  seen: 'Uses words that promotion often uses',
  advice: 'Put it in the words you would use across a table.',
} as const satisfies Feature;
