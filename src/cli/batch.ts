import type { Analyzer, Level } from '../lite/index';
import { messageOf } from './errors';
import { REPORTS } from './formats';
import { judge, reaches } from './judge';
import type { Item, Settings } from './types';

/** What became of a batch of messages. */
export interface Report {
  /** What each message adds to the report; those that add nothing are left out. */
  readonly pieces: readonly string[];
  /** A sentence for each record that could not be read. */
  readonly problems: readonly string[];
  readonly levels: Readonly<Record<Level | 'undecided', number>>;
  /** Whether a message is at or above `failOn`. */
  readonly failed: boolean;
}

export const noLevels = (): Record<Level | 'undecided', number> => ({
  none: 0,
  soft: 0,
  pushy: 0,
  aggressive: 0,
  undecided: 0,
});

/** Judges and writes a batch; one bad record does not keep the others from being read. */
export const readBatch = (items: readonly Item[], settings: Settings, analyzer: Pick<Analyzer, 'analyze'>): Report => {
  const pieces: string[] = [];
  const problems: string[] = [];
  const levels = noLevels();
  let failed = false;
  const { item: write } = REPORTS[settings.format];
  for (const item of items) {
    try {
      const judged = judge(item, settings, analyzer);
      levels[judged.analysis.level ?? 'undecided']++;
      if (settings.failOn !== undefined && reaches(judged, settings.failOn)) failed = true;
      if (settings.quiet && !reaches(judged, settings.failOn ?? 'pushy')) continue;
      const piece = write(judged, settings);
      if (piece !== '') pieces.push(piece);
    } catch (error) {
      problems.push(`${item.source}:${item.line}: ${messageOf(error)}`);
    }
  }
  return { pieces, problems, levels, failed };
};

/** The analyzer that settings ask for; the language model comes along only where the full reader does. */
export const makeAnalyzer = async ({ reader, lexicon }: Settings): Promise<Analyzer> => {
  const { createAnalyzer } = await (reader === 'full' ? import('../index') : import('../lite/index'));
  return createAnalyzer({ memory: false, lexicon });
};
