import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../src/features/index';
import { FULL } from '../src/scorers/weights';

const WEIGHTS = FULL.weights;

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:import|export) (type )?[^;]*? from '([^']+)'/g)].map(
    ([, typeOnly, specifier]) => ({
      from: relative(SRC, file),
      target: specifier!.startsWith('.') ? relative(SRC, join(file, '..', specifier!)) : specifier!,
      typeOnly: typeOnly !== undefined,
    }),
  );

const layerOf = (path: string): string =>
  path.includes('/') || existsSync(join(SRC, path)) ? path.split('/')[0]! : path.replace(/\.ts$/, '');

/** Which layers a layer may import; a `type:` prefix allows types only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  types: [],
  lexicons: ['lexicons'],
  context: ['types'],
  document: ['document', 'types', 'lexicons'],
  reading: ['reading', 'types', 'document', 'lexicons'],
  features: ['features', 'types', 'type:document', 'type:reading', 'lexicons'],
  scorers: ['scorers', 'types', 'type:features'],
  options: ['context', 'reading', 'type:analyze'],
  explain: ['types', 'features', 'type:scorers'],
  analyze: ['types', 'context', 'options', 'document', 'reading', 'features', 'scorers', 'explain'],
  full: ['analyze', 'document', 'scorers'],
  script: ['full'],
  lite: ['lite', 'analyze', 'document', 'scorers', 'types', 'type:explain', 'type:features', 'type:reading'],
  cli: ['cli', 'feed', 'shared', 'index', 'lite', '..'],
  shared: ['shared', 'type:lite'],
  retext: ['shared', 'lite'],
  codemirror: ['shared', 'lite'],
  lsp: ['shared', 'type:lite'],
  conversation: ['conversation', 'shared', 'lite'],
  feed: ['feed', 'lite'],
  suggest: ['suggest', 'shared', 'lite'],
  element: ['element', 'shared', 'index', 'lite', 'suggest'],
  index: ['types', 'full', 'type:analyze', 'type:explain', 'type:features', 'type:reading'],
};

/** Libraries, each with the file or the folder that alone may import it. */
const DEPENDENCIES: Readonly<Record<string, string>> = {
  'cli-progress': 'cli/',
  commander: 'cli/',
  compromise: 'suggest/',
  'csv-parse': 'cli/',
  lilconfig: 'cli/',
  'mdast-util-from-markdown': 'cli/',
  picocolors: 'cli/',
  tinyglobby: 'cli/',
  unist: 'retext/',
  vfile: 'retext/',
  '@codemirror/lint': 'codemirror/',
  '@codemirror/state': 'codemirror/',
  '@codemirror/view': 'codemirror/',
  'vscode-languageserver-types': 'lsp/',
  'wink-nlp': 'document/wink-tagger.ts',
  'wink-eng-lite-web-model': 'document/wink-tagger.ts',
};

describe('the house', () => {
  const imports = filesBelow(SRC).flatMap(importsOf);

  it('lets each layer import only what it may', () => {
    const offences = imports.filter(({ from, target, typeOnly }) => {
      if (target.startsWith('node:')) return !from.startsWith('cli/');
      if (DEPENDENCIES[target] !== undefined) return !from.startsWith(DEPENDENCIES[target]);
      const own = layerOf(from);
      const other = layerOf(target);
      const allowed = ALLOWED[own.replace(/\.ts$/, '')] ?? [];
      return !(allowed.includes(other) || (typeOnly && allowed.includes(`type:${other}`)));
    });
    expect(offences).toEqual([]);
  });

  it('keeps features from importing one another', () => {
    const shared = ['feature', 'wording'];
    const offences = imports.filter(
      ({ from, target }) =>
        from.startsWith('features/') &&
        from !== 'features/index.ts' &&
        target.startsWith('features/') &&
        !shared.includes(basename(target)),
    );
    expect(offences).toEqual([]);
  });

  it('uses no clock, no randomness, no look-behind and no Unicode property in a pattern', () => {
    for (const file of filesBelow(SRC)) {
      const code = readFileSync(file, 'utf8');
      expect(code, file).not.toMatch(/Date\.now|new Date\(\)|Math\.random|\(\?<[=!]|\\p\{/);
    }
  });
});

describe('every feature', () => {
  const ids = FEATURES.map(({ id }) => id as string).sort();
  const named = (folder: string, ending: string, except: readonly string[] = []): string[] =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .filter((name) => !except.includes(name))
      .sort();

  it('has one file, one doc page, one test and one weight', () => {
    expect(named('src/features', '.ts', ['feature', 'index', 'wording'])).toEqual(ids);
    expect(named('docs/features', '.md')).toEqual(ids);
    expect(named('tests/features', '.test.ts')).toEqual(ids);
    expect(Object.keys(WEIGHTS).sort()).toEqual(ids);
  });

  it('has a weight in its declared direction', () => {
    for (const { id, direction } of FEATURES)
      expect(Math.sign(WEIGHTS[id]) * (direction === 'raises' ? 1 : -1), id).toBeGreaterThanOrEqual(0);
  });

  it('gives advice where it raises, and none where it lowers', () => {
    for (const feature of FEATURES) expect('advice' in feature, feature.id).toBe(feature.direction === 'raises');
  });

  it('is described in full', () => {
    for (const id of ids)
      for (const heading of ['Sees', 'Flagged', 'Not flagged', 'Why', 'Known misses'])
        expect(readFileSync(join(ROOT, `docs/features/${id}.md`), 'utf8')).toContain(`## ${heading}\n`);
  });
});
