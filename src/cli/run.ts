import type { Readable, Writable } from 'node:stream';
import progress from 'cli-progress';
import { noLevels, type Report } from './batch';
import { messageOf } from './errors';
import { REPORTS } from './formats';
import { openPool } from './pool';
import { readItems, type Source } from './sources';
import type { Item, Settings } from './types';

const BATCH = 256;
const BATCH_CHARACTERS = 500_000;
const PROGRESS_EVERY = 200;

export interface Streams {
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Waits until what is written has gone on its way, so that nothing piles up; a reader who went away is no error. */
const write = (stream: Writable, text: string): Promise<void> =>
  text === '' || stream.destroyed ? Promise.resolve() : new Promise((resolve) => stream.write(text, () => resolve()));

const lengthOf = ({ text, json }: Item): number => (text ?? json)?.length ?? 500;

/** A bar on stderr, for reports that go elsewhere. */
const progressOf = (sources: readonly Source[], { stdout, stderr }: Streams, quiet: boolean) => {
  const total = sources.reduce((sum, { size }) => sum + size, 0);
  if (quiet || !stderr.isTTY || stdout.isTTY || total === 0) return { show: () => {}, stop: () => {} };
  const bar = new progress.SingleBar({
    stream: stderr as NodeJS.WritableStream,
    format: '{bar} {percentage}% | {messages} messages | {eta_formatted} left',
    clearOnComplete: true,
    fps: 1000 / PROGRESS_EVERY,
  });
  bar.start(total, 0, { messages: 0 });
  return { show: (bytes: number, messages: number) => bar.update(bytes, { messages }), stop: () => bar.stop() };
};

/**
 * Reads every message of the sources and writes the report as it goes, in order, at constant memory.
 * Gives the exit code: 0 fine, 1 a message at or above `failOn`, 2 something could not be read, 130 when stopped.
 */
export const run = async (
  sources: readonly Source[],
  settings: Settings,
  streams: Streams,
  stop: AbortSignal,
): Promise<number> => {
  const { stdout, stderr } = streams;
  const { head, between, foot } = REPORTS[settings.format];
  const pool = await openPool(settings);
  const bar = progressOf(sources, streams, settings.quiet);
  const levels = noLevels();
  const waiting: Promise<Report>[] = [];
  let messages = 0;
  let failed = false;
  let unread = false;
  let written = false;
  let bytes = 0;

  const complain = (problem: string): Promise<void> => {
    unread = true;
    return write(stderr, `pushiness: ${problem}\n`);
  };
  const finishOne = async (): Promise<void> => {
    const report = await waiting.shift()!;
    for (const problem of report.problems) await complain(problem);
    for (const level of Object.keys(levels) as (keyof typeof levels)[]) {
      levels[level] += report.levels[level];
      messages += report.levels[level];
    }
    failed ||= report.failed;
    if (report.pieces.length === 0) return;
    await write(stdout, (written ? between : '') + report.pieces.join(between));
    written = true;
  };
  const send = async (items: readonly Item[]): Promise<void> => {
    if (items.length === 0) return;
    const report = pool.read(items);
    report.catch(() => {});
    waiting.push(report);
    if (waiting.length >= pool.width) await finishOne();
  };
  const readSource = async (source: Source): Promise<void> => {
    let stream: (Readable & { readonly bytesRead?: number }) | undefined;
    const halt = (): void => void stream?.destroy();
    stop.addEventListener('abort', halt);
    const opened: Source = {
      ...source,
      open: () => {
        stream = source.open();
        return stream;
      },
    };
    let items: Item[] = [];
    let length = 0;
    try {
      for await (const item of readItems(opened)) {
        if (stop.aborted) break;
        items.push(item);
        length += lengthOf(item);
        if (items.length < BATCH && length < BATCH_CHARACTERS) continue;
        await send(items);
        items = [];
        length = 0;
        bar.show(bytes + (stream?.bytesRead ?? 0), messages);
      }
    } catch (error) {
      if (!stop.aborted) await complain(messageOf(error));
    }
    stop.removeEventListener('abort', halt);
    if (!stop.aborted) await send(items);
    bytes += source.size;
  };

  try {
    await write(stdout, head());
    for (const source of sources) if (!stop.aborted) await readSource(source);
    while (waiting.length > 0) await finishOne();
    await write(stdout, foot({ messages, levels }));
  } finally {
    bar.stop();
    await pool.close();
  }
  return stop.aborted ? 130 : unread ? 2 : failed ? 1 : 0;
};
