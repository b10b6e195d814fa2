import type { Analysis, Context, Span } from '../lite/index';
import { overlaps } from '../shared/spans';
import { type Edit, removal } from './edits';
import { type Kept, keptIn } from './kept';
import { beginsWithVerb, calmWord, ownThingIn, readersThing } from './language';
import { type SuggestionKind, WORDS } from './strings';
import { unitsOf } from './units';

/** Changes that may help; whether they do is found out by reading what they make. */
export interface Draft {
  readonly kind: SuggestionKind;
  readonly edits: readonly Edit[];
}

export interface Unit extends Span {
  readonly text: string;
  readonly kept: readonly Kept[];
  readonly asks: readonly Span[];
}

export const readUnits = (text: string, { asks }: Analysis): Unit[] => {
  const kept = keptIn(text);
  return unitsOf(text).map((unit) => ({
    ...unit,
    text: text.slice(unit.start, unit.end),
    kept: kept.filter((stretch) => overlaps(stretch, unit)),
    asks: asks.map(({ span }) => span).filter((span) => overlaps(span, unit)),
  }));
};

/** This share of capitals makes a sentence shouted as a whole. */
const SHOUTED = 0.6;
const FEWEST_SHOUTED = 3;

const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^A-Za-z]/g, '');
  const capitals = text.replace(/[^A-Z]/g, '').length;
  return capitals >= SHOUTED * letters.length && (text.match(/[A-Z]{2,}/g) ?? []).length >= FEWEST_SHOUTED;
};

