import { isTellingAct } from './acts';
import { isLowerAscii } from './characters';
import { findDirectives } from './directives';
import { undisguise } from './disguise';
import { countLanguage, type LanguageCounts } from './language';
import { moodOf } from './mood';
import { type Normalised, normalise } from './normalise';
import { type RawToken, scan } from './scan';
import { endsSentence } from './split';
import type { Tag, Tagger, Tags } from './tagger';
import type { Pos, ReadSentence, ReadToken } from './types';

/** A segment as read on its own: every offset counts from the segment's beginning. */
export interface ReadSegment {
  readonly tokens: readonly ReadToken[];
  readonly sentences: readonly ReadSentence[];
  readonly language: LanguageCounts;
  readonly tags: Tags;
}

const POS_OF_KIND: Readonly<Record<Exclude<ReadToken['kind'], 'word'>, Pos>> = {
  number: 'NUM',
  money: 'NUM',
  phone: 'NUM',
  link: 'X',
  email: 'X',
  mention: 'PROPN',
  hashtag: 'X',
  cashtag: 'X',
  emoji: 'SYM',
  punctuation: 'PUNCT',
  symbol: 'SYM',
};

/** Longer sentences are cut: nobody writes them, and what looks around within a sentence stays bounded. */
const MAX_SENTENCE = 400;
const LONGEST_WORD = 40;

const isPlainWord = (word: string): boolean => {
  if (word.length >= LONGEST_WORD) return false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isLowerAscii(code) && code !== 39) return false;
  }
  return true;
};

/** Whether the tagger is given a word as it stands, so that its base form is of that word. */
const isTaggedAsIs = ({ classes, lower }: Pick<RawToken, 'classes' | 'lower'>): boolean =>
  classes !== 0 || isPlainWord(lower);

/** What the tagger is given for a token: plain words and sentence marks; a noun in the place of links, names and numbers. */
const taggable = (token: RawToken): string | undefined => {
  switch (token.kind) {
    case 'word':
      return isTaggedAsIs(token) ? token.lower : 'thing';
    case 'punctuation': {
      const mark = token.lower.charAt(0);
      return mark === '.' || mark === ',' || mark === '?' || mark === '!' || mark === ':' ? mark : undefined;
    }
    case 'number':
    case 'money':
    case 'link':
    case 'mention':
      return 'thing';
    default:
      return undefined;
  }
};

/** What the tagger says of the words of a segment, asked once and only when something asks for it. */
const lazyTags = (raw: readonly RawToken[], tagger: Tagger): Tags => {
  let tags: (Tag | undefined)[] | undefined;
  const tagOf = ({ at }: ReadToken): Tag | undefined => {
    if (tags === undefined) {
      const given = raw.map(taggable);
      const found = tagger.tag(given.filter((word) => word !== undefined));
      let next = 0;
      tags = given.map((word) => (word === undefined ? undefined : found[next++]));
    }
    return tags[at];
  };
  return {
    posOf: (token) => (token.kind === 'word' ? (tagOf(token)?.pos ?? 'X') : POS_OF_KIND[token.kind]),
    lemmaOf: (token) =>
      token.kind === 'word' && isTaggedAsIs(token) ? (tagOf(token)?.lemma ?? token.lower) : token.lower,
  };
};

const toToken = (text: string, plain: Normalised, raw: RawToken, at: number): ReadToken => {
  const { kind, lower, classes } = raw;
  const start = plain.startOf(raw.start);
  const end = plain.endOf(raw.end - 1);
  return {
    start,
    end,
    kind,
    text: text.slice(start, end),
    lower,
    disguised: raw.disguised || (kind === 'word' && end - start !== raw.end - raw.start),
    classes,
    at,
  };
};

const toSentence = (tokens: readonly ReadToken[], tags: Tags): ReadSentence => {
  const directives = findDirectives(tokens, tags, isTellingAct);
  return {
    start: tokens[0]!.start,
    end: tokens[tokens.length - 1]!.end,
    tokens,
    directives,
    mood: moodOf(tokens, directives, tags),
  };
};

/** Reads one segment of a text; what it finds depends on nothing but the segment's own characters. */
export const readSegment = (text: string, tagger: Tagger): ReadSegment => {
  const plain = normalise(text);
  const scanned = scan(plain.text);
  const raw = scanned.odd ? undisguise(scanned.tokens) : scanned.tokens;
  const tags = lazyTags(raw, tagger);
  const tokens = raw.map((token, at) => toToken(text, plain, token, at));
  const sentences: ReadSentence[] = [];
  let from = 0;
  for (let end = 1; end <= tokens.length; end++)
    if (end === tokens.length || end - from >= MAX_SENTENCE || endsSentence(raw, end)) {
      sentences.push(toSentence(tokens.slice(from, end), tags));
      from = end;
    }
  return { tokens, sentences, language: countLanguage(tokens), tags };
};
