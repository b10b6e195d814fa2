import { FEATURES, type FeatureId } from './features';
import type { Score } from './scorers/scorer';
import type { Measure, Span } from './types';

/** One reason: an addend of the score, with the words that it rests on. */
export interface Explanation {
  readonly feature: FeatureId;
  /** What the feature added to the log-odds of "pushy or more"; negative where it lowers. */
  readonly contribution: number;
  readonly spans: readonly Span[];
  /** One sentence of what a reader sees. */
  readonly message: string;
  /** One sentence of what to do instead; only on reasons that raise. */
  readonly advice?: string;
}

const LONGEST_QUOTE = 60;
const MOST_QUOTES = 3;

const quote = (text: string): string => {
  const flat = text.replace(/[\s\u0000-\u001f]+/g, ' ').trim();
  return `\u201c${flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE - 1)}\u2026` : flat}\u201d`;
};

const quoteAll = (text: string, spans: readonly Span[]): string => {
  const quotes = [...new Set(spans.map((span) => quote(text.slice(span.start, span.end))))].slice(0, MOST_QUOTES);
  return quotes.length < 2 ? (quotes[0] ?? '') : `${quotes.slice(0, -1).join(', ')} and ${quotes[quotes.length - 1]!}`;
};

const sentence = (seen: string, quoted: string): string => (quoted === '' ? `${seen}.` : `${seen}: ${quoted}.`);

/** Turns contributions into sentences, strongest first. A reason is an addend, so it cannot contradict the score. */
export const explain = (
  text: string,
  measures: Readonly<Record<FeatureId, Measure>>,
  { contributions }: Score,
): Explanation[] =>
  FEATURES.filter(({ id }) => contributions[id] !== 0)
    .map((feature): Explanation => {
      const contribution = contributions[feature.id];
      const spans = measures[feature.id].evidence;
      const base = { feature: feature.id, contribution, spans, message: sentence(feature.seen, quoteAll(text, spans)) };
      return contribution > 0 && 'advice' in feature ? { ...base, advice: feature.advice } : base;
    })
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
