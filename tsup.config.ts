import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', document: 'src/document/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2020',
  dts: true,
  clean: true,
  sourcemap: true,
  treeshake: true,
});
