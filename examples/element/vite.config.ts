import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// In an app of your own, `npm install pushiness` takes the place of this alias.
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
export default defineConfig({
  base: './',
  worker: { format: 'es' },
  resolve: { alias: { 'pushiness/element': `${dist}element.js` } },
});
