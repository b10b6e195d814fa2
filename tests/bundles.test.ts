import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { afterAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';

const DIST = join(import.meta.dirname, '../dist');
const folder = await mkdtemp(join(tmpdir(), 'pushiness-bundles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The code that a bundler makes of `import { names } from entry`, with wink left outside. */
type Bundler = (names: string, entry: string) => Promise<string>;
const source = (names: string, entry: string): string =>
  `import { ${names} } from ${JSON.stringify(join(DIST, entry))};\nglobalThis.used = [${names}];\n`;
const isWink = (id: string): boolean => id.startsWith('wink-');

const BUNDLERS: Readonly<Record<string, Bundler>> = {
  esbuild: async (names, entry) => {
    const { outputFiles } = await esbuild({
      stdin: { contents: source(names, entry), resolveDir: DIST },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      external: ['wink-*'],
      logLevel: 'silent',
    });
    return outputFiles[0]!.text;
  },
  rollup: async (names, entry) => {
    const bundle = await rollup({
      input: 'used',
      external: isWink,
      plugins: [
        {
          name: 'used',
          resolveId: (id) => (id === 'used' ? id : null),
          load: (id) => (id === 'used' ? source(names, entry) : null),
        },
      ],
    });
    const { output } = await bundle.generate({ format: 'esm' });
    return output[0].code;
  },
  webpack: (names, entry) =>
    new Promise((resolve, reject) => {
      const compiler = webpack({
        mode: 'production',
        entry: `data:text/javascript,${encodeURIComponent(source(names, entry))}`,
        output: { path: folder, filename: 'webpack.js' },
        externals: ({ request }, done) => (isWink(request ?? '') ? done(undefined, `commonjs ${request}`) : done()),
        performance: false,
      });
      compiler!.run((error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats!.toString()));
        else resolve(readFileSync(join(folder, 'webpack.js'), 'utf8'));
      });
    }),
};

describe.each(Object.entries(BUNDLERS))('what %s leaves in', (_, bundle) => {
  const FEATURE = 'Asks the reader to do something for you';

  it('of analyze from pushiness/lite: no wink, and no weights of the full reader', async () => {
    const code = await bundle('analyze', 'lite.js');
    expect(code).toContain(FEATURE);
    expect(code).toContain('lite-2-');
    expect(code).not.toContain('full-2-');
    expect(code).not.toMatch(/["']wink-/);
  });

  it('of analyze from pushiness: no weights of the lite reader', async () => {
    const code = await bundle('analyze', 'index.js');
    expect(code).toContain('full-2-');
    expect(code).not.toContain('lite-2-');
  });

  it('of readDocument from pushiness/document: no features and no weights', async () => {
    const code = await bundle('readDocument', 'document.js');
    expect(code).not.toContain(FEATURE);
    expect(code).not.toMatch(/(?:full|lite)-2-/);
  });
});

describe('sizes', () => {
  const zipped = (code: string): number => gzipSync(code, { level: 9 }).length;

  it('of what is shipped stay below their ceilings, gzipped', async () => {
    expect(zipped(readFileSync(join(DIST, 'pushiness.lite.global.js'), 'utf8'))).toBeLessThan(82_000);
    expect(zipped(await BUNDLERS.esbuild!('analyze', 'lite.js'))).toBeLessThan(82_000);
    expect(zipped(await BUNDLERS.esbuild!('analyze', 'index.js'))).toBeLessThan(82_000);
    expect(zipped(await BUNDLERS.esbuild!('readDocument', 'document.js'))).toBeLessThan(25_000);
  });

  it('no eval, no look-behind and no Unicode property is in what a page loads', () => {
    for (const name of ['pushiness.lite.global.js', 'lite.js'])
      expect(readFileSync(join(DIST, name), 'utf8'), name).not.toMatch(/\beval\(|new Function|\(\?<[=!]|\\p\{/);
  });
});
