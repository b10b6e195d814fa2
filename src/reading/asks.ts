import { actAt } from '../document/acts';
import type { Directive, Document, Token } from '../document/types';
import type { Act } from '../lexicons/acts';
import type { Context, Span } from '../types';
import { type Cue, type CueHits, WORDING_CUES } from './cues';
import type { Ask, AskWeights, Beneficiary } from './types';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OWN = set("me my mine our ours us i i'm i've myself we we're we've");
const READER = set("you your yours yourself ur u you're you'll");
const OTHERS = set('him her his them their he she they');
const POINTERS = set('this these here it below above that');
const REACH = 7;
const BEFORE = 3;

/** A place that may be an ask, with the facts by which that is judged. */
export interface Candidate {
  readonly act: Act | 'other';
  readonly form: Ask['form'];
  readonly gain: Beneficiary;
  /** Token indices in the document: where it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Names of what was seen; each has a fitted weight, or none. */
  readonly facets: readonly string[];
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly shared: readonly string[];
}

const isStop = (token: Token): boolean =>
  token.kind === 'punctuation' &&
  token.lower !== ',' &&
  token.lower !== "'" &&
  token.lower !== '"' &&
  token.lower !== '-';

/** What the words after the verb are about. */
const readObject = (tokens: readonly Token[], classes: readonly (Cue | undefined)[], from: number, to: number) => {
  let own = false;
  let reader = false;
  let others = false;
  let pointer = false;
  let link = false;
  let mention = false;
  let amount = false;
  const kinds = new Set<Cue>();
  let head = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'link' || token.kind === 'email' || token.kind === 'phone') link = true;
    else if (token.kind === 'mention' || token.kind === 'hashtag' || token.kind === 'cashtag') mention = true;
    else if (token.kind === 'number' || token.kind === 'money') amount = true;
    else if (OWN.has(token.lower)) own = true;
    else if (READER.has(token.lower)) reader = true;
    else if (OTHERS.has(token.lower)) others = true;
    else if (POINTERS.has(token.lower)) pointer = true;
    else if (head === '' && token.kind === 'word' && (token.pos === 'NOUN' || token.pos === 'PROPN'))
      head = token.lower;
    const kind = classes[i];
    if (kind !== undefined) kinds.add(kind);
  }
  const gain: Beneficiary = own
    ? 'author'
    : link || mention
      ? 'third-party'
      : reader
        ? 'reader'
        : others
          ? 'third-party'
          : 'unclear';
  return { own, reader, others, pointer, link, mention, amount, kinds, head, gain };
};

/** Facts of the whole message that every candidate in it shares. */
const messageFacets = (document: Document, cues: CueHits): string[] => {
  const facets: string[] = [];
  let own = 0;
  let reader = 0;
  let links = 0;
  let mentions = 0;
  let tags = 0;
  for (const token of document.tokens) {
    if (token.kind === 'link') links++;
    else if (token.kind === 'mention') mentions++;
    else if (token.kind === 'hashtag' || token.kind === 'cashtag') tags++;
    else if (token.kind === 'word' && OWN.has(token.lower)) own++;
    else if (token.kind === 'word' && READER.has(token.lower)) reader++;
  }
  if (links > 0) facets.push('m:link');
  if (tags > 0) facets.push('m:tag');
  if (document.tokens[0]?.kind === 'mention') facets.push('m:reply');
  else if (mentions > 0) facets.push('m:mention');
  facets.push(own === 0 ? 'm:own0' : own < 3 ? 'm:own1' : 'm:own3');
  facets.push(reader === 0 ? 'm:you0' : reader < 3 ? 'm:you1' : 'm:you3');
  facets.push(document.tokens.length < 12 ? 'm:short' : document.tokens.length < 40 ? 'm:middle' : 'm:long');
  for (const cue of WORDING_CUES) {
    const count = cues[cue].length;
    if (count > 0) facets.push(`m:${cue}`);
    if (count > 2) facets.push(`m:${cue}+`);
  }
  return facets;
};

/** Whose good an act serves depends on who reads it: among friends a favour, in answer to a question help. */
const situationFacets = ({ relationship = 'stranger', channel, solicited }: Context): string[] => {
  const facets = [`x:${relationship}`];
  if (channel !== undefined) facets.push(`x:${channel}`);
  if (solicited === true) facets.push('x:solicited');
  return facets;
};

