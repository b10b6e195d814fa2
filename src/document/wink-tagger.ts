import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { CONTRACTIONS } from '../lexicons/contractions';
import type { Tag, Tagger } from './tagger';
import type { Pos } from './types';

/** The part of wink's core model that tells which words it was built with. */
interface CoreModel {
  readonly features: {
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly intrinsicSize: number };
  };
}

/**
 * wink keeps every unknown word it is ever given and judges it by its ending, so an unknown word is replaced by a stand-in with
 * that ending: memory stays bounded and what was read before cannot change an answer.
 */
const STAND_INS: readonly (readonly [ending: string, word: string])[] = [
  ['ing', 'zorbing'],
  ['ed', 'zorbled'],
  ['ly', 'zorbfully'],
  ['ness', 'zorbness'],
  ['tion', 'zorbation'],
  ['able', 'zorbable'],
  ['ful', 'zorbful'],
  ['ous', 'zorbous'],
  ['est', 'zorbest'],
  ['er', 'zorber'],
  ['s', 'zorbs'],
];
const STAND_IN = 'zorb';
const MAX_WORDS = 4000;

const standIn = (word: string): string => STAND_INS.find(([ending]) => word.endsWith(ending))?.[1] ?? STAND_IN;

const load = () => {
  // wink asks the model for its core once; asking once ourselves and handing it over lets both read the same vocabulary.
  const source = model as unknown as { core: () => CoreModel };
  const core = source.core();
  const shared = { ...source, core: () => core } as unknown as typeof model;
  const nlp = winkNLP(shared, ['pos']);
  const { hash, intrinsicSize } = core.features.lexeme;
  const isKnown = (word: string): boolean => {
    const index = Object.hasOwn(hash, word) ? hash[word] : undefined;
    return index !== undefined && index < intrinsicSize;
  };
  return { nlp, isKnown };
};

let loaded: ReturnType<typeof load> | undefined;

/** What wink is given for a word of ours, and how many of its tokens that makes. */
interface Feed {
  readonly given: string;
  readonly tokens: number;
  readonly isStandIn: boolean;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** The words wink is given for one of ours: itself, what a contraction stands for, or a stand-in. */
const feedOf = (word: string, isKnown: (word: string) => boolean): Feed => {
  if (word.length === 1) return { given: word, tokens: 1, isStandIn: false };
  const expanded = CONTRACTIONS.get(word);
  if (expanded !== undefined) return { given: expanded, tokens: expanded.split(' ').length, isStandIn: false };
  const plain = word.includes("'") ? word.slice(0, word.indexOf("'")) : word;
  const known = plain.length === 1 ? isLetter(plain.charCodeAt(0)) : plain.length < 32 && isKnown(plain);
  return { given: known ? plain : standIn(plain), tokens: 1, isStandIn: !known };
};

/** Feeds of common words, kept: few enough to bound memory, and the same whenever they are asked for. */
const FEEDS_KEPT = 4000;
const feeds = new Map<string, Feed>();

const feed = (word: string, isKnown: (word: string) => boolean): Feed => {
  const kept = feeds.get(word);
  if (kept !== undefined) return kept;
  const made = feedOf(word, isKnown);
  if (feeds.size < FEEDS_KEPT) feeds.set(word, made);
  return made;
};

const tagRun = (words: readonly string[]): Tag[] => {
  loaded ??= load();
  const { nlp, isKnown } = loaded;
  let text = '';
  const fed = words.map((word): Feed => {
    const given = feed(word, isKnown);
    text += text === '' ? given.given : ` ${given.given}`;
    return given;
  });
  const tokens = nlp.readDoc(text).tokens();
  const tags = tokens.out(nlp.its.pos) as Pos[];
  const lemmas = tokens.out(nlp.its.lemma as typeof nlp.its.normal);
  let at = 0;
  return words.map((word, index) => {
    const { tokens: count, isStandIn } = fed[index]!;
    const pos = tags[at] ?? 'X';
    const lemma = isStandIn ? word : (lemmas[at] ?? word);
    at += count;
    return { pos, lemma };
  });
};

/** wink-nlp with its small English model: one instance a process, set up at the first word. */
export const winkTagger: Tagger = {
  tag: (words) => {
    if (words.length <= MAX_WORDS) return words.length === 0 ? [] : tagRun(words);
    const tags: Tag[] = [];
    for (let from = 0; from < words.length; from += MAX_WORDS)
      for (const tag of tagRun(words.slice(from, from + MAX_WORDS))) tags.push(tag);
    return tags;
  },
  warmUp: () => {
    loaded ??= load();
  },
};
