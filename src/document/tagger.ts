import type { Pos, ReadToken } from './types';

export interface Tag {
  readonly pos: Pos;
  readonly lemma: string;
}

/**
 * Gives each word of a run its part of speech and base form.
 * Words are lower-case ASCII letters (with inner apostrophes) or one of `. , ? ! :`; the answer has one tag a word.
 */
export interface Tagger {
  tag(words: readonly string[]): readonly Tag[];
  warmUp(): void;
}

/** What a tagger says of the tokens of one segment. It is asked at the first question, and not at all where there is none. */
export interface Tags {
  readonly posOf: (token: ReadToken) => Pos;
  readonly lemmaOf: (token: ReadToken) => string;
}
