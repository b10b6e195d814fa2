/** `npm run bench`: speed, memory and growth, beside peers in the same run, into `bench/results/speed.json` and `docs/benchmarks.md`. */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './lib/data';
import { barPlot } from './lib/plots';
import { PEERS } from './peers';

const LENGTHS = [50, 280, 1000, 4000, 10_000] as const;
const TYPED = [280, 1000, 10_000, 100_000] as const;
const ROUNDS = 7;
const POSTS = 20_000;
const MANY_POSTS = Number(process.env.BENCH_POSTS ?? 1_000_000);
const READERS = ['full', 'lite'] as const;
const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const start = (...args: string[]): ChildProcess =>
  fork(CHILD, args, { execArgv: ['--import', 'tsx', '--expose-gc', '--max-old-space-size=4096'], stdio: 'inherit' });
const answer = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`a measurement ended early, with ${code}`)));
  });
const measure = async <T>(...args: string[]): Promise<T> => {
  const child = start(...args);
  const result = await answer<T>(child);
  child.kill();
  return result;
};

interface Latency {
  readonly p50: number;
  readonly p99: number;
}

const measurePeers = async () => {
  const names = Object.keys(PEERS);
  const rounds = new Map<string, Latency[][]>(names.map((name) => [name, []]));
  const children = new Map<string, ChildProcess>();
  for (const name of names) {
    const child = start('peer', name, ...LENGTHS.map(String));
    await answer(child);
    children.set(name, child);
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, child] of children) {
      const result = answer<Latency[]>(child);
      child.send('round');
      rounds.get(name)!.push(await result);
    }
  for (const child of children.values()) child.kill();
  return Object.fromEntries(
    names.map((name) => [
      name,
      LENGTHS.map((length, at) => ({
        length,
        p50: median(rounds.get(name)!.map((round) => round[at]!.p50)),
        p99: median(rounds.get(name)!.map((round) => round[at]!.p99)),
      })),
    ]),
  );
};

/** Milliseconds until the first result of a new process, beyond an empty one that is started right after it. */
const coldStart = (entry: string): number => {
  const time = (code: string): number => {
    const begun = performance.now();
    spawnSync(process.execPath, ['-e', code], { cwd: ROOT });
    return performance.now() - begun;
  };
  const first = `require('./dist/${entry}.cjs').analyze('Follow my page!')`;
  return median(Array.from({ length: 21 }, () => time(first) - time('')));
};

interface Typing {
  readonly end: Latency & { readonly max: number };
  readonly middle: Latency & { readonly max: number };
}
interface Heap {
  readonly loaded: number;
  readonly early: number;
  readonly late: number;
  readonly posts: number;
}
interface Growth {
  readonly prose: { readonly exponent: number; readonly milliseconds: readonly number[] };
  readonly hostile: readonly { readonly pattern: string; readonly exponent: number }[];
}

console.log('peers, in turns');
const peers = await measurePeers();
const readers: Record<
  string,
  { typing: Typing[]; one: number; two: number; cold: number; heap: Heap; growth: Growth }
> = {};
for (const reader of READERS) {
  console.log(`${reader}: typing, throughput, cold start, heap, growth`);
  const typing = await measure<Typing[]>('typing', reader, ...TYPED.map(String));
  const one = await measure<number>('throughput', reader, String(POSTS));
  const two = await measure<number>('workers', reader, String(POSTS));
  readers[reader] = {
    typing,
    one,
    two,
    cold: coldStart(reader === 'lite' ? 'lite' : 'index'),
    heap: await measure<Heap>('heap', reader, String(MANY_POSTS)),
    growth: await measure<Growth>('growth', reader),
  };
}

const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
const round = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value;
mkdirSync(join(ROOT, 'bench/results'), { recursive: true });
writeFileSync(join(ROOT, 'bench/results/speed.json'), `${JSON.stringify({ machine, peers, readers }, round, 1)}\n`);

const at = (name: string, length: number): Latency => peers[name]!.find((row) => row.length === length)!;
const WINK = 'wink-nlp readDoc with tags';
const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const ratio = (name: string): number => at(name, 280).p50 / at(WINK, 280).p50;
const steepest = (growth: Growth) => [...growth.hostile].sort((a, b) => b.exponent - a.exponent).slice(0, 5);
const keystroke = (typing: readonly Typing[], length: number): number => {
  const row = typing[TYPED.indexOf(length as (typeof TYPED)[number])]!;
  return Math.max(row.end.p99, row.middle.p99);
};
const goal = (what: string, wanted: string, full: string, lite: string): string =>
  `| ${what} | ${wanted} | ${full} | ${lite} |`;