/** The words and classes of a stretch, alone and in pairs. */
const wordFacets = (
  tokens: readonly Token[],
  classes: readonly (Cue | undefined)[],
  from: number,
  to: number,
  name: string,
  facets: string[],
): void => {
  let last = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const word = token.kind === 'word' ? token.lower : token.kind === 'punctuation' ? '' : `<${token.kind}>`;
    if (word === '') continue;
    facets.push(`${name}:${word}`);
    if (last !== '') facets.push(`${name}:${last} ${word}`);
    const kind = classes[i];
    if (kind !== undefined) facets.push(`${name}:{${kind}}`);
    last = kind === undefined ? word : `{${kind}}`;
  }
};

const directiveCandidate = (
  tokens: readonly Token[],
  classes: readonly (Cue | undefined)[],
  directive: Directive,
  offset: number,
  end: number,
  order: string,
): Candidate => {
  const verb = offset + directive.verb;
  const found = actAt(tokens, verb);
  const act = found?.act ?? 'other';
  let to = verb + (found?.length ?? 1);
  const objectFrom = to;
  while (to < end && to < objectFrom + REACH && !isStop(tokens[to]!)) to++;
  const object = readObject(tokens, classes, objectFrom, to);
  const form = directive.negated ? 'negated' : directive.form;
  const facets = [
    `f:${form}`,
    `a:${act}`,
    `f:${form}|a:${act}`,
    `v:${tokens[verb]!.lower}`,
    `g:${object.gain}`,
    `a:${act}|g:${object.gain}`,
    `f:${form}|g:${object.gain}`,
    order,
  ];
  const next = tokens[objectFrom];
  facets.push(
    next === undefined || objectFrom >= end ? 'n:end' : next.kind === 'word' ? `n:${next.lower}` : `n:<${next.kind}>`,
  );
  if (object.own) facets.push('o:own', `o:own|a:${act}`);
  if (object.reader) facets.push('o:reader', `o:reader|a:${act}`);
  if (object.others) facets.push('o:others', `o:others|a:${act}`);
  if (object.link) facets.push('o:link', `o:link|a:${act}`);
  if (object.mention) facets.push('o:mention', `o:mention|a:${act}`);
  if (object.pointer) facets.push('o:pointer', `o:pointer|a:${act}`);
  if (object.amount) facets.push('o:amount');
  if (object.head !== '') facets.push(`h:${object.head}`);
  for (const kind of object.kinds) facets.push(`k:${kind}`, `k:${kind}|a:${act}`);
  const kind = classes[verb];
  if (kind !== undefined) facets.push(`c:${kind}`);
  wordFacets(tokens, classes, Math.max(offset, offset + directive.from - BEFORE), offset + directive.from, 'b', facets);
  wordFacets(tokens, classes, verb, to, 'w', facets);
  const last = tokens[end - 1];
  if (last?.lower.startsWith('!')) facets.push('e:!');
  if (last?.lower.startsWith('?')) facets.push('e:?', `e:?|f:${form}`);
  return { act, form: directive.form, gain: object.gain, from: offset + directive.from, to, facets };
};

const LURES: readonly Cue[] = [
  'contact',
  'engagement',
  'begging',
  'offer',
  'free',
  'bait',
  'recruiting',
  'cause',
  'announcement',
  'money',
  'urgency',
  'testimonial',
];

/** Places that ask without a directive: "link in bio", "only 3 spots left", "want to earn more?". */
const lureCandidates = (
  tokens: readonly Token[],
  classes: readonly (Cue | undefined)[],
  cues: CueHits,
  ends: (at: number) => string,
): Candidate[] =>
  LURES.flatMap((cue) =>
    cues[cue].slice(0, 6).map((hit) => {
      const phrase = tokens
        .slice(hit.from, hit.to)
        .map((token) => (token.kind === 'number' || token.kind === 'money' ? '#' : token.lower))
        .join(' ');
      const before = tokens[hit.from - 1];
      const facets = [`l:${cue}`, `p:${phrase}`, `l:${cue}|${ends(hit.from)}`];
      if (before !== undefined && OWN.has(before.lower)) facets.push(`l:${cue}|own`);
      wordFacets(tokens, classes, Math.max(0, hit.from - BEFORE), hit.from, 'lb', facets);
      wordFacets(tokens, classes, hit.to, Math.min(tokens.length, hit.to + BEFORE), 'la', facets);
      return {
        act: 'other',
        form: cue === 'bait' ? 'bait' : 'lure',
        gain: 'unclear',
        from: hit.from,
        to: hit.to,
        facets,
      } satisfies Candidate;
    }),
  );

