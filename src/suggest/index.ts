import { type Analysis, type Context, createAnalyzer, type Level } from '../lite/index';
import { isAtLeast, LEVELS } from '../shared/levels';
import {
  calm,
  type Draft,
  disclose,
  giveFirst,
  instead,
  offer,
  permitAll,
  questionFor,
  readUnits,
  type Unit,
  without,
} from './drafts';
import { applyEdits, type Edit, inOrder } from './edits';
import { keepsAll } from './kept';
import { REASONS, type SuggestionKind, WORDS } from './strings';

export type { Edit } from './edits';
export type { SuggestionKind } from './strings';

/** A gentler wording, and what reading it anew gave. */
export interface Suggestion {
  /** Changes to the text as it was given, in order, none overlapping; offsets count UTF-16 code units. */
  readonly edits: readonly Edit[];
  /** The text after the edits. */
  readonly text: string;
  /** The score of that text in the same situation: lower by {@link LEAST_FALL} at least, or by a level. */
  readonly score: number;
  readonly level: Level;
  /** Why it helps, in one sentence. */
  readonly reason: string;
  readonly kind: SuggestionKind;
}

/** A suggestion lowers the score by this at least, or the level by one. */
export const LEAST_FALL = 0.05;
const MOST = 5;
/** A longer text gets no suggestions: nobody rewrites it at one click. */
export const LONGEST = 5000;
const MOST_UNITS = 24;
/** A sentence that is left out must lower the score by this. */
const LEAST_OF_A_UNIT = 0.01;
/** What changing the whole text costs, in score. */
const COST_OF_CHANGE = 0.3;
/** What leaving out all that the author came to say costs. */
const COST_OF_SILENCE = 0.4;

type Read = (text: string) => Analysis;

/** Fewer words than this say nothing of their own. */
const FEWEST_WORDS = 4;

const wordsOf = (units: readonly Unit[], gone: readonly Unit[]): number =>
  units.filter((unit) => !gone.includes(unit)).reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** The sentences whose loss lowers the score most, one after another, until the text is soft or nothing helps. */
const leaveOut = (text: string, units: readonly Unit[], read: Read): Unit[] => {
  const out: Unit[] = [];
  const scoreOf = (gone: readonly Unit[]) => read(applyEdits(text, inOrder(text, without(text, gone))));
  let now = read(text);
  while (out.length < units.length - 1 && now.score !== null && isAtLeast(now.level!, 'pushy')) {
    let best: { unit: Unit; analysis: Analysis } | undefined;
    for (const unit of units) {
      if (out.includes(unit) || unit.kept.length > 0 || wordsOf(units, [...out, unit]) < FEWEST_WORDS) continue;
      const analysis = scoreOf([...out, unit]);
      if (analysis.score !== null && analysis.score < (best?.analysis.score ?? now.score - LEAST_OF_A_UNIT))
        best = { unit, analysis };
    }
    if (best === undefined) break;
    out.push(best.unit);
    now = best.analysis;
  }
  return out;
};

const draftsOf = (text: string, analysis: Analysis, context: Context, read: Read): Draft[] => {
  const units = readUnits(text, analysis);
  if (units.length > MOST_UNITS) return [];
  const gone = leaveOut(text, units, read);
  const further = units.filter(({ asks }) => asks.length > 0).slice(1);
  const question = questionFor(context);
  const opening: Edit = { start: 0, end: 0, replacement: `${question} ` };
  const quiet = calm(units);
  const fewer = without(text, gone);
  const staying = units.filter((unit) => !gone.includes(unit));
  const offers = offer(text, units, gone);
  return [
    { kind: 'calm', edits: quiet },
    { kind: 'shorter', edits: fewer },
    {
      kind: 'one-ask',
      edits: without(
        text,
        further.filter((unit) => unit.kept.length === 0),
      ),
    },
    { kind: 'offer', edits: permitAll(text, units) },
    { kind: 'offer', edits: offer(text, units, []) },
    { kind: 'give-first', edits: giveFirst(text, units) },
    { kind: 'disclose', edits: disclose(text, units, context) },
    { kind: 'gentle', edits: [...offers, ...quiet] },
    { kind: 'gentle', edits: [...permitAll(text, staying), ...fewer, ...quiet] },
    { kind: 'question-first', edits: [opening, ...fewer, ...quiet] },
    { kind: 'question-first', edits: [opening, ...offers, ...quiet] },
    { kind: 'question-instead', edits: [instead(text, units, question)] },
  ];
};

/** How much of the text an edit changes, 0 to 1. */
const changeOf = (text: string, edits: readonly Edit[]): number =>
  Math.min(
    1,
    edits.reduce((sum, { start, end, replacement }) => sum + Math.max(end - start, replacement.length), 0) /
      Math.max(1, text.length),
  );

/** What reads as soft is as good as what reads as none. */
const rankOf = ({ level }: Suggestion): number => Math.max(1, LEVELS.indexOf(level));

const { analyze } = createAnalyzer();

/**
 * Suggests gentler wordings, each read anew in the same situation: its score is lower by 0.05 or its level by one, never higher.
 * Links, handles and numbers stay as they are. At most five, the best first; none for a text that is fine, that cannot be judged, or that
 * is longer than {@link LONGEST}.
 *
 * @throws TypeError when `text` is not a string or `context` holds an unknown field or value.
 */
export const suggest = (text: string, context: Context = {}): Suggestion[] => {
  const before = analyze(text, context);
  if (before.score === null || before.level === null || before.level === 'none' || text.length > LONGEST) return [];
  const read: Read = (changed) => analyze(changed, context);
  const found = new Map<string, Suggestion & { readonly worth: number }>();
  for (const { kind, edits: drafted } of draftsOf(text, before, context, read)) {
    const edits = inOrder(text, drafted);
    const changed = applyEdits(text, edits);
    if (edits.length === 0 || changed.trim() === '' || !keepsAll(text, changed)) continue;
    const { score, level } = read(changed);
    if (score === null || level === null || score > before.score) continue;
    if (before.score - score < LEAST_FALL && isAtLeast(level, before.level)) continue;
    const cost = COST_OF_CHANGE * changeOf(text, edits) + (kind === 'question-instead' ? COST_OF_SILENCE : 0);
    const worth = before.score - score - cost;
    if (!found.has(changed))
      found.set(changed, { edits, text: changed, score, level, reason: REASONS[kind], kind, worth });
  }
  return [...found.values()]
    .sort((a, b) => rankOf(a) - rankOf(b) || b.worth - a.worth)
    .slice(0, MOST)
    .map(({ worth: _, ...suggestion }) => suggestion);
};

export { REASONS, WORDS };
