/** What suggestions do for messages labelled pushy or more, into `docs/suggestions.md`; a part of `npm run accuracy`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../src/lite/index';
import { suggest } from '../src/suggest/index';
import { keepsAll } from '../src/suggest/kept';
import { context, corpus, type Example, gold, hasShared, ROOT } from './lib/data';
import { isPushy } from './lib/reports';

/** `--read` prints the sixty that are read one by one: the best for every third pushy message of the corpus' own test split. */
if (process.argv.includes('--read')) {
  corpus()
    .filter((example) => isPushy(example) && example.split === 'test')
    .filter((_, index) => index % 3 === 0)
    .slice(0, 60)
    .forEach(({ text, context: situation }, index) => {
      console.log(`${index + 1} ${text}\n   > ${suggest(text, situation)[0]?.text ?? '-'}`);
    });
  process.exit(0);
}

if (!hasShared()) {
  console.error('suggestions are measured on the labelled data in ../shared/data, which is not there');
  process.exit(1);
}

interface Lint {
  lint_kind(): string;
}
const { LocalLinter } = (await import('harper.js' as string)) as {
  LocalLinter: new (options: object) => { setup(): Promise<void>; lint(text: string): Promise<Lint[]> };
};
const { binary } = (await import('harper.js/binary' as string)) as { binary: unknown };
const linter = new LocalLinter({ binary });
await linter.setup();

/** Kinds that speak of grammar; spelling, style and word choice are the author's own. */
const GRAMMAR = new Set([
  'Agreement',
  'BoundaryError',
  'Capitalization',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Nonstandard',
  'Punctuation',
  'Repetition',
  'Typo',
  'Usage',
  'WordOrder',
]);

const faultsOf = async (text: string): Promise<Map<string, number>> => {
  const faults = new Map<string, number>();
  for (const lint of await linter.lint(text)) {
    const kind = lint.lint_kind();
    if (GRAMMAR.has(kind)) faults.set(kind, (faults.get(kind) ?? 0) + 1);
  }
  return faults;
};

const measure = async (examples: readonly Example[]) => {
  const pushy = examples.filter(isPushy);
  let judged = 0;
  let helped = 0;
  let soft = 0;
  let kept = 0;
  let faulty = 0;
  let fall = 0;
  let given = 0;
  for (const { text, context: situation } of pushy) {
    if ((analyze(text, situation).level ?? 'none') !== 'none') judged++;
    const suggestions = suggest(text, situation);
    const [best] = suggestions;
    if (best === undefined) continue;
    helped++;
    fall += analyze(text, situation).score! - best.score;
    if (best.level === 'none' || best.level === 'soft') soft++;
    const before = await faultsOf(text);
    for (const suggestion of suggestions) {
      given++;
      if (keepsAll(text, suggestion.text)) kept++;
      const after = await faultsOf(suggestion.text);
      if ([...after].some(([kind, count]) => count > (before.get(kind) ?? 0))) faulty++;
    }
  }
  return { messages: pushy.length, judged, helped, soft, fall: fall / helped, given, kept, faulty };
};

const sets = { 'gold/dev': gold('dev'), 'context/dev': context('dev') };
const rows: string[] = [];
for (const [name, examples] of Object.entries(sets)) {
  const { messages, judged, helped, soft, fall, given, kept, faulty } = await measure(examples);
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  rows.push(
    `| ${[name, messages, share(judged, messages), share(helped, messages), share(soft, messages), fall.toFixed(3), given, share(kept, given), share(faulty, given)].join(' | ')} |`,
  );
  console.log(rows.at(-1));
}
writeFileSync(
  join(ROOT, 'docs/suggestions.md'),
  `# Suggestions, measured

Written by \`npm run accuracy\`: every message labelled pushy or more of two sets that nothing was fitted on. A message that is itself scored \`none\` gets no
suggestion. The figures were looked at while the drafts were written, so read them as somewhat optimistic. A grammar fault is one that harper.js finds and did not find in the original; the originals are posts as people write them.

| | messages | scored soft or more | at least one suggestion | best reaches soft or none | mean fall of the score | suggestions | keep links, handles, numbers | new grammar fault |
|---|---|---|---|---|---|---|---|---|
| goal | | | >= 0.85 | >= 0.60 | | | 1.000 | <= 0.020 |
${rows.join('\n')}
`,
);
process.exit(0);
