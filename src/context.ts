import { type Author, CHANNELS, type Context, RELATIONSHIPS } from './types';

const FIELDS = ['relationship', 'channel', 'solicited', 'automated', 'history', 'author'] as const;
const AUTHOR_FIELDS = ['names', 'handles', 'domains'] as const;
const SPEAKERS = ['author', 'reader'] as const;

export const show = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value}'`
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'an array'
        : typeof value === 'object'
          ? 'an object'
          : String(value);
export const oneOf = (allowed: readonly string[]): string => allowed.map((name) => `'${name}'`).join(', ');

function fail(field: string, value: unknown, allowed: string): never {
  throw new TypeError(`pushiness: context.${field} must be ${allowed}, not ${show(value)}`);
}

export const checkFields = (value: object, allowed: readonly string[], name: string): void => {
  for (const key of Object.keys(value))
    if (!allowed.includes(key))
      throw new TypeError(`pushiness: unknown field ${name}.${key}; known are ${oneOf(allowed)}`);
};

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const checkChoice = (field: string, value: unknown, allowed: readonly string[]): void => {
  if (value !== undefined && !(typeof value === 'string' && allowed.includes(value)))
    fail(field, value, `one of ${oneOf(allowed)}`);
};

const checkFlag = (field: string, value: unknown): void => {
  if (value !== undefined && typeof value !== 'boolean') fail(field, value, 'true or false');
};

const checkTurn = (turn: unknown, index: number): void => {
  if (!isObject(turn)) fail(`history[${index}]`, turn, 'a turn { from, text }');
  checkFields(turn, ['from', 'text'], `context.history[${index}]`);
  const { from, text } = turn as { from?: unknown; text?: unknown };
  if (typeof from !== 'string' || !(SPEAKERS as readonly string[]).includes(from))
    fail(`history[${index}].from`, from, `one of ${oneOf(SPEAKERS)}`);
  if (typeof text !== 'string') fail(`history[${index}].text`, text, 'a string');
};

/** Throws a TypeError that names the field, what came and what is allowed. */
export const checkContext = (context: Context): void => {
  if (!isObject(context)) throw new TypeError(`pushiness: context must be an object, not ${show(context)}`);
  checkFields(context, FIELDS, 'context');
  checkChoice('relationship', context.relationship, RELATIONSHIPS);
  checkChoice('channel', context.channel, CHANNELS);
  checkFlag('solicited', context.solicited);
  checkFlag('automated', context.automated);
  if (context.history !== undefined) {
    if (!Array.isArray(context.history)) fail('history', context.history, 'an array of turns');
    context.history.forEach(checkTurn);
  }
  if (context.author !== undefined) {
    const { author } = context;
    if (!isObject(author)) fail('author', author, 'an object');
    checkFields(author, AUTHOR_FIELDS, 'context.author');
    for (const field of AUTHOR_FIELDS)
      if (author[field] !== undefined && !isStrings(author[field]))
        fail(`author.${field}`, author[field], 'an array of strings');
  }
};

/** What the caller said of the situation and nothing else: no field of a prototype, whoever put it there. */
export const ownContext = (context: Context): Context => {
  const own = Object.assign(Object.create(null), context) as { -readonly [Field in keyof Context]: Context[Field] };
  if (own.author !== undefined) own.author = Object.assign(Object.create(null), own.author) as Author;
  return own;
};
