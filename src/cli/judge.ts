import type { Analyzer, Context } from '../lite/index';
import { isAtLeast } from '../shared/levels';
import { messageOf } from './errors';
import type { Item, Judged, Settings } from './types';

/** The fields of a record that tell its situation, when it has no `context` of its own. */
const SITUATION = ['relationship', 'channel', 'solicited', 'automated', 'history', 'author'] as const;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fromJson = (field: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`field '${field}' holds no JSON: ${text.slice(0, 60)}`);
  }
};

/** A table holds strings only: flags are written `true` or `false`, a history as JSON; an empty cell says nothing. */
const fromCell = (field: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value ?? undefined;
  if (value === '') return undefined;
  if (field === 'solicited' || field === 'automated')
    return value === 'true' ? true : value === 'false' ? false : value;
  if (field === 'history' || field === 'context') return fromJson(field, value);
  // Most tables name the author only: a name that is theirs, and a handle.
  if (field === 'author') return value.startsWith('{') ? fromJson(field, value) : { names: [value], handles: [value] };
  return value;
};

/** The situation that a record tells. */
export const contextOf = (fields: Fields): Context => {
  const whole = fromCell('context', fields.context);
  if (isObject(whole)) return whole;
  if (whole !== undefined) throw new Error("field 'context' must hold an object");
  const context: Record<string, unknown> = {};
  for (const field of SITUATION) {
    const value = Object.hasOwn(fields, field) ? fromCell(field, fields[field]) : undefined;
    if (value !== undefined) context[field] = value;
  }
  return context;
};

/** The fields of an item's record; `undefined` where it is no record. */
export const fieldsOf = ({ json, fields }: Item): Fields | undefined => {
  if (json === undefined) return fields;
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (error) {
    throw new Error(`broken JSON: ${messageOf(error)}`);
  }
  if (!isObject(record)) throw new Error('holds no JSON object');
  return record;
};

/** Reads one message in its situation; what its record says goes before what was set for all. Throws an Error that says what is wrong. */
export const judge = (item: Item, settings: Settings, { analyze }: Pick<Analyzer, 'analyze'>): Judged => {
  if (item.problem !== undefined) throw new Error(item.problem);
  const { source, line, column, literal } = item;
  const place = { source, line, column, literal };
  const fields = fieldsOf(item);
  if (fields === undefined) return { ...place, text: item.text!, analysis: analyze(item.text!, settings.context) };
  const text = Object.hasOwn(fields, settings.textField) ? fields[settings.textField] : undefined;
  if (typeof text !== 'string') {
    const known = Object.keys(fields).slice(0, 20).join(', ');
    throw new Error(
      text === undefined
        ? `no field '${settings.textField}' (--text-field); the record has ${known || 'none'}`
        : `field '${settings.textField}' must hold a string`,
    );
  }
  const analysis = analyze(text, { ...settings.context, ...contextOf(fields) });
  const { id } = fields;
  return typeof id === 'string' || typeof id === 'number'
    ? { ...place, id, text, analysis }
    : { ...place, text, analysis };
};

/** Whether a message is at or above a level or a score. An undecided one never is. */
export const reaches = ({ analysis: { score, level } }: Judged, limit: NonNullable<Settings['failOn']>): boolean =>
  score !== null && level !== null && (typeof limit === 'number' ? score >= limit : isAtLeast(level, limit));
