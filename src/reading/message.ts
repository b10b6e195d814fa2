import { addCounts, languageOf, NO_COUNTS } from '../document/language';
import type { Context, Span } from '../types';
import { describeMessage, NO_TALLY, orderOf, type See, type Tally, weightOf } from './asks';
import { type Cue, WORDING_CUES } from './cues';
import type { Weighed } from './facts';
import type { Branch, Entry, Lexicon } from './lexicon';
import type { Ask, AskWeights, Hit, Part, Question, WordingHit } from './types';

/** The tokens `from` up to `to` of a part, as a span of the message. */
const spanIn = ({ segment: { tokens }, offset }: Part, from: number, to: number): Span => ({
  start: offset + tokens[from]!.start,
  end: offset + tokens[to - 1]!.end,
});

/** Names of the kinds "three phrases of a list or more". */
const MANY = Object.fromEntries([...WORDING_CUES].map((cue) => [cue, `${cue}+`])) as Readonly<Record<Cue, string>>;

const NO_HITS: readonly Hit[] = [];

/** The phrases of every list in a message. */
export const gatherCues = (parts: readonly Part[]): ((cue: Cue) => readonly Hit[]) => {
  const hits = new Map<Cue, Hit[]>();
  for (const part of parts)
    for (const [cue, found] of part.facts.cues)
      for (const { from, to } of found) {
        const { start, end } = spanIn(part, from, to);
        const hit: Hit = { start, end, part, from, to };
        const known = hits.get(cue);
        if (known === undefined) hits.set(cue, [hit]);
        else known.push(hit);
      }
  return (cue) => hits.get(cue) ?? NO_HITS;
};

export const languageOfParts = (parts: readonly Part[]) => {
  const counts = { ...NO_COUNTS };
  for (const { segment } of parts) addCounts(counts, segment.language);
  return languageOf(counts);
};

export const tallyParts = (parts: readonly Part[]): Tally => {
  const sum = { ...NO_TALLY };
  for (const {
    facts: { tally },
  } of parts) {
    sum.own += tally.own;
    sum.reader += tally.reader;
    sum.links += tally.links;
    sum.mentions += tally.mentions;
    sum.tags += tally.tags;
    sum.tokens += tally.tokens;
    sum.words += tally.words;
    sum.sentences += tally.sentences;
    sum.directives += tally.directives;
  }
  return sum;
};

/** Tells the facets that every candidate of a message shares. */
export const describeParts = (
  parts: readonly Part[],
  tally: Tally,
  cues: (cue: Cue) => readonly Hit[],
  context: Context,
  see: See,
): void =>
  describeMessage(tally, parts[0]?.segment.tokens[0]?.kind === 'mention', (cue) => cues(cue).length, context, see);

export const findQuestions = (parts: readonly Part[]): Question[] => {
  const found: Question[] = [];
  for (const { segment, offset } of parts)
    for (const { mood, start, end, tokens } of segment.sentences)
      if (mood === 'interrogative') found.push({ start: start + offset, end: end + offset, tokens: tokens.length });
  return found;
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const isLure = ({ form }: Ask): boolean => form === 'lure' || form === 'bait';

/** Of asks that overlap, the likelier one, but never a lure in the place of a directive; linear once sorted. */
const withoutOverlaps = (asks: Ask[]): Ask[] => {
  if (asks.length < 2) return asks;
  const kept: Ask[] = [];
  for (const ask of asks.sort((a, b) => a.span.start - b.span.start || b.probability - a.probability)) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.span.end <= ask.span.start) kept.push(ask);
    else if (ask.probability > last.probability && isLure(last)) kept[kept.length - 1] = ask;
  }
  return kept;
};

const askSpan = (part: Part, from: number, end: number): Span => {
  const { tokens } = part.segment;
  let to = end;
  while (to > from + 1 && (tokens[to - 1]!.kind === 'punctuation' || tokens[to - 1]!.lower === 'and')) to--;
  return spanIn(part, from, to);
};

