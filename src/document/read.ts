import { addCounts, languageOf, NO_COUNTS } from './language';
import { type ReadSegment, readSegment } from './segment';
import { eachSegment } from './split';
import type { Tagger } from './tagger';
import { checkText } from './text';
import type { Document, Segment, Sentence, Token } from './types';
import { winkTagger } from './wink-tagger';

/** A segment's sentences in full, their offsets counted from the beginning of the whole text. */
const placeSentences = ({ sentences, tags }: ReadSegment, by: number): Sentence[] =>
  sentences.map((sentence) => {
    const tokens = sentence.tokens.map(
      (token): Token => ({
        ...token,
        start: token.start + by,
        end: token.end + by,
        lemma: tags.lemmaOf(token),
        pos: tags.posOf(token),
      }),
    );
    const hasVerb = tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
    const mood = sentence.mood === 'statement' ? (hasVerb ? 'declarative' : 'other') : sentence.mood;
    return { ...sentence, start: sentence.start + by, end: sentence.end + by, tokens, mood };
  });

/** Reads a text with the tagger given; see {@link readDocument}. */
export const readWith = (text: string, tagger: Tagger): Document => {
  const segments: Segment[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const counts = { ...NO_COUNTS };
  eachSegment(text, (from, to) => {
    const read = readSegment(text.slice(from, to), tagger);
    if (read.sentences.length === 0) return;
    addCounts(counts, read.language);
    const placed = placeSentences(read, from);
    for (const sentence of placed) {
      sentences.push(sentence);
      for (const token of sentence.tokens) tokens.push(token);
    }
    segments.push({ start: placed[0]!.start, end: placed[placed.length - 1]!.end, sentences: placed });
  });
  return { text, segments, sentences, tokens, language: languageOf(counts) };
};

/**
 * Reads a text into segments, sentences (with their mood and directives) and tokens.
 * Every offset counts UTF-16 code units of the text as given, and `text.slice(token.start, token.end) === token.text`.
 * Linear in the length of the text; the tagger's model is loaded at the first call.
 *
 * @throws TypeError when `text` is not a string.
 */
export const readDocument = (text: string): Document => {
  checkText(text);
  return readWith(text, winkTagger);
};
