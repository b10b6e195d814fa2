import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { filled, PAGES } from '../bench/guides';

const ROOT = join(import.meta.dirname, '..');
const run = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the package', () => {
  it('holds only what users need', () => {
    const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])) as {
      files: { path: string }[];
    }[];
    const chunk = /-[A-Za-z0-9_-]{8}\.(?=d\.c?ts|js|cjs)/;
    const files = packed!.files
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('docs/features/'))

      .filter((path) => !path.endsWith('.map') && !chunk.test(path) && !path.includes('chunk-'));
    const entries = ['index', 'lite', 'document', 'retext', 'codemirror', 'lsp', 'conversation', 'feed', 'suggest'];
    const wanted = [
      ...entries.flatMap((name) => ['cjs', 'd.cts', 'd.ts', 'js'].map((ending) => `dist/${name}.${ending}`)),
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'dist/cli.js',
      'dist/cli-worker.js',
      'dist/element.js',
      'dist/element.d.ts',
      'dist/element-worker.js',
      'dist/pushiness.global.js',
      'dist/pushiness.element.global.js',
      'dist/pushiness.lite.global.js',
    ];
    expect(files.sort()).toEqual(wanted.sort());
  });

  it('works by require and by import', async () => {
    const required = createRequire(import.meta.url)(join(ROOT, 'dist/index.cjs')) as typeof import('../src/index');
    const imported = (await import(join(ROOT, 'dist/index.js'))) as typeof import('../src/index');
    const text = 'Follow me on X!';
    expect(imported.analyze(text)).toEqual(required.analyze(text));
    const { readDocument } = (await import(join(ROOT, 'dist/document.js'))) as typeof import('../src/document/index');
    expect(readDocument(text).sentences[0]?.mood).toBe('imperative');
  });

  it('does not load the language model at import', () => {
    const took = Number(
      run('node', [
        '-e',
        "const before = process.memoryUsage().heapUsed; require('./dist/index.cjs'); console.log(process.memoryUsage().heapUsed - before)",
      ]),
    );
    expect(took).toBeLessThan(30_000_000);
  });

  it('prints score, level, reasons and advice by npm start', () => {
    const output = run('node', ['bench/start.mjs', 'Hey, you should download my PDF on marketing.']);
    expect(output).toMatch(/^score 0\.\d\d {3}level (pushy|aggressive)/);
    expect(output).toContain('my PDF');
    expect(run('node', ['bench/start.mjs', 'Here it is', '--relationship', 'friend', '--solicited'])).toContain(
      'level none',
    );
    expect(() => run('node', ['bench/start.mjs', 'Hi', '--channel', 'pigeon'])).toThrow(
      /context\.channel must be one of/,
    );
  });

  it('shows what the command truly prints, in the README and in the guides', () => {
    for (const path of PAGES) {
      const page = readFileSync(path, 'utf8');
      expect(page).toContain('<!-- output: ');
      expect(filled(page), path).toBe(page);
    }
  });

  it('shows true output in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const example = /```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/.exec(readme);
    const script = example![1]!.replace("from 'pushiness'", "from './dist/index.js'");
    expect(run('node', ['--input-type=module', '-e', script]).trim()).toBe(example![2]!.trim());
  });
});
