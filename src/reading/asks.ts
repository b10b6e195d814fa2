import { actAt } from '../document/acts';
import type { ReadSegment } from '../document/segment';
import type { Directive, ReadToken } from '../document/types';
import type { Act } from '../lexicons/acts';
import type { Context } from '../types';
import { type Cue, type CueHit, type CueHits, WORDING_CUES } from './cues';
import { isOwn, isReader } from './people';
import type { Quoted } from './quotes';
import type { Ask, AskWeights, Beneficiary } from './types';

/**
 * What a facet is about. An ask is judged by facets: pairs of a role and a value, each with a fitted weight or none.
 * The order of the roles is that of the tables in the generated weights.
 */
export const ROLES = [
  'form',
  'act',
  'gain',
  'form act',
  'form gain',
  'act gain',
  'verb',
  'word',
  'class',
  'next',
  'object',
  'object act',
  'kind',
  'kind act',
  'end',
  'lure',
  'lure end',
  'lure before',
  'lure after',
  'whole',
  'order',
  'message',
  'situation',
] as const;

export type Role = (typeof ROLES)[number];

/** Is told each facet of a candidate. */
export type See = (role: Role, value: string) => void;

/** A place that may be an ask: tokens `from` up to `to` of its segment. */
export interface Candidate {
  readonly act: Act | 'other';
  readonly form: Ask['form'];
  readonly gain: Beneficiary;
  readonly from: number;
  readonly to: number;
  /** Index of its sentence in the segment. */
  readonly sentence: number;
  /** Tells its own facets, all but those that the whole message shares. */
  readonly describe: (see: See) => void;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OTHERS = set('him her his them their he she they');
const POINTERS = set('this these here it below above that');
const REACH = 7;
const AROUND = 3;

const isStop = ({ kind, lower }: ReadToken): boolean =>
  kind === 'punctuation' && lower !== ',' && lower !== "'" && lower !== '"' && lower !== '-';

type Classes = readonly (Cue | undefined)[];

/** What the words behind a verb are about, as names of facets, and who gains when it is done. */
const readObject = (tokens: readonly ReadToken[], classes: Classes, from: number, to: number) => {
  const seen = new Set<string>();
  const kinds = new Set<Cue>();
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'link' || kind === 'email' || kind === 'phone') seen.add('link');
    else if (kind === 'mention' || kind === 'hashtag' || kind === 'cashtag') seen.add('mention');
    else if (kind === 'number' || kind === 'money') seen.add('amount');
    else if (kind !== 'word') continue;
    else if (isOwn(lower)) seen.add('own');
    else if (isReader(lower)) seen.add('reader');
    else if (OTHERS.has(lower)) seen.add('others');
    else if (POINTERS.has(lower)) seen.add('pointer');
    const cue = classes[i];
    if (cue !== undefined) kinds.add(cue);
  }
  const gain: Beneficiary = seen.has('own')
    ? 'author'
    : seen.has('link') || seen.has('mention')
      ? 'third-party'
      : seen.has('reader')
        ? 'reader'
        : seen.has('others')
          ? 'third-party'
          : 'unclear';
  return { seen, kinds, gain };
};

/** How a sentence ends: `?`, `!` or neither. */
const endingOf = (tokens: readonly ReadToken[]): string => {
  const mark = tokens[tokens.length - 1]!.lower.charAt(0);
  return mark === '?' || mark === '!' ? mark : '';
};

/** The word, or the kind of what stands in its place; empty for a mark. */
const nameOf = ({ kind, lower }: ReadToken): string =>
  kind === 'word' ? lower : kind === 'punctuation' ? '' : `<${kind}>`;

const eachName = (tokens: readonly ReadToken[], from: number, to: number, found: (name: string) => void): void => {
  for (let i = from; i < to; i++) {
    const name = nameOf(tokens[i]!);
    if (name !== '') found(name);
  }
};