/** Shouted sentences in a normal voice, one mark instead of several. */
export const calm = (units: readonly Unit[]): Edit[] =>
  units.flatMap(({ start, text, kept }) => {
    const edits: Edit[] = [];
    const change = (at: number, word: string, replacement: string): void => {
      const edit = { start: start + at, end: start + at + word.length, replacement };
      if (word !== replacement && !kept.some((stretch) => overlaps(stretch, edit))) edits.push(edit);
    };
    if (isShouted(text)) {
      const words = [...text.matchAll(/[#@]?[A-Za-z]+(?:['\u2019][A-Za-z]+)?/g)];
      words.forEach(({ index, 0: word }, place) => {
        const calmed = calmWord(word);
        change(index, word, place === 0 ? calmed.slice(0, 1).toUpperCase() + calmed.slice(1) : calmed);
      });
    }
    for (const { index, 0: marks } of text.matchAll(/[!?]+/g)) change(index, marks, marks.includes('?') ? '?' : '.');
    return edits;
  });

const DUTY = /^(?:you\s+(?:must|should|need\s+to|have\s+to|ought\s+to|gotta|got\s+to))\s+/i;
const REMINDER =
  /^(?:please\s+)?(?:don['\u2019]?t\s+forget\s+to|do\s+not\s+forget\s+to|make\s+sure\s+(?:to|you)|be\s+sure\s+to|remember\s+to)\s+/i;
const PLEASE = /^(?:(?:so|and|then|now|just|also)\s+)?(?:please|pls|plz|kindly)\s+/i;
const REQUEST = /^(?:can|could|would|will)\s+you\s+/i;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** An order as something the reader is free to do. */
const permit = (text: string, { start, end }: Span): Edit | undefined => {
  const ask = text.slice(start, end);
  const startsUnit = start === 0 || /[.!?\u2026\n:)"'\u201d]\s*$/.test(text.slice(Math.max(0, start - 8), start));
  if (!startsUnit) return undefined;
  const duty = DUTY.exec(ask);
  if (duty !== null) {
    const could = ask.startsWith('Y') ? WORDS.could.replace(/^y/, 'Y') : WORDS.could;
    return { start, end: start + duty[0].trimEnd().length, replacement: could };
  }
  if (REQUEST.test(ask)) return { start, end: start + 1, replacement: WORDS.moment + ask.slice(0, 1).toLowerCase() };
  const lead = (REMINDER.exec(ask) ?? PLEASE.exec(ask))?.[0].length ?? 0;
  const order = ask.slice(lead);
  const isShouting = /^[A-Z]{2}/.test(order);
  return !isShouting && beginsWithVerb(order)
    ? { start, end: start + lead + 1, replacement: WORDS.permission + lowerFirst(order).slice(0, 1) }
    : undefined;
};

const placesOf = (kept: readonly Kept[], text: string): string =>
  kept
    .filter(({ kind }) => kind === 'place')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

/** A sentence whose last word is a word takes "no pressure" behind it. */
const LAST_WORD = /[a-z](?=[.!?]*$)/i;

const easeOff = ({ start, text }: Unit): Edit[] => {
  const last = LAST_WORD.exec(text);
  return last === null || text.endsWith('?')
    ? []
    : [{ start: start + last.index + 1, end: start + text.length, replacement: `${WORDS.noPressure}.` }];
};

/** The orders of units as things that the reader may do, and need not. */
export const permitAll = (text: string, units: readonly Unit[]): Edit[] =>
  units.flatMap((unit) => {
    const permitted = unit.asks
      .map((ask) => permit(text, { start: Math.max(ask.start, unit.start), end: ask.end }))
      .filter((edit) => edit !== undefined);
    return permitted.length === 0 ? [] : [...permitted, ...easeOff(unit)];
  });

/** A genuine question: of what the reader has spoken of, or of what they do. */
export const questionFor = ({ history = [], channel, relationship }: Context): string => {
  const said = [...history].reverse().find(({ from }) => from === 'reader');
  const thing = said === undefined ? undefined : readersThing(said.text);
  if (thing !== undefined) return WORDS.about.replace('{thing}', thing);
  const isPrivate =
    channel === 'direct-message' || channel === 'email' || (channel === undefined && relationship !== undefined);
  return isPrivate || channel === undefined ? WORDS.questions.private : WORDS.questions.public;
};

/** Where the words that explain a number end. */
const CLAUSE_END = /[.!?\u2026,;:()]| and | or | but /;

/** What must stay of a sentence: its places, or, from its first number on, its words. */
const detailOf = (text: string, unit: Unit): string => {
  const number = unit.kept.findIndex(({ kind }) => kind === 'number');
  if (number < 0) return placesOf(unit.kept, text);
  const before = placesOf(unit.kept.slice(0, number), text);
  const last = unit.kept[unit.kept.length - 1]!;
  const tail = CLAUSE_END.exec(text.slice(last.end, unit.end));
  const clause = text.slice(unit.kept[number]!.start, tail === null ? unit.end : last.end + tail.index).trimEnd();
  return before === '' ? clause : `${before} ${clause}`;
};

const detailsOf = (text: string, units: readonly Unit[]): string =>
  units
    .map((unit) => detailOf(text, unit))
    .filter((words) => words !== '')
    .join('; ');

/** What asks and presses, as one offer to tell more of what is the author's own; what must stay of it comes along. */
export const offer = (text: string, units: readonly Unit[], pressing: readonly Unit[]): Edit[] => {
  const replaced = units.filter((unit) => unit.asks.length > 0 || pressing.includes(unit));
  const thing = ownThingIn(replaced.map((unit) => unit.text).join('\n')) ?? ownThingIn(text);
  const [first, ...others] = replaced;
  if (thing === undefined || first === undefined) return [];
  const details = detailsOf(text, replaced);
  const words = details === '' ? WORDS.offer : WORDS.offerWith;
  const sentence = words.replace('{thing}', () => thing).replace('{details}', () => details);
  return [{ start: first.start, end: first.end, replacement: sentence }, ...without(text, others)];
};

/** A genuine question instead of everything but what must stay. */
export const instead = (text: string, units: readonly Unit[], question: string): Edit => {
  const details = detailsOf(text, units);
  const tail = details === '' ? [] : [WORDS.more.replace('{details}', () => details)];
  return { start: 0, end: text.length, replacement: [question, ...tail].join(' ') };
};

/** Says that a place the author is known to own is theirs. */
export const disclose = (text: string, units: readonly Unit[], { author = {} }: Context): Edit[] => {
  const own = [...(author.domains ?? []), ...(author.handles ?? []).map((handle) => handle.replace(/^@/, ''))].map(
    (name) => name.toLowerCase(),
  );
  const names = (unit: Unit): boolean =>
    unit.kept.some(
      ({ kind, start, end }) =>
        kind === 'place' && own.some((name) => text.slice(start, end).toLowerCase().includes(name)),
    );
  const last = units[units.length - 1];
  return last !== undefined && units.some(names)
    ? [{ start: last.end, end: last.end, replacement: ` ${WORDS.own}` }]
    : [];
};

/** Units that ask, moved behind those that do not. */
export const giveFirst = (text: string, units: readonly Unit[]): Edit[] => {
  const asking = units.filter(({ asks }) => asks.length > 0);
  const others = units.filter(({ asks }) => asks.length === 0);
  const [first] = asking;
  if (first === undefined || others.length === 0 || others.every(({ start }) => start < first.start)) return [];
  return [{ start: 0, end: text.length, replacement: [...others, ...asking].map((unit) => unit.text).join(' ') }];
};

export const without = (text: string, units: readonly Unit[]): Edit[] =>
  units.map(({ start, end }) => removal(text, start, end));
