/** Puts the committed figures and the example's true output into the README: `npm run readme`, after `npm run accuracy` and `npm run bench`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/data';

interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly auc: number;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
const accuracy = read<{
  gold: {
    all: Figures;
    baselines: Record<string, Figures>;
    ask: { f1: number };
    levels: { calibrationError: number; kappa: number; precisionAt80: number };
  };
  context: { all: Figures; pairs: { share: number } };
  unseen: { meanAuc: number; meanF1: number; goldMeanAuc: number; goldMeanF1: number; written: Figures };
  benign: Record<string, { share: number; messages: number }>;
}>('bench/results/accuracy.json');
const speed = read<{ microseconds: { analyze: number; wink: number; ratio: number }; node: string }>(
  'bench/results/speed.json',
);

const three = (value: number): string => value.toFixed(3);
const row = (name: string, { f1, precision, recall, auc }: Figures): string =>
  `| ${name} | ${three(f1)} | ${three(precision)} | ${three(recall)} | ${three(auc)} |`;
const benign = Object.values(accuracy.benign);
const alarms =
  benign.reduce((sum, { share, messages }) => sum + share * messages, 0) /
  benign.reduce((sum, { messages }) => sum + messages, 0);
const { gold, context, unseen } = accuracy;

const tables = `| 855 real messages, pushy or more | F1 | precision | recall | AUC |
|---|---|---|---|---|
${row('**pushiness**', gold.all)}
${Object.entries(gold.baselines)
  .map(([name, figures]) => row(name, figures))
  .join('\n')}

| | |
|---|---|
| a source or place never seen, mean AUC / F1 | ${three(unseen.meanAuc)} / ${three(unseen.meanF1)} |
| 1,200 messages written to be hard, fitted without them, AUC / F1 | ${three(unseen.written.auc)} / ${three(unseen.written.f1)} |
| self-serving asks, F1 | ${three(gold.ask.f1)} |
| precision where score >= 0.8 | ${three(gold.levels.precisionAt80)} |
| level against label, weighted kappa | ${three(gold.levels.kappa)} |
| expected calibration error | ${three(gold.levels.calibrationError)} |
| one text in different situations: pairs ordered right / F1 | ${three(context.pairs.share)} / ${three(context.all.f1)} |
| harmless messages flagged | ${(alarms * 100).toFixed(2)} % |`;

const between = (text: string, name: string, body: string): string =>
  text.replace(
    new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`),
    `<!-- ${name} -->\n${body}\n<!-- /${name} -->`,
  );

const path = join(ROOT, 'README.md');
let readme = readFileSync(path, 'utf8');
readme = between(readme, 'accuracy', tables);
readme = between(
  readme,
  'speed',
  `A post of 280 characters takes ${speed.microseconds.analyze.toFixed(0)} microseconds, ${speed.microseconds.ratio.toFixed(1)} times what wink-nlp's own tagging of it takes in the same run (\`npm run bench\`, Node ${speed.node.slice(1)}); time grows in proportion to length.`,
);
const script = /```js\n([\s\S]*?)```/.exec(readme)![1]!.replace("from 'pushiness'", "from './dist/index.js'");
const output = execFileSync('node', ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' });
writeFileSync(path, readme.replace(/```text\n[\s\S]*?```/, `\`\`\`text\n${output}\`\`\``));
