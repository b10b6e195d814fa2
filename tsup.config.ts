import { defineConfig, type Options } from 'tsup';

const shared: Options = { target: 'es2020', sourcemap: true, treeshake: true };

/** For a script tag: everything inside, under `globalThis.pushiness`. */
const script = (name: string, entry: string): Options => ({
  ...shared,
  entry: { [name]: entry },
  format: 'iife',
  minify: true,
  // A phone's engine must take the lite build as it is.
  target: 'es2017',
  platform: 'browser',
  noExternal: [/.*/],
  outExtension: () => ({ js: '.global.js' }),
});

/** An entry point that stands on another uses the file that is built of it: each reader ships once. */
const siblings = (ending: 'js' | 'cjs' = 'js'): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'siblings',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^(\.\.\/)+((lite|feed|suggest)\/)?index$/ }, ({ path }) => ({
      path: `./${/(lite|feed|suggest)\/index$/.exec(path)?.[1] ?? 'index'}.${ending}`,
      external: true,
    }));
  },
});

const plugins = (format: 'esm' | 'cjs'): Options => ({
  ...shared,
  entry: Object.fromEntries(
    ['retext', 'codemirror', 'lsp', 'conversation', 'feed', 'suggest'].map((name) => [name, `src/${name}/index.ts`]),
  ),
  format: [format],
  dts: true,
  esbuildPlugins: [siblings(format === 'cjs' ? 'cjs' : 'js')],
});

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', lite: 'src/lite/index.ts', document: 'src/document/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
  },
  plugins('esm'),
  plugins('cjs'),
  {
    ...shared,
    entry: { element: 'src/element/index.ts', 'element-worker': 'src/element/worker.ts' },
    format: ['esm'],
    // Private members and static fields, which elements use.
    target: 'es2022',
    platform: 'browser',
    dts: { entry: { element: 'src/element/index.ts' } },
    esbuildPlugins: [siblings()],
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts', 'cli-worker': 'src/cli/worker.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    // The readers stay the package's own files, which the command loads as it needs them.
    esbuildPlugins: [siblings()],
  },
  script('pushiness', 'src/script.ts'),
  script('pushiness.lite', 'src/lite/script.ts'),
  { ...script('pushiness.element', 'src/element/script.ts'), target: 'es2022' },
]);
