/** One measurement in a process of its own; `bench/speed.ts` starts it with its name and gets the result as a message. */
import { performance } from 'node:perf_hooks';
import { parentPort, Worker } from 'node:worker_threads';
import { Bench } from 'tinybench';
import { PEERS, type Run } from './peers';
import { HOSTILE } from './samples/hostile';
import { distinctPost, post } from './samples/posts';

const [task, name = '', ...rest] = process.argv.slice(2);
const say = (result: unknown): void => {
  if (parentPort === null) process.send!(result);
  else parentPort.postMessage(result);
};
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const time = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Time of a call by length of text: a round whenever the parent asks, so that rounds of peers take turns. */
const peer = async (): Promise<void> => {
  const run = await PEERS[name]!();
  const texts = rest.map((length) => post(Number(length)));
  for (const text of texts) for (let i = 0; i < 200 && i * text.length < 200_000; i++) await run(text);
  process.on('message', async () => {
    const bench = new Bench({ time: 60, iterations: 8, warmup: false });
    for (const text of texts) bench.add(String(text.length), () => run(text));
    await bench.run();
    say(
      bench.tasks.map(({ result }) => {
        const { latency } = result as { latency: { p50: number; p99: number } };
        return { p50: latency.p50 * 1000, p99: latency.p99 * 1000 };
      }),
    );
  });
  say('ready');
};

const analyzer = async (memory: boolean) => {
  const { createAnalyzer } = (await import(
    name === 'lite' ? '../dist/lite.js' : '../dist/index.js'
  )) as typeof import('../src/index');
  const made = memory ? createAnalyzer() : createAnalyzer({ memory: false });
  made.warmUp();
  for (let i = 0; i < 3000; i++) made.analyze(distinctPost(i));
  return made;
};

const KEYS = 'so my new book is out, please read it and tell me what you think. ';

/** Microseconds of every keystroke at the end and in the middle of a text. */
const typing = async (): Promise<void> => {
  const { analyze, clear } = await analyzer(true);
  const results = rest.map((length) => {
    const text = post(Number(length));
    const places = { end: text.length, middle: text.length >> 1 };
    return Object.fromEntries(
      Object.entries(places).map(([place, at]) => {
        clear();
        analyze(text);
        const took: number[] = [];
        for (let round = 0; round < 4; round++)
          for (let typed = 1; typed <= KEYS.length; typed++) {
            const edited = text.slice(0, at) + KEYS.slice(0, typed) + text.slice(at);
            took.push(time(() => analyze(edited)) * 1000);
          }
        return [place, { p50: quantile(took, 0.5), p99: quantile(took, 0.99), max: Math.max(...took) }];
      }),
    );
  });
  say(results);
};

/** Different posts a second. */
const throughput = async (): Promise<void> => {
  const { analyze } = await analyzer(false);
  const count = Number(rest[0]);
  const took = time(() => {
    for (let i = 0; i < count; i++) analyze(distinctPost(i));
  });
  say(count / (took / 1000));
};

/** Node 20 hands a worker no loader for TypeScript. */
const RUN_THIS = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${import.meta.url}', '${import.meta.url}'))`;

/** Different posts a second of two threads that read at the same time. */
const workers = async (): Promise<void> => {
  const rates = await Promise.all(
    [0, 1].map(
      () =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker(RUN_THIS, { eval: true, argv: ['throughput', name, ...rest] });
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  );
  say(rates.reduce((sum, rate) => sum + rate));
};

/** Bytes of heap after loading, after 10,000 and after a million different posts. */
const heap = async (): Promise<void> => {
  const { analyze } = await analyzer(true);
  const used = (): number => {
    (globalThis as unknown as { gc: () => void }).gc();
    return process.memoryUsage().heapUsed;
  };
  const loaded = used();
  let index = 0;
  const until = (count: number): number => {
    for (; index < count; index++) analyze(distinctPost(index));
    return used();
  };
  const early = until(10_000);
  say({ loaded, early, late: until(Number(rest[0])), posts: Number(rest[0]) });
};

/** Exponent of growth: 1 where twice the text takes twice the time. The slope of a line through the logarithms. */
const exponentOf = (analyze: Run, make: (length: number) => string, from: number, to: number) => {
  const points: [number, number][] = [];
  for (let length = from; length <= to; length *= 2) {
    const text = make(length);
    const rounds = length > 131_072 ? [0] : [0, 1, 2];
    points.push([
      Math.log(length),
      Math.log(
        quantile(
          rounds.map(() => time(() => analyze(text))),
          0.5,
        ),
      ),
    ]);
  }
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
    points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return { exponent: slope, milliseconds: points.map(([, y]) => Math.exp(y)) };
};

const growth = async (): Promise<void> => {
  const { analyze } = await analyzer(false);
  const repeat = (pattern: string) => (length: number) =>
    pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
  say({
    prose: exponentOf(analyze, post, 16_384, 1_048_576),
    hostile: HOSTILE.map((pattern) => ({
      pattern,
      exponent: exponentOf(analyze, repeat(pattern), 16_384, 1_048_576).exponent,
    })),
  });
};

const TASKS: Readonly<Record<string, () => Promise<void>>> = { peer, typing, throughput, workers, heap, growth };
await TASKS[task!]!();