/** The message as a whole: it may ask without any of the words above. Its place is its likeliest cue, or its first sentence. */
const wholeCandidate = (tokens: readonly Token[], cues: CueHits): Candidate => {
  const hit = LURES.map((cue) => cues[cue][0]).find((first) => first !== undefined) ?? {
    from: 0,
    to: Math.min(tokens.length, REACH),
  };
  return { act: 'other', form: 'lure', gain: 'unclear', from: hit.from, to: hit.to, facets: ['whole'] };
};

/** Every place that may be an ask, and the facets that all of them share. */
export const findCandidates = (
  document: Document,
  cues: CueHits,
  classes: readonly (Cue | undefined)[],
  context: Context,
): Candidates => {
  const shared = [...messageFacets(document, cues), ...situationFacets(context)];
  const candidates: Candidate[] = [];
  const endings: string[] = [];
  let offset = 0;
  document.sentences.forEach((sentence, index) => {
    const order =
      document.sentences.length === 1
        ? 's:only'
        : index === 0
          ? 's:first'
          : index === document.sentences.length - 1
            ? 's:last'
            : 's:inner';
    const last = sentence.tokens[sentence.tokens.length - 1]!.lower;
    const ending = last.startsWith('?') ? '?' : last.startsWith('!') ? '!' : '';
    for (const [place, directive] of sentence.directives.entries()) {
      const next = sentence.directives[place + 1]?.from ?? sentence.tokens.length;
      candidates.push(directiveCandidate(document.tokens, classes, directive, offset, offset + next, order));
    }
    for (let i = 0; i < sentence.tokens.length; i++) endings.push(ending);
    offset += sentence.tokens.length;
  });
  candidates.push(...lureCandidates(document.tokens, classes, cues, (at) => endings[at]!));
  if (document.tokens.length > 0) candidates.push(wholeCandidate(document.tokens, cues));
  const directives = candidates.filter((candidate) => candidate.form !== 'lure' && candidate.form !== 'bait').length;
  const count = directives > 2 ? 'm:directives3' : `m:directives${directives}`;
  shared.push(count);
  return { candidates, shared };
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

const spanOf = (tokens: readonly Token[], candidate: Candidate): Span => {
  let to = candidate.to;
  while (to > candidate.from + 1 && (tokens[to - 1]!.kind === 'punctuation' || tokens[to - 1]!.lower === 'and')) to--;
  return { start: tokens[candidate.from]!.start, end: tokens[to - 1]!.end };
};

/** Of asks that overlap, the likelier one, but never a lure in the place of a directive; linear once sorted. */
const withoutOverlaps = (asks: readonly Ask[]): Ask[] => {
  const kept: Ask[] = [];
  for (const ask of [...asks].sort((a, b) => a.span.start - b.span.start || b.probability - a.probability)) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.span.end <= ask.span.start) kept.push(ask);
    else if (ask.probability > last.probability && isLure(last)) kept[kept.length - 1] = ask;
  }
  return kept;
};

const isLure = ({ form }: Ask): boolean => form === 'lure' || form === 'bait';

/** Weighs the candidates: the asks more likely than not, and the likelihood of the likeliest. */
export const findAsks = (
  { tokens }: Document,
  { candidates, shared }: Candidates,
  { bias, weights }: AskWeights,
): { asks: Ask[]; ask: number } => {
  const likely: Ask[] = [];
  let ask = 0;
  let common = bias;
  for (const facet of shared) common += weights.get(facet) ?? 0;
  for (const candidate of candidates) {
    let sum = common;
    for (const facet of candidate.facets) sum += weights.get(facet) ?? 0;
    const probability = logistic(sum);
    ask = Math.max(ask, probability);
    if (probability < 0.5) continue;
    const { act, form, gain } = candidate;
    likely.push({ act, form, gain, span: spanOf(tokens, candidate), probability });
  }
  return { asks: withoutOverlaps(likely), ask };
};
