/** Puts the committed figures and the example's true output into the README: `npm run readme`, after `npm run accuracy` and `npm run bench`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillPages } from './guides';
import { ROOT } from './lib/data';

interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly auc: number;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
interface Reader {
  readonly gold: {
    readonly all: Figures;
    readonly ask: { readonly f1: number };
    readonly levels: { readonly calibrationError: number; readonly kappa: number; readonly precisionAt80: number };
  };
  readonly context: { readonly all: Figures; readonly pairs: { readonly share: number } };
  readonly unseen: { readonly meanAuc: number; readonly meanF1: number; readonly written: Figures };
  readonly benign: Readonly<Record<string, { readonly share: number; readonly messages: number }>>;
}
const { full, lite, baselines } = read<{
  full: Reader;
  lite: Reader;
  baselines: { dev: Readonly<Record<string, Figures>> };
}>('bench/results/accuracy.json');
const { peers, readers, machine } = read<{
  machine: { node: string };
  peers: Readonly<Record<string, readonly { readonly length: number; readonly p50: number }[]>>;
  readers: Readonly<
    Record<string, { readonly typing: readonly { readonly end: { readonly p50: number } }[]; readonly cold: number }>
  >;
}>('bench/results/speed.json');

const three = (value: number): string => value.toFixed(3);
const row = (name: string, { f1, precision, recall, auc }: Figures): string =>
  `| ${name} | ${three(f1)} | ${three(precision)} | ${three(recall)} | ${three(auc)} |`;
const alarms = ({ benign }: Reader): string => {
  const sets = Object.values(benign);
  const flagged = sets.reduce((sum, { share, messages }) => sum + share * messages, 0);
  return `${((flagged / sets.reduce((sum, { messages }) => sum + messages, 0)) * 100).toFixed(2)} %`;
};
const line = (what: string, value: (reader: Reader) => string): string =>
  `| ${what} | ${value(full)} | ${value(lite)} |`;
const pair = (a: number, b: number): string => `${three(a)} / ${three(b)}`;

const tables = `| 855 real messages, pushy or more | F1 | precision | recall | AUC |
|---|---|---|---|---|
${row('**pushiness**', full.gold.all)}
${row('**pushiness/lite**', lite.gold.all)}
${Object.entries(baselines.dev)
  .map(([name, figures]) => row(name, figures))
  .join('\n')}

| | full | lite |
|---|---|---|
${[
  line('a source or place never seen, mean AUC / F1', ({ unseen }) => pair(unseen.meanAuc, unseen.meanF1)),
  line('1,200 messages written to be hard, fitted without them, AUC / F1', ({ unseen: { written } }) =>
    pair(written.auc, written.f1),
  ),
  line('self-serving asks, F1', ({ gold }) => three(gold.ask.f1)),
  line('precision where score >= 0.8', ({ gold }) => three(gold.levels.precisionAt80)),
  line('level against label, weighted kappa', ({ gold }) => three(gold.levels.kappa)),
  line('expected calibration error', ({ gold }) => three(gold.levels.calibrationError)),
  line('one text in different situations: pairs ordered right / F1', ({ context: { pairs, all } }) =>
    pair(pairs.share, all.f1),
  ),
  line('harmless messages flagged', alarms),
].join('\n')}`;

const perPost = (name: string): number => peers[name]!.find(({ length }) => length === 280)!.p50;
const WINK = perPost('wink-nlp readDoc with tags');
const micro = (value: number): string => `${value.toFixed(0)} \u00b5s`;
const speed = `| | full | lite |
|---|---|---|
| a post of 280 characters, nothing remembered | ${micro(perPost('pushiness'))} | ${micro(perPost('pushiness/lite'))} |
| the same by wink-nlp's own tagging of it in the same run | ${(perPost('pushiness') / WINK).toFixed(1)} | ${(perPost('pushiness/lite') / WINK).toFixed(1)} |
| a keystroke in a text of 10,000 characters | ${micro(readers.full!.typing[2]!.end.p50)} | ${micro(readers.lite!.typing[2]!.end.p50)} |
| first result of a new process, beyond an empty one | ${readers.full!.cold.toFixed(0)} ms | ${readers.lite!.cold.toFixed(0)} ms |

Measured by \`npm run bench\` on Node ${machine.node.slice(1)}; peers, typing, memory and growth are in [docs/benchmarks.md](docs/benchmarks.md), engines in
[docs/engines.md](docs/engines.md).`;

const between = (text: string, name: string, body: string): string =>
  text.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    `<!-- ${name} -->\n${body}\n<!-- /${name} -->`,
  );

const path = join(ROOT, 'README.md');
let readme = readFileSync(path, 'utf8');
readme = between(readme, 'accuracy', tables);
readme = between(readme, 'speed', speed);
const script = /```js\n([\s\S]*?)```/.exec(readme)![1]!.replace("from 'pushiness'", "from './dist/index.js'");
const output = execFileSync('node', ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' });
writeFileSync(path, readme.replace(/```text\n[\s\S]*?```/, `\`\`\`text\n${output}\`\`\``));
fillPages();
