import { fileURLToPath } from 'node:url';

/** In an app of your own the alias is not needed: `npm install pushiness` puts the package where Vite looks. */
export default {
  base: './',
  resolve: { alias: { 'pushiness/lite': fileURLToPath(new URL('../../dist/lite.js', import.meta.url)) } },
};
