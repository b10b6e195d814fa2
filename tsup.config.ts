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

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', lite: 'src/lite/index.ts', document: 'src/document/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
  },
  script('pushiness', 'src/script.ts'),
  script('pushiness.lite', 'src/lite/script.ts'),
]);