const { full, lite } = readers as Record<'full' | 'lite', (typeof readers)[string]>;
const perPost = { full: at('pushiness', 280).p50, lite: at('pushiness/lite', 280).p50 };

writeFileSync(
  join(ROOT, 'docs/benchmarks.md'),
  `# Benchmarks

Written by \`npm run bench\` on Node ${machine.node}, ${machine.cores} x ${machine.processor}. Every peer runs in a process of its own, rounds take turns, and
medians of ${ROUNDS} rounds are shown. Nothing is cached between calls, but for typing. All figures: \`bench/results/speed.json\`.

## Goals

| what | goal | full | lite |
|---|---|---|---|
${[
  goal(
    '280 characters, nothing cached, by bare wink-nlp',
    '<= 1.3 / <= 0.4',
    number(ratio('pushiness')),
    number(ratio('pushiness/lite')),
  ),
  goal(
    'keystroke in 10,000 characters, p99, by a 280-character text, p50',
    '<= 2',
    number(keystroke(full.typing, 10_000) / perPost.full),
    number(keystroke(lite.typing, 10_000) / perPost.lite),
  ),
  goal(
    'keystroke in 100,000 characters, p99',
    '<= 4 ms',
    `${number(keystroke(full.typing, 100_000) / 1000)} ms`,
    `${number(keystroke(lite.typing, 100_000) / 1000)} ms`,
  ),
  goal('growth exponent on prose', '<= 1.1', number(full.growth.prose.exponent), number(lite.growth.prose.exponent)),
  goal(
    'growth exponent, steepest hostile pattern',
    '<= 1.1',
    number(steepest(full.growth)[0]!.exponent),
    number(steepest(lite.growth)[0]!.exponent),
  ),
  goal(
    `heap after ${MANY_POSTS.toLocaleString('en')} different posts, by 10,000`,
    '<= 1.2',
    number(full.heap.late / full.heap.early),
    number(lite.heap.late / lite.heap.early),
  ),
  goal(
    'first result beyond an empty process',
    '<= 200 / <= 15 ms',
    `${number(full.cold)} ms`,
    `${number(lite.cold)} ms`,
  ),
].join('\n')}

## Microseconds a call

p50 (p99) by the length of the text, and the ratio to wink-nlp at 280 characters.

| | ${LENGTHS.join(' | ')} | ratio |
|---|${LENGTHS.map(() => '---').join('|')}|---|
${Object.entries(peers)
  .map(
    ([name, rows]) =>
      `| ${name} | ${rows.map(({ p50, p99 }) => `${number(p50)} (${number(p99)})`).join(' | ')} | ${number(ratio(name))} |`,
  )
  .join('\n')}

![Microseconds for a post of 280 characters](images/speed.svg)

## Typing

Microseconds of a keystroke in a text of that length: p50, p99, most.

| reader | place | ${TYPED.join(' | ')} |
|---|---|${TYPED.map(() => '---').join('|')}|
${READERS.flatMap((reader) =>
  (['end', 'middle'] as const).map(
    (place) =>
      `| ${reader} | ${place} | ${readers[reader]!.typing.map(
        (row) => `${number(row[place].p50)}, ${number(row[place].p99)}, ${number(row[place].max)}`,
      ).join(' | ')} |`,
  ),
).join('\n')}

## Throughput, start and memory

| reader | posts a second, one thread | two workers | heap after loading | after 10,000 posts | after ${MANY_POSTS.toLocaleString('en')} |
|---|---|---|---|---|---|
${READERS.map((reader) => {
  const { one, two, heap } = readers[reader]!;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return `| ${reader} | ${one.toFixed(0)} | ${two.toFixed(0)} | ${megabytes(heap.loaded)} | ${megabytes(heap.early)} | ${megabytes(heap.late)} |`;
}).join('\n')}

## Growth

Exponent of time against length from 16 kB to 1 MB; the five steepest of ${full.growth.hostile.length} hostile patterns:

${READERS.map(
  (reader) =>
    `- ${reader}: ${steepest(readers[reader]!.growth)
      .map(({ pattern, exponent }) => `\`${JSON.stringify(pattern)}\` ${exponent.toFixed(2)}`)
      .join(', ')}`,
).join('\n')}
`,
);
mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
writeFileSync(
  join(ROOT, 'docs/images/speed.svg'),
  barPlot(
    'Microseconds for a post of 280 characters (logarithmic)',
    Object.keys(PEERS).map((name) => ({ name, value: at(name, 280).p50 })),
  ),
);
console.log(
  `280 characters: full ${number(perPost.full)} us (${number(ratio('pushiness'))} x wink), lite ${number(perPost.lite)} us (${number(ratio('pushiness/lite'))} x); written: bench/results/speed.json, docs/benchmarks.md`,
);
process.exit(0);
