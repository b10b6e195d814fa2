import { readFile } from 'node:fs/promises';
import { Command, CommanderError, Option } from 'commander';
import picocolors from 'picocolors';
import { version } from '../../package.json';
import { POLICIES } from '../feed/index';
import { analyze, type Context } from '../lite/index';
import { type AuditFlags, runAudit } from './audit';
import { messageOf, UsageError } from './errors';
import { run, type Streams } from './run';
import { checkSettings, DEFAULTS, FAILING_LEVELS, loadConfig } from './settings';
import { findSources, type Source } from './sources';
import { FORMATS, type Settings } from './types';

interface Flags {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly textField?: string;
  readonly context?: string;
  readonly relationship?: string;
  readonly channel?: string;
  readonly solicited?: boolean;
  readonly automated?: boolean;
  readonly reader?: string;
  readonly format?: string;
  readonly failOn?: string;
  readonly jobs?: string;
  readonly quiet?: boolean;
  readonly explain?: string;
  readonly config?: string | false;
  readonly printConfig?: boolean;
}

/** The command `audit`: flags of its own. */
const audit = new Command('pushiness audit')
  .description('Weighs giving against asking over a feed, by a policy.')
  .argument(
    '<file>',
    'posts: .jsonl, .ndjson, .csv or .tsv, a post each, with `text`, and `at` where a policy counts days',
  )
  .requiredOption('--policy <name>', Object.keys(POLICIES).join(', '))
  .option('--text-field <name>', 'the field of a record that holds its text', 'text')
  .option('--chart <file>', 'write a chart as SVG instead of bars')
  .option('--fail', 'exit with 1 when the feed is over its policy')
  .exitOverride()
  .configureOutput({ writeErr: () => {} });

const program = new Command('pushiness')
  .description('Tells how pushy the self-promotion in messages reads to the person who gets them, and why.')
  .argument(
    '[files...]',
    'files or globs: .md by paragraph; .csv, .tsv, .jsonl, .ndjson one record a message; others whole',
  )
  .option('--stdin', 'read one message from standard input')
  .option('--stdin-filename <name>', 'what standard input is called; its ending says how it is read')
  .option('--text-field <name>', 'the field of a record that holds its text (default: text)')
  .option('--context <file>', 'a JSON file with the situation of every message')
  .option('--relationship <who>', 'what the reader is to the author')
  .option('--channel <where>', 'where the message is read')
  .option('--solicited', 'the reader asked for it')
  .option('--automated', 'automation sends it')
  .option('--reader <name>', 'lite, or full with the language model (default: lite)')
  .option('--format <name>', `${FORMATS.join(', ')} (default: pretty)`)
  .option('--fail-on <limit>', `exit with 1 from this on: ${FAILING_LEVELS.join(', ')}, or a score such as 0.7`)
  .option('--jobs <number>', 'threads that read (default: 1)')
  .option('--quiet', 'report only messages at or above --fail-on (pushy without it), and no progress')
  .option('--config <file>', 'a configuration file, instead of the nearest pushiness.config.{json,js,mjs}')
  .option('--no-config', 'read no configuration')
  .option('--explain <feature>', 'print what a feature sees, with examples')
  .option('--print-config', 'print the settings that result, and end')
  .addOption(new Option('--color', 'colour, also where the output is no terminal'))
  .addOption(new Option('--no-color', 'no colour; NO_COLOR does the same'))
  .version(version)
  .addHelpText(
    'after',
    '\n`pushiness audit --help` tells of feeds.\nExit codes: 0 fine, 1 something at or above --fail-on, 2 usage, configuration or something not readable.',
  )
  .exitOverride()
  .configureOutput({ writeErr: () => {} });

/** Flags as settings; what is not said stays open. */
const settingsOf = (flags: Flags): Record<string, unknown> => {
  const { failOn, jobs } = flags;
  const given = {
    reader: flags.reader,
    format: flags.format,
    failOn: failOn === undefined || Number.isNaN(Number(failOn)) ? failOn : Number(failOn),
    jobs: jobs === undefined ? undefined : Number(jobs),
    quiet: flags.quiet,
    textField: flags.textField,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

const contextFrom = async (path: string): Promise<Context> => {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${messageOf(error)}`);
  }
  try {
    const context = JSON.parse(text) as Context;
    analyze('', context);
    return context;
  } catch (error) {
    throw new UsageError(`${path}: ${messageOf(error)}`);
  }
};

const resolveSettings = async (flags: Flags, colors: boolean): Promise<Settings> => {
  const config = flags.config === false ? {} : await loadConfig(flags.config);
  const { relationship, channel, solicited, automated } = flags;
  const said = Object.entries({ relationship, channel, solicited, automated }).filter(
    ([, value]) => value !== undefined,
  );
  const context = {
    ...config.context,
    ...(flags.context === undefined ? {} : await contextFrom(flags.context)),
    ...(Object.fromEntries(said) as Context),
  };
  return { ...DEFAULTS, ...config, ...checkSettings({ ...settingsOf(flags), context }, 'the command'), color: colors };
};

const explainFeature = async (name: string): Promise<string> => {
  const known = Object.keys(analyze('').measures);
  if (!known.includes(name)) throw new UsageError(`unknown feature '${name}'; known are ${known.join(', ')}`);
  return readFile(new URL(`../docs/features/${name}.md`, import.meta.url), 'utf8');
};

const sourcesOf = async (files: readonly string[], flags: Flags): Promise<Source[]> => {
  const { stdin = false, stdinFilename: name = '<stdin>' } = flags;
  if (stdin && files.length > 0) throw new UsageError('read files or --stdin, not both');
  if (stdin) return [{ name, size: 0, required: true, open: () => process.stdin }];
  if (files.length === 0)
    throw new UsageError('name files or globs, or pipe a message in with --stdin; --help tells more');
  return findSources(files);
};

/** Runs the command with the arguments given; gives its exit code. */
export const main = async (args: readonly string[], streams: Streams, stop: AbortSignal): Promise<number> => {
  const complain = (message: string): number => {
    streams.stderr.write(`pushiness: ${message}\n`);
    return 2;
  };
  const isAudit = args[0] === 'audit';
  try {
    (isAudit ? audit : program).parse(isAudit ? args.slice(1) : args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : complain(error.message.replace(/^error: /, ''));
  }
  try {
    if (isAudit) return await runAudit(audit.args[0]!, audit.opts<AuditFlags>(), streams);
    const flags = program.opts<Flags & { color?: boolean }>();
    if (flags.explain !== undefined) {
      streams.stdout.write(await explainFeature(flags.explain));
      return 0;
    }
    const colors = flags.color ?? (picocolors.isColorSupported && streams.stdout.isTTY === true);
    const settings = await resolveSettings(flags, colors);
    if (flags.printConfig) {
      const { color: _, ...printed } = settings;
      streams.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
      return 0;
    }
    return await run(await sourcesOf(program.args, flags), settings, streams, stop);
  } catch (error) {
    if (error instanceof UsageError || error instanceof TypeError) return complain(messageOf(error));
    throw error;
  }
};
