/** `npm run bench:batch`: the command on a million records of over 100 MB, on one thread and on two, into `docs/batch.md`. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ROOT } from './lib/data';
import { distinctPost } from './samples/posts';

const RECORDS = Number(process.env.BENCH_RECORDS ?? 1_000_000);
const POSTS = 10_000;
const ROUNDS = 7;
const FEW = Math.round(RECORDS / 10);
const folder = mkdtempSync(join(tmpdir(), 'pushiness-batch-'));

const writeRecords = async (name: string, count: number): Promise<string> => {
  const path = join(folder, name);
  const file = createWriteStream(path);
  for (let id = 0; id < count; id++) {
    const line = `${JSON.stringify({ id, text: distinctPost(id), channel: 'comment' })}\n`;
    if (!file.write(line)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
  }
  file.end();
  await finished(file);
  return path;
};

/** Seconds, and megabytes of memory at the most, of one run whose report goes nowhere. */
const measure = async (path: string, jobs: number): Promise<{ seconds: number; megabytes: number }> => {
  const peak = join(folder, 'peak');
  const tell = `data:text/javascript,${encodeURIComponent(
    `import { isMainThread } from 'node:worker_threads'; import { writeFileSync } from 'node:fs'; if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`,
  )}`;
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', tell, join(ROOT, 'dist/cli.js'), path, '--format', 'csv', '--jobs', String(jobs), '--no-config'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  child.stdout.resume();
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the command ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
};

const few = await writeRecords('few.jsonl', FEW);
const many = await writeRecords('many.jsonl', RECORDS);
const size = (path: string): string => `${(statSync(path).size / 1e6).toFixed(0)} MB`;
const rows: string[] = [];
for (const jobs of [1, 2])
  for (const [path, count] of [
    [few, FEW],
    [many, RECORDS],
  ] as const) {
    const { seconds, megabytes } = await measure(path, jobs);
    const row = [jobs, count.toLocaleString('en'), size(path), (count / seconds).toFixed(0), megabytes.toFixed(0)];
    rows.push(`| ${row.join(' | ')} |`);
    console.log(row.join('  '));
  }

/** Time of auditing a feed by that of analysing its posts one by one; medians of rounds that take turns. */
const auditRatio = async (): Promise<number> => {
  const { createAnalyzer } = (await import('../dist/lite.js' as string)) as typeof import('../src/lite/index');
  const { auditFeed } = (await import('../dist/feed.js' as string)) as typeof import('../src/feed/index');
  const posts = Array.from({ length: POSTS }, (_, id) => ({ text: distinctPost(id).padEnd(280).slice(0, 280) }));
  const context = { channel: 'post' } as const;
  const time = (run: () => void): number => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  };
  const rounds = Array.from({ length: ROUNDS }, () => {
    const { analyze } = createAnalyzer({ memory: false });
    const alone = time(() => {
      for (const { text } of posts) analyze(text, context);
    });
    return time(() => auditFeed(posts, { policy: 'nine-to-one' })) / alone;
  });
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1]!;
};
const ratio = await auditRatio();
rmSync(folder, { recursive: true });
writeFileSync(
  join(ROOT, 'docs/batch.md'),
  `# Batches

Written by \`npm run bench:batch\` on Node ${process.version}: \`pushiness records.jsonl --format csv\` with the lite reader, from start to end.

| threads (\`--jobs\`) | records | file | records a second | peak memory, MB |
|---|---|---|---|---|
${rows.join('\n')}

\`auditFeed\` over ${POSTS.toLocaleString('en')} posts of 280 characters takes ${ratio.toFixed(2)} times as long as that many calls of \`analyze\`.
`,
);
