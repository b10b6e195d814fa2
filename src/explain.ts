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
const UNEVEN_SPACE = /[\s\u0000-\u001f]+/g;

/** A stretch of the text on one line, shortened where it is long. */
const quote = (text: string, { start, end }: Span): string => {
  const cut = end - start > LONGEST_QUOTE * 2 ? start + LONGEST_QUOTE * 2 : end;
  const flat = text.slice(start, cut).replace(UNEVEN_SPACE, ' ').trim();
  return `\u201c${flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE - 1)}\u2026` : flat}\u201d`;
};

const quoteAll = (text: string, spans: readonly Span[]): string => {
  const quotes: string[] = [];
  for (const span of spans) {
    const quoted = quote(text, span);
    if (!quotes.includes(quoted)) quotes.push(quoted);
    if (quotes.length === MOST_QUOTES) break;
  }
  const last = quotes.pop();
  return last === undefined ? '' : quotes.length === 0 ? last : `${quotes.join(', ')} and ${last}`;
};

const sentence = (seen: string, quoted: string): string => (quoted === '' ? `${seen}.` : `${seen}: ${quoted}.`);

/** Turns contributions into sentences, strongest first. A reason is an addend, so it cannot contradict the score. */
export const explain = (
  text: string,
  measures: Readonly<Record<FeatureId, Measure>>,
  { contributions }: Score,
): Explanation[] => {
  const found: Explanation[] = [];
  for (const feature of FEATURES) {
    const contribution = contributions[feature.id];
    if (contribution === undefined) continue;
    const spans = measures[feature.id].evidence;
    const message = sentence(feature.seen, quoteAll(text, spans));
    found.push(
      contribution > 0 && 'advice' in feature
        ? { feature: feature.id, contribution, spans, message, advice: feature.advice }
        : { feature: feature.id, contribution, spans, message },
    );
  }
  return found.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
};
