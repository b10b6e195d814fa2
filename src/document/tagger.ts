import type { Pos } from './types';

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
