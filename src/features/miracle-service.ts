import { type Feature, findPhrases } from './feature';

/** Rescue from trouble by a service: recovered money, hacked accounts, spells, loans. */
export const miracleService = {
  id: 'miracle-service',
  direction: 'raises',
  measure: (reading) => findPhrases(reading, 'miracle', 2),
  seen: 'Promises rescue from a trouble',
  advice: 'Say plainly what you do and what you cannot promise, and only to those who asked.',
} as const satisfies Feature;