const directiveCandidate = (
  tokens: readonly ReadToken[],
  classes: Classes,
  directive: Directive,
  offset: number,
  end: number,
  sentence: number,
  ending: string,
): Candidate => {
  const verb = offset + directive.verb;
  const found = actAt(tokens, verb);
  const act = found?.act ?? 'other';
  const objectFrom = verb + (found?.length ?? 1);
  let to = objectFrom;
  while (to < end && to < objectFrom + REACH && !isStop(tokens[to]!)) to++;
  const { seen, kinds, gain } = readObject(tokens, classes, objectFrom, to);
  const form = directive.negated ? 'negated' : directive.form;
  return {
    act,
    form: directive.form,
    gain,
    from: offset + directive.from,
    to,
    sentence,
    describe: (see) => {
      see('form', form);
      see('act', act);
      see('gain', gain);
      see('form act', `${form} ${act}`);
      see('form gain', `${form} ${gain}`);
      see('act gain', `${act} ${gain}`);
      see('verb', tokens[verb]!.lower);
      see('next', objectFrom < end ? nameOf(tokens[objectFrom]!) : '');
      for (const object of seen) {
        see('object', object);
        see('object act', `${object} ${act}`);
      }
      for (const kind of kinds) {
        see('kind', kind);
        see('kind act', `${kind} ${act}`);
      }
      eachName(tokens, verb, to, (name) => see('word', name));
      for (let i = verb; i < to; i++) {
        const cue = classes[i];
        if (cue !== undefined) see('class', cue);
      }
      see('end', ending);
      if (ending === '?') see('end', `? ${form}`);
    },
  };
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
const IS_LURE: ReadonlySet<Cue> = new Set(LURES);
const MOST_LURES = 3;

/** What asks without a directive: "link in bio", "only 3 spots left". */
const lureCandidate = (
  tokens: readonly ReadToken[],
  cue: Cue,
  { from, to }: CueHit,
  sentence: number,
  ending: string,
): Candidate => ({
  act: 'other',
  form: cue === 'bait' ? 'bait' : 'lure',
  gain: 'unclear',
  from,
  to,
  sentence,
  describe: (see) => {
    see('lure', cue);
    see('lure end', `${cue} ${ending}`);
    if (from > 0 && isOwn(tokens[from - 1]!.lower)) see('lure end', `${cue} own`);
    eachName(tokens, Math.max(0, from - AROUND), from, (name) => see('lure before', name));
    eachName(tokens, to, Math.min(tokens.length, to + AROUND), (name) => see('lure after', name));
  },
});

/** Every place of a segment that may be an ask: its directives and its lures. */
export const findCandidates = (
  { tokens, sentences }: ReadSegment,
  cues: CueHits,
  classes: Classes,
  isQuoted: Quoted,
): Candidate[] => {
  const candidates: Candidate[] = [];
  const starts: number[] = [];
  let offset = 0;
  sentences.forEach((sentence, index) => {
    const { directives } = sentence;
    const ending = endingOf(sentence.tokens);
    directives.forEach((directive, place) => {
      if (isQuoted(offset + directive.verb)) return;
      const end = offset + (directives[place + 1]?.from ?? sentence.tokens.length);
      candidates.push(directiveCandidate(tokens, classes, directive, offset, end, index, ending));
    });
    starts.push(offset);
    offset += sentence.tokens.length;
  });
  for (const [cue, hits] of cues) {
    if (!IS_LURE.has(cue)) continue;
    let at = 0;
    for (const hit of hits.slice(0, MOST_LURES)) {
      while (at + 1 < starts.length && starts[at + 1]! <= hit.from) at++;
      candidates.push(lureCandidate(tokens, cue, hit, at, endingOf(sentences[at]!.tokens)));
    }
  }
  return candidates;
};

/** What of a message its candidates share; counted segment by segment. */
export interface Tally {
  own: number;
  reader: number;
  links: number;
  mentions: number;
  tags: number;
  tokens: number;
  words: number;
  sentences: number;
  directives: number;
}

export const NO_TALLY: Readonly<Tally> = {
  own: 0,
  reader: 0,
  links: 0,
  mentions: 0,
  tags: 0,
  tokens: 0,
  words: 0,
  sentences: 0,
  directives: 0,
};

export const tallyOf = ({ tokens, sentences }: ReadSegment): Tally => {
  const tally = { ...NO_TALLY, tokens: tokens.length, sentences: sentences.length };
  for (const { kind, lower } of tokens) {
    if (kind === 'word') {
      tally.words++;
      if (isOwn(lower)) tally.own++;
      else if (isReader(lower)) tally.reader++;
    } else if (kind === 'link') tally.links++;
    else if (kind === 'mention') tally.mentions++;
    else if (kind === 'hashtag' || kind === 'cashtag') tally.tags++;
  }
  for (const { directives } of sentences) tally.directives += directives.length;
  return tally;
};

/** Tells the facets that every candidate of a message shares. Whose good an act serves depends on who reads it, too. */
export const describeMessage = (
  tally: Tally,
  startsWithMention: boolean,
  counts: (cue: Cue) => number,
  { relationship = 'stranger', channel, solicited }: Context,
  see: See,
): void => {
  if (tally.links > 0) see('message', 'link');
  if (tally.tags > 0) see('message', 'tag');
  if (startsWithMention) see('message', 'reply');
  else if (tally.mentions > 0) see('message', 'mention');
  see('message', tally.own === 0 ? 'own0' : tally.own < 3 ? 'own1' : 'own3');
  see('message', tally.reader === 0 ? 'you0' : tally.reader < 3 ? 'you1' : 'you3');
  see('message', tally.tokens < 12 ? 'short' : tally.tokens < 40 ? 'middle' : 'long');
  see('message', tally.directives > 2 ? 'directives3' : `directives${tally.directives}`);
  for (const cue of WORDING_CUES) {
    const count = counts(cue);
    if (count > 0) see('message', cue);
    if (count > 2) see('message', `${cue}+`);
  }
  see('situation', relationship);
  if (channel !== undefined) see('situation', channel);
  if (solicited === true) see('situation', 'solicited');
};

/** Where in the message a candidate's sentence stands. */
export const orderOf = (sentence: number, sentences: number): string =>
  sentences === 1 ? 'only' : sentence === 0 ? 'first' : sentence === sentences - 1 ? 'last' : 'inner';

export const weightOf = ({ weights }: AskWeights, role: Role, value: string): number => weights[role].get(value) ?? 0;

/** Files weights, named `role:value`, by their role. */
export const askWeightsOf = (bias: number, named: Iterable<readonly [name: string, weight: number]>): AskWeights => {
  const weights = Object.fromEntries(ROLES.map((role) => [role, new Map<string, number>()])) as Record<
    Role,
    Map<string, number>
  >;
  for (const [name, weight] of named) {
    const colon = name.indexOf(':');
    weights[name.slice(0, colon) as Role].set(name.slice(colon + 1), weight);
  }
  return { bias, weights };
};