/** Every candidate of a message, and where in the message its sentence stands. */
export const eachCandidate = (
  parts: readonly Part[],
  tally: Tally,
  found: (part: Part, weighed: Weighed, order: string) => void,
): void => {
  let sentences = 0;
  for (const part of parts) {
    for (const weighed of part.facts.candidates)
      found(part, weighed, orderOf(sentences + weighed.candidate.sentence, tally.sentences));
    sentences += part.facts.tally.sentences;
  }
};

/** How many tokens stand for a message that asks as a whole. */
const WHOLE = 7;

/** Weighs the candidates: the asks more likely than not, and the likelihood of the likeliest. */
export const findAsks = (
  parts: readonly Part[],
  tally: Tally,
  cues: (cue: Cue) => readonly Hit[],
  context: Context,
  weights: AskWeights,
): { asks: Ask[]; ask: number } => {
  let shared = weights.bias;
  describeParts(parts, tally, cues, context, (role, value) => {
    shared += weightOf(weights, role, value);
  });
  const whole = logistic(shared + weightOf(weights, 'whole', ''));
  const likely: Ask[] = [];
  let ask = whole;
  eachCandidate(parts, tally, (part, { candidate, sum }, order) => {
    const probability = logistic(shared + sum + weightOf(weights, 'order', order));
    ask = Math.max(ask, probability);
    if (probability < 0.5) return;
    const { act, form, gain, from, to } = candidate;
    likely.push({ act, form, gain, span: askSpan(part, from, to), probability });
  });
  const first = parts[0];
  if (likely.length === 0 && whole >= 0.5 && first !== undefined)
    likely.push({
      act: 'other',
      form: 'lure',
      gain: 'unclear',
      span: askSpan(first, 0, Math.min(WHOLE, first.segment.tokens.length)),
      probability: whole,
    });
  return { asks: withoutOverlaps(likely), ask };
};

/** A kind of thing that a message holds, and where first. */
interface Present {
  readonly kind: string;
  readonly branch: Branch | undefined;
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** The kinds that entries pair: lists that have a phrase in the message, lists that have three, and kinds of tokens. */
const presentKinds = (parts: readonly Part[], cues: (cue: Cue) => readonly Hit[], lexicon: Lexicon): Present[] => {
  const found: Present[] = [];
  const add = (kind: string, part: Part, from: number, to: number): void => {
    found.push({ kind, branch: lexicon.kind(kind), part, from, to });
  };
  for (const cue of WORDING_CUES) {
    const hits = cues(cue);
    const first = hits[0];
    if (first === undefined) continue;
    add(cue, first.part, first.from, first.to);
    if (hits.length > 2) add(MANY[cue], first.part, first.from, first.to);
  }
  const seen = new Set<string>();
  parts.forEach((part, index) => {
    for (const [kind, at] of part.facts.kinds) {
      const name = kind === 'opening' ? (index === 0 ? undefined : 'handle') : kind;
      if (name === undefined || seen.has(name)) continue;
      seen.add(name);
      add(name, part, at, at + 1);
    }
  });
  return found;
};

/** The entries of the fitted lexicon that a message holds, each at its first place. */
export const gatherWording = (
  parts: readonly Part[],
  cues: (cue: Cue) => readonly Hit[],
  lexicon: Lexicon,
): readonly WordingHit[] => {
  const seen = new Set<Entry>();
  const found: WordingHit[] = [];
  const add = (entry: Entry | undefined, part: Part, from: number, to: number): void => {
    if (entry === undefined || seen.has(entry)) return;
    seen.add(entry);
    found.push({ entry, part, from, to });
  };
  for (const part of parts) for (const { entry, from, to } of part.facts.wording) add(entry, part, from, to);
  const present = presentKinds(parts, cues, lexicon);
  present.forEach(({ branch, part, from, to }, index) => {
    if (branch === undefined) return;
    add(branch.alone, part, from, to);
    if (branch.pair === undefined) return;
    for (let other = index + 1; other < present.length; other++) add(branch.pair(present[other]!.kind), part, from, to);
  });
  return found;
};
