import type { Level, Undecided } from '../lite/index';

/** Every word that the meter says of its own; the reasons speak for themselves. */
export interface MeterStrings {
  readonly label: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly undecided: Readonly<Record<Undecided, string>>;
  /** While the first sentence is still being written. */
  readonly writing: string;
  readonly reasons: string;
  readonly helps: string;
  readonly dismiss: string;
  /** The button that asks for gentler wordings, and what is said where there is none. */
  readonly suggest: string;
  readonly noSuggestion: string;
}

export const ENGLISH: MeterStrings = {
  label: 'Pushiness',
  levels: { none: 'reads well', soft: 'a little pushy', pushy: 'pushy', aggressive: 'very pushy' },
  undecided: { empty: 'nothing to read yet', 'not-english': 'only English can be read' },
  writing: 'still writing',
  reasons: 'What a reader may notice',
  helps: 'What helps',
  dismiss: 'Dismiss',
  suggest: 'Gentler wordings',
  noSuggestion: 'No gentler wording was found.',
};
