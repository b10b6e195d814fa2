import { lilconfig } from 'lilconfig';
import { analyze, type Context, createAnalyzer } from '../lite/index';
import { messageOf, UsageError } from './errors';
import { FORMATS, type Settings } from './types';

export const FAILING_LEVELS = ['soft', 'pushy', 'aggressive'] as const;

export const DEFAULTS: Settings = {
  reader: 'lite',
  format: 'pretty',
  failOn: undefined,
  quiet: false,
  jobs: 1,
  textField: 'text',
  context: {},
  lexicon: {},
  color: false,
};

const MOST_JOBS = 64;

const isOneOf =
  (allowed: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && allowed.includes(value);

const throwsNothing = (check: () => unknown): boolean => {
  check();
  return true;
};

interface Rule {
  readonly allowed: string;
  readonly holds: (value: unknown) => boolean;
}

/** What a configuration file may hold. */
const RULES: Readonly<Record<Exclude<keyof Settings, 'color'>, Rule>> = {
  reader: { allowed: 'full or lite', holds: isOneOf(['full', 'lite']) },
  format: { allowed: FORMATS.join(', '), holds: isOneOf(FORMATS) },
  failOn: {
    allowed: `${FAILING_LEVELS.join(', ')} or a score above 0 and up to 1`,
    holds: (value) => isOneOf(FAILING_LEVELS)(value) || (typeof value === 'number' && value > 0 && value <= 1),
  },
  quiet: { allowed: 'true or false', holds: (value) => typeof value === 'boolean' },
  jobs: {
    allowed: `a whole number from 1 to ${MOST_JOBS}`,
    holds: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_JOBS,
  },
  textField: { allowed: 'the name of a field', holds: (value) => typeof value === 'string' && value !== '' },
  context: { allowed: 'a context', holds: (value) => throwsNothing(() => analyze('', value as Context)) },
  lexicon: {
    allowed: 'lists of phrases',
    holds: (value) => throwsNothing(() => createAnalyzer({ lexicon: value as Settings['lexicon'] })),
  },
};

/** Throws a UsageError that names the key, where it stands, what came and what is allowed. */
export const checkSettings = (given: unknown, where: string): Partial<Settings> => {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new UsageError(`${where} must hold an object`);
  for (const [key, value] of Object.entries(given)) {
    const rule = Object.hasOwn(RULES, key) ? RULES[key as keyof typeof RULES] : undefined;
    if (rule === undefined)
      throw new UsageError(`${where}: unknown key '${key}'; known are ${Object.keys(RULES).join(', ')}`);
    let holds: boolean;
    try {
      holds = rule.holds(value);
    } catch (error) {
      throw new UsageError(`${where}: ${messageOf(error)}`);
    }
    if (!holds) throw new UsageError(`${where}: ${key} must be ${rule.allowed}, not ${JSON.stringify(value)}`);
  }
  return given as Partial<Settings>;
};

const NAME = 'pushiness';

/** Finds and reads the configuration: the file named, or the nearest `pushiness.config.*` or key of a package.json. */
export const loadConfig = async (path: string | undefined): Promise<Partial<Settings>> => {
  const searcher = lilconfig(NAME, {
    searchPlaces: ['package.json', ...['json', 'js', 'mjs'].map((ending) => `${NAME}.config.${ending}`)],
  });
  let found: Awaited<ReturnType<typeof searcher.search>>;
  try {
    found = path === undefined ? await searcher.search() : await searcher.load(path);
  } catch (error) {
    throw new UsageError(`cannot read the configuration${path === undefined ? '' : ` ${path}`}: ${messageOf(error)}`);
  }
  return found === null || found.isEmpty ? {} : checkSettings(found.config, found.filepath);
};
