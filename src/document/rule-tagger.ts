import { BASE_VERBS } from '../lexicons/base-verbs';
import { PARTS_OF_SPEECH } from '../lexicons/parts-of-speech';
import type { Tag, Tagger } from './tagger';
import type { Pos } from './types';

const collect = (): ReadonlyMap<string, Pos> => {
  const kinds = new Map<string, Pos>();
  for (const [pos, words] of Object.entries(PARTS_OF_SPEECH) as [Pos, string][])
    for (const word of words.split(' ')) if (!kinds.has(word)) kinds.set(word, pos);
  return kinds;
};

const KINDS = collect();
const VERBS: ReadonlySet<string> = new Set(BASE_VERBS);

/** The base form of a verb from one of its forms, when it is one that we know. */
const baseOf = (word: string): string | undefined => {
  const known = (stem: string): string | undefined =>
    VERBS.has(stem) ? stem : VERBS.has(`${stem}e`) ? `${stem}e` : undefined;
  const undoubled = (stem: string): string =>
    stem.length > 3 && stem.charCodeAt(stem.length - 1) === stem.charCodeAt(stem.length - 2) ? stem.slice(0, -1) : stem;
  if (word.endsWith('ies') || word.endsWith('ied')) return known(`${word.slice(0, -3)}y`);
  if (word.endsWith('ing')) return known(word.slice(0, -3)) ?? known(undoubled(word.slice(0, -3)));
  if (word.endsWith('ed')) return known(word.slice(0, -2)) ?? known(undoubled(word.slice(0, -2)));
  if (word.endsWith('es')) return known(word.slice(0, -2)) ?? known(word.slice(0, -1));
  return word.endsWith('s') ? known(word.slice(0, -1)) : undefined;
};

const ADJECTIVE_ENDINGS = ['ful', 'ous', 'able', 'ible', 'ive', 'less', 'ish', 'est', 'ical'];
const NOUN_ENDINGS = ['tion', 'ness', 'ment', 'ity', 'ance', 'ence', 'ship', 'ism', 'er', 'or'];
const hasEnding = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

/** What a word is when its neighbours say nothing. */
const open = (word: string): Tag => {
  if (word.length > 4) {
    if (word.endsWith('ly')) return { pos: 'ADV', lemma: word };
    const base = baseOf(word);
    if (base !== undefined) return { pos: 'VERB', lemma: base };
    if (word.endsWith('ing') || word.endsWith('ed'))
      return { pos: 'VERB', lemma: word.endsWith('ing') ? word.slice(0, -3) : word.slice(0, -2) };
    if (hasEnding(word, ADJECTIVE_ENDINGS)) return { pos: 'ADJ', lemma: word };
    if (hasEnding(word, NOUN_ENDINGS)) return { pos: 'NOUN', lemma: word };
  }
  return { pos: 'NOUN', lemma: word };
};

const isMark = (word: string): boolean => word.length === 1 && (word < 'a' || word > 'z');

/** Whether a word that may be a verb is one behind the word tagged `before`; `undefined` is the beginning of a clause. */
const verbBehind = (before: Pos | undefined, word: string): boolean => {
  switch (before) {
    case undefined:
    case 'PRON':
    case 'PART':
    case 'AUX':
    case 'CCONJ':
    case 'ADV':
    case 'INTJ':
      return true;
    case 'NOUN':
    case 'PROPN':
      return word.endsWith('s') || word.endsWith('ed');
    default:
      return false;
  }
};

/** Reads parts of speech by word lists, endings and the word before: no model, no set-up, a look-up or two a word. */
export const ruleTagger: Tagger = {
  tag: (words) => {
    const tags: Tag[] = [];
    let before: Pos | undefined;
    for (const word of words) {
      let tag: Tag;
      if (isMark(word)) tag = { pos: 'PUNCT', lemma: word };
      else {
        const kind = KINDS.get(word);
        const verb = VERBS.has(word);
        if (
          verb &&
          (kind === undefined || kind === 'NOUN' || kind === 'ADJ' || (kind === 'ADP' && before === undefined))
        )
          tag =
            verbBehind(before, word) && !(kind !== undefined && before !== 'PART' && before !== 'AUX')
              ? { pos: 'VERB', lemma: word }
              : { pos: kind ?? 'NOUN', lemma: word };
        else if (kind !== undefined) tag = { pos: kind, lemma: word };
        else {
          tag = open(word);
          if (tag.pos === 'VERB' && !word.endsWith('ing') && !word.endsWith('ed') && !verbBehind(before, word))
            tag = { pos: 'NOUN', lemma: word };
        }
      }
      tags.push(tag);
      before = tag.pos === 'PUNCT' ? undefined : tag.pos;
    }
    return tags;
  },
  warmUp: () => {},
};
