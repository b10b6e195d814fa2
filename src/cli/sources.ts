import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { glob, isDynamicPattern } from 'tinyglobby';
import { messageOf, UsageError } from './errors';
import type { Item } from './types';

/** A line, or a file that is one message, longer than this is refused: it is no message, and memory is to stay bounded. */
const MOST_BYTES = 16 * 2 ** 20;
const NEWLINE = 10;

/** Something that can be read, and what it is called. */
export interface Source {
  readonly name: string;
  /** Bytes, where they are known ahead. */
  readonly size: number;
  /** Whether it is a mistake when there is nothing in it. */
  readonly required?: boolean;
  readonly open: () => Readable & { readonly bytesRead?: number };
}

const statOf = (path: string) => stat(path).catch(() => undefined);

/** The files that names and globs stand for, each once, in the order given; the files of a glob are sorted. */
export const findSources = async (patterns: readonly string[]): Promise<Source[]> => {
  const paths = new Set<string>();
  for (const pattern of patterns) {
    const file = await statOf(pattern);
    if (file?.isDirectory())
      throw new UsageError(
        `${pattern} is a directory; name files, or a glob such as '${pattern.replace(/\/$/, '')}/**/*.md'`,
      );
    if (file !== undefined) paths.add(pattern);
    else {
      const found = isDynamicPattern(pattern)
        ? await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false })
        : [];
      if (found.length === 0) throw new UsageError(`no file matches ${pattern}`);
      for (const path of found.sort()) paths.add(path);
    }
  }
  return Promise.all(
    [...paths].map(async (name) => ({
      name,
      size: (await statOf(name))?.size ?? 0,
      open: () => createReadStream(name),
    })),
  );
};

const decoder = () => new TextDecoder('utf-8', { fatal: true });

const checkText = (bytes: Buffer): string => {
  if (bytes.includes(0)) throw new UsageError('is a binary file, not text');
  try {
    return decoder().decode(bytes);
  } catch {
    throw new UsageError('is not valid UTF-8');
  }
};

const readWhole = async (stream: Readable): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new UsageError(`is larger than ${MOST_BYTES / 2 ** 20} MB, which no message is`);
    chunks.push(chunk);
  }
  return checkText(Buffer.concat(chunks));
};

/** Lines as they come, without their ends; one that is too long or no UTF-8 comes as a problem. */
async function* eachLine(stream: Readable): AsyncGenerator<{ line: number; text?: string; problem?: string }> {
  let line = 0;
  let pending: Buffer[] = [];
  let size = 0;
  const finish = (): { line: number; text?: string; problem?: string } => {
    const bytes = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    const tooLong = size > MOST_BYTES;
    pending = [];
    size = 0;
    line++;
    if (tooLong) return { line, problem: `is longer than ${MOST_BYTES / 2 ** 20} MB` };
    try {
      return { line, text: checkText(bytes) };
    } catch (error) {
      return { line, problem: messageOf(error) };
    }
  };
  const keep = (piece: Buffer): void => {
    size += piece.length;
    if (size <= MOST_BYTES) pending.push(piece);
    else pending = [];
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, to));
      yield finish();
      from = to + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

async function* readLines(source: Source): AsyncGenerator<Item> {
  for await (const { line, text, problem } of eachLine(source.open())) {
    const place = { source: source.name, line, column: 1, literal: false };
    if (problem !== undefined) yield { ...place, problem };
    else if (text!.trim() !== '') yield { ...place, json: text! };
  }
}

/** Bytes as text; ends with an error at the first that is no UTF-8. */
async function* decode(stream: Readable): AsyncGenerator<string> {
  const utf8 = decoder();
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (chunk.includes(0)) throw new UsageError('is a binary file, not text');
    try {
      yield utf8.decode(chunk, { stream: true });
    } catch {
      throw new UsageError('is not valid UTF-8');
    }
  }
}

async function* readTable(source: Source): AsyncGenerator<Item> {
  const skipped: Item[] = [];
  const parser = parse({
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST_BYTES,
    delimiter: extname(source.name).toLowerCase() === '.tsv' ? '\t' : ',',
  });
  parser.on('skip', (error: { message: string; lines?: number }) => {
    skipped.push({ source: source.name, line: error.lines ?? 1, column: 1, literal: false, problem: error.message });
  });
  const text = Readable.from(decode(source.open()));
  text.on('error', (error) => parser.destroy(error));
  let line = 2;
  for await (const { record, info } of text.pipe(parser) as AsyncIterable<{
    record: Record<string, string>;
    info: { lines: number };
  }>) {
    while (skipped.length > 0) yield skipped.shift()!;
    yield { source: source.name, line, column: 1, literal: false, fields: record };
    line = info.lines + 1;
  }
  yield* skipped;
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point };
}
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

const paragraphsOf = (node: Node): Node[] =>
  node.type === 'paragraph' ? [node] : (node.children ?? []).flatMap(paragraphsOf);

async function* readMarkdown(source: Source): AsyncGenerator<Item> {
  const text = await readWhole(source.open());
  for (const { position } of paragraphsOf(fromMarkdown(text) as Node)) {
    const { start, end } = position!;
    yield {
      source: source.name,
      line: start.line,
      column: start.column,
      literal: true,
      text: text.slice(start.offset, end.offset),
    };
  }
}

async function* readText(source: Source): AsyncGenerator<Item> {
  yield { source: source.name, line: 1, column: 1, literal: true, text: await readWhole(source.open()) };
}

const READERS: Readonly<Record<string, (source: Source) => AsyncGenerator<Item>>> = {
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.csv': readTable,
  '.tsv': readTable,
  '.jsonl': readLines,
  '.ndjson': readLines,
};

/**
 * The messages of a source, as its name's ending says: a paragraph of Markdown, a record of CSV or JSON lines, or the text as a
 * whole. A record that cannot be read is an item with a problem; a source that cannot be read throws a UsageError that names it.
 */
export async function* readItems(source: Source): AsyncGenerator<Item> {
  try {
    let empty = true;
    for await (const item of (READERS[extname(source.name).toLowerCase()] ?? readText)(source)) {
      empty &&= item.text?.trim() === '';
      yield item;
    }
    if (empty && source.required) throw new UsageError('is empty');
  } catch (error) {
    throw new UsageError(`${source.name}: ${messageOf(error)}`);
  }
}
