/** A half-open range of UTF-16 code units: `text.slice(start, end)` is the evidence. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the reader is to the author. */
export const RELATIONSHIPS = ['stranger', 'new-follower', 'acquaintance', 'friend', 'customer'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** Where the message is read. */
export const CHANNELS = ['direct-message', 'comment', 'reply', 'post', 'email', 'group'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One earlier message of the same conversation. */
export interface Turn {
  readonly from: 'author' | 'reader';
  readonly text: string;
}

/** The author's own names, handles (with or without `@`) and domains: naming them is talking of oneself. */
export interface Author {
  readonly names?: readonly string[];
  readonly handles?: readonly string[];
  readonly domains?: readonly string[];
}

/** The situation a message is read in. Every field is optional; the default reader is a stranger who asked for nothing. */
export interface Context {
  /** What the reader is to the author; `'stranger'` when absent. */
  readonly relationship?: Relationship;
  /** Where the message is read; not judged when absent. */
  readonly channel?: Channel;
  /** Whether the reader asked for this very thing. */
  readonly solicited?: boolean;
  /** Whether automation sends it, as a welcome message to each new follower. */
  readonly automated?: boolean;
  /** Earlier turns of this conversation, oldest first. */
  readonly history?: readonly Turn[];
  readonly author?: Author;
}

/** What one feature found in one message. */
export interface Measure {
  /** 0 to 1; 0 where nothing was found or where the feature cannot judge. */
  readonly value: number;
  readonly evidence: readonly Span[];
  /** `false` where the feature cannot judge this text, which is not the same as finding nothing. */
  readonly applicable: boolean;
}

/** How a message comes across, on the scale that the labels use. */
export const LEVELS = ['none', 'soft', 'pushy', 'aggressive'] as const;
export type Level = (typeof LEVELS)[number];

/** Why a text gets no score. */
export type Undecided = 'empty' | 'not-english';
