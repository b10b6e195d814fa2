import { askSpans, type Feature, NOTHING } from './feature';

/** Being asked to do something for the author's or a third party's good: directive form x act x who gains. */
export const callToAction = {
  id: 'call-to-action',
  direction: 'raises',
  measure: (reading) => (reading.ask < 0.5 ? NOTHING : { value: 2 * reading.ask - 1, evidence: askSpans(reading) }),
  seen: 'Asks the reader to do something for you',
  advice: 'Start with a question about the reader, and make the ask once they have shown interest.',
} as const satisfies Feature;
