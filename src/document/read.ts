import { isTellingAct } from './acts';
import { isLowerAscii, isUpperAscii } from './characters';
import { findDirectives } from './directives';
import { undisguise } from './disguise';
import { languageOf } from './language';
import { moodOf } from './mood';
import { type Normalised, normalise } from './normalise';
import { type RawToken, scan } from './scan';
import { boundaryBefore } from './split';
import type { Tag, Tagger } from './tagger';
import type { Document, Pos, Segment, Sentence, Token } from './types';
import { winkTagger } from './wink-tagger';

const POS_OF_KIND: Readonly<Record<Exclude<Token['kind'], 'word'>, Pos>> = {
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

const isPlainWord = (word: string): boolean => {
  for (let i = 0; i < word.length; i++)
    if (!isLowerAscii(word.charCodeAt(i)) && word.charCodeAt(i) !== 39) return false;
  return word.length < 40;
};

/** What the tagger is given for a token: plain words and sentence marks; a noun in the place of links, names and numbers. */
const taggable = (token: RawToken): string | undefined => {
  if (token.kind === 'word') return isPlainWord(token.lower) ? token.lower : 'thing';
  if (token.kind === 'punctuation') {
    const mark = token.lower.charAt(0);
    return mark === '.' || mark === ',' || mark === '?' || mark === '!' || mark === ':' ? mark : undefined;
  }
  return token.kind === 'number' || token.kind === 'money' || token.kind === 'link' || token.kind === 'mention'
    ? 'thing'
    : undefined;
};

const tagAll = (raw: readonly RawToken[], tagger: Tagger): (Tag | undefined)[] => {
  const words: string[] = [];
  const places: number[] = [];
  raw.forEach((token, index) => {
    const word = taggable(token);
    if (word === undefined) return;
    words.push(word);
    places.push(index);
  });
  const tags: (Tag | undefined)[] = new Array(raw.length);
  tagger.tag(words).forEach((tag, index) => {
    tags[places[index]!] = tag;
  });
  return tags;
};

const toToken = (text: string, plain: Normalised, raw: RawToken, tag: Tag | undefined): Token => {
  const start = plain.startOf(raw.start);
  const end = plain.endOf(raw.end - 1);
  const written = text.slice(start, end);
  return {
    start,
    end,
    kind: raw.kind,
    text: written,
    lower: raw.lower,
    disguised: raw.disguised || (raw.kind === 'word' && written.length !== raw.end - raw.start),
    lemma: raw.kind === 'word' && tag !== undefined && isPlainWord(raw.lower) ? tag.lemma : raw.lower,
    pos: raw.kind === 'word' ? (tag?.pos ?? 'X') : POS_OF_KIND[raw.kind],
  };
};

const toSentence = (tokens: readonly Token[]): Sentence => {
  const directives = findDirectives(tokens, isTellingAct);
  return {
    start: tokens[0]!.start,
    end: tokens[tokens.length - 1]!.end,
    tokens,
    directives,
    mood: moodOf(tokens, directives),
  };
};

const toSegment = (sentences: readonly Sentence[]): Segment => ({
  start: sentences[0]!.start,
  end: sentences[sentences.length - 1]!.end,
  sentences,
});

/** Reads a text with the tagger given; see {@link readDocument}. */
export const readWith = (text: string, tagger: Tagger): Document => {
  const plain = normalise(text);
  const raw = undisguise(scan(plain.text));
  const tags = tagAll(raw, tagger);
  const segments: Segment[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let inSegment: Sentence[] = [];
  let inSentence: Token[] = [];
  const endSentence = (): void => {
    if (inSentence.length === 0) return;
    inSegment.push(toSentence(inSentence));
    inSentence = [];
  };
  const endSegment = (): void => {
    endSentence();
    if (inSegment.length === 0) return;
    segments.push(toSegment(inSegment));
    for (const sentence of inSegment) sentences.push(sentence);
    inSegment = [];
  };
  raw.forEach((token, index) => {
    const first = plain.text.charCodeAt(token.start);
    const boundary = index === 0 ? 0 : boundaryBefore(raw, index, !isUpperAscii(first) && token.kind === 'word');
    if (boundary === 2) endSegment();
    else if (boundary === 1 || inSentence.length >= MAX_SENTENCE) endSentence();
    const read = toToken(text, plain, token, tags[index]);
    inSentence.push(read);
    tokens.push(read);
  });
  endSegment();
  return { text, segments, sentences, tokens, language: languageOf(tokens) };
};

/**
 * Reads a text into segments, sentences (with their mood and directives) and tokens.
 * Every offset counts UTF-16 code units of the text as given, and `text.slice(token.start, token.end) === token.text`.
 * Linear in the length of the text; the tagger's model is loaded at the first call.
 *
 * @throws TypeError when `text` is not a string.
 */
export const readDocument = (text: string): Document => {
  if (typeof text !== 'string')
    throw new TypeError(`pushiness: text must be a string, not ${text === null ? 'null' : typeof text}`);
  return readWith(text, winkTagger);
};
