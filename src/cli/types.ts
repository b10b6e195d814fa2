import type { Analysis, Context, Cue, Level } from '../lite/index';

/** Where a message stands: line and column count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** Whether the message's own lines are lines of the file, so that its evidence has places there. */
  readonly literal: boolean;
}

/** A message as it was found: its text, the fields of its record, or a line of JSON that is still to be read. */
export interface Item extends Place {
  readonly text?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly json?: string;
  /** Why the record cannot be read, where it cannot. */
  readonly problem?: string;
}

/** A message that was read. */
export interface Judged extends Place {
  /** The record's `id` field, where it has one. */
  readonly id?: string | number;
  readonly text: string;
  readonly analysis: Analysis;
}

export const FORMATS = ['pretty', 'json', 'jsonl', 'csv', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMATS)[number];

/** What flags and configuration say together. */
export interface Settings {
  readonly reader: 'full' | 'lite';
  readonly format: FormatName;
  /** The level or the score from which a message makes the command fail. */
  readonly failOn: Exclude<Level, 'none'> | number | undefined;
  readonly quiet: boolean;
  readonly jobs: number;
  readonly textField: string;
  readonly context: Context;
  readonly lexicon: Readonly<Partial<Record<Cue, readonly string[]>>>;
  readonly color: boolean;
}

/** How a report is written: `head`, then items with `between` between them, then `foot`; so that it can be streamed. */
export interface Format {
  readonly head: () => string;
  /** What a message adds; the empty string where it adds nothing. */
  readonly item: (judged: Judged, settings: Settings) => string;
  readonly between: string;
  readonly foot: (summary: Summary) => string;
}

export interface Summary {
  readonly messages: number;
  readonly levels: Readonly<Record<Level | 'undecided', number>>;
}
