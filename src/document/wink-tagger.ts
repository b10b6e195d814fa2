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
  const nlp = winkNLP(shared, ['sbd', 'pos']);
  const { hash, intrinsicSize } = core.features.lexeme;
  const isKnown = (word: string): boolean => {
    const index = Object.hasOwn(hash, word) ? hash[word] : undefined;
    return index !== undefined && index < intrinsicSize;
  };
  return { nlp, isKnown };
};

let loaded: ReturnType<typeof load> | undefined;

/** The words wink is given for one of ours: itself, what a contraction stands for, or a stand-in. */
const feed = (word: string, isKnown: (word: string) => boolean): string => {
  const code = word.charCodeAt(0);
  if (word.length === 1 && (code < 97 || code > 122)) return word;
  const expanded = CONTRACTIONS.get(word);
  if (expanded !== undefined) return expanded;
  const plain = word.includes("'") ? word.slice(0, word.indexOf("'")) : word;
  if (plain.length > 1 && plain.length < 32 && isKnown(plain)) return plain;
  return plain.length === 1 ? plain : standIn(plain);
};

const tagRun = (words: readonly string[]): Tag[] => {
  loaded ??= load();
  const { nlp, isKnown } = loaded;
  const fed = words.map((word) => feed(word, isKnown));
  const tokens = nlp.readDoc(fed.join(' ')).tokens();
  const tags = tokens.out(nlp.its.pos) as Pos[];
  const lemmas = tokens.out(nlp.its.lemma as typeof nlp.its.normal);
  let at = 0;
  return words.map((word, index) => {
    const given = fed[index]!;
    const pos = tags[at] ?? 'X';
    const lemma = given.startsWith(STAND_IN) ? word : (lemmas[at] ?? word);
    at++;
    for (let space = given.indexOf(' '); space >= 0; space = given.indexOf(' ', space + 1)) at++;
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
