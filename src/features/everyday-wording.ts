import type { Feature } from './feature';
import { weighWording } from './wording';

/** Words, short phrases and patterns that ordinary talk uses more than promotion, each with its fitted weight. */
export const everydayWording = {
  id: 'everyday-wording',
  direction: 'lowers',
  measure: (reading) => weighWording(reading, -1),
  seen: 'Sounds like ordinary conversation',
} as const satisfies Feature;
