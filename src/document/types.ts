import type { Span } from '../types';

/** What a token is. A `word` may hold digits (`sub4sub`) and inner apostrophes (`don't`). */
export type TokenKind =
  | 'word'
  | 'number'
  | 'money'
  | 'phone'
  | 'link'
  | 'email'
  | 'mention'
  | 'hashtag'
  | 'cashtag'
  | 'emoji'
  | 'punctuation'
  | 'symbol';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A token before anything is known of its part of speech. */
export interface ReadToken extends Span {
  readonly kind: TokenKind;
  /** The original words: `text.slice(start, end)`. */
  readonly text: string;
  /** Lower case, with disguises undone (`f0llow`, `ｆｏｌｌｏｗ` and `f o l l o w` are all `follow`). */
  readonly lower: string;
  /** Whether the lower case form had to be recovered from a disguise. */
  readonly disguised: boolean;
  /** Bits of the word lists that hold the word, for the package's own use; 0 for a word of none. */
  readonly classes: number;
  /** Index in its segment. */
  readonly at: number;
}

export interface Token extends ReadToken {
  /** Base form; the lower case form where no tagger knows better. */
  readonly lemma: string;
  readonly pos: Pos;
}

export type Mood = 'declarative' | 'imperative' | 'interrogative' | 'other';

/** How a directive is put. */
export type DirectiveForm =
  | 'bare' // "Follow me"
  | 'please' // "please follow me"
  | 'obligation' // "you must follow me", "don't forget to follow"
  | 'request' // "can you follow me?"
  | 'invitation' // "you can follow me", "feel free to follow"
  | 'wish' // "I'd love it if you followed"
  | 'joint'; // "let's follow them"

/** A place where the reader is told or asked to do something, for whoever's good. */
export interface Directive {
  readonly form: DirectiveForm;
  /** Index in the sentence's tokens of the verb that names the act. */
  readonly verb: number;
  /** Index in the sentence's tokens where the directive begins ("please", "you must"). */
  readonly from: number;
  readonly negated: boolean;
}

/** A sentence before anything is known of parts of speech: what is neither a question nor a command is a `statement`. */
export interface ReadSentence extends Span {
  readonly mood: 'imperative' | 'interrogative' | 'statement';
  readonly tokens: readonly ReadToken[];
  readonly directives: readonly Directive[];
}

export interface Sentence extends Span {
  readonly mood: Mood;
  readonly tokens: readonly Token[];
  readonly directives: readonly Directive[];
}

/** A stretch of text that is read on its own, found by a local rule: what is typed elsewhere never moves its ends. */
export interface Segment extends Span {
  readonly sentences: readonly Sentence[];
}

export interface Document {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Every sentence, in order. */
  readonly sentences: readonly Sentence[];
  /** Every token, in order. */
  readonly tokens: readonly Token[];
  /** `'empty'` when there is nothing to read, `'other'` when most of the words are of another language. */
  readonly language: 'english' | 'other' | 'empty';
}
