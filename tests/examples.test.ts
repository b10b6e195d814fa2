import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/lite/index';

const EXAMPLES = join(import.meta.dirname, '../examples');
const PITCH = 'You must buy my course, it will rock your world.';

/** As much of a page as the examples touch. */
const page = () => {
  const listeners: (() => void)[] = [];
  const message = { value: '', addEventListener: (_: string, listener: () => void) => listeners.push(listener) };
  const items: { textContent: string }[] = [];
  const reading = {
    textContent: '',
    replaceChildren: (...children: { textContent: string }[]) => items.splice(0, items.length, ...children),
  };
  const find = (id: string) => (id.endsWith('message') ? message : reading);
  return {
    items,
    reading,
    document: {
      getElementById: find,
      querySelector: find,
      createElement: () => ({ textContent: '' }),
    },
    type: (text: string) => {
      message.value = text;
      for (const listener of listeners) listener();
    },
  };
};

describe('the examples', () => {
  it('script-tag: the scripts of the page run as they stand, without a bundler', () => {
    const html = readFileSync(join(EXAMPLES, 'script-tag/index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script src="([^"]+)">/g)].map(([, source]) => source!);
    const { document, reading, type } = page();
    const realm = { document };
    for (const source of scripts) runInNewContext(readFileSync(join(EXAMPLES, 'script-tag', source), 'utf8'), realm);
    expect(reading.textContent).toBe('nothing to read yet');
    type(PITCH);
    const { level, explanations } = analyze(PITCH);
    expect(reading.textContent).toBe(`${level}: ${explanations[0]!.message}`);
  });

  it('vite: the app builds, holds the lite reader only, and answers to typing', async () => {
    const result = await build({
      root: join(EXAMPLES, 'vite'),
      configFile: join(EXAMPLES, 'vite/vite.config.ts'),
      logLevel: 'silent',
      build: { write: false, modulePreload: false },
    });
    const { output } = (Array.isArray(result) ? result[0] : result) as { output: { type: string; code?: string }[] };
    const code = output.filter(({ type }) => type === 'chunk').map((chunk) => chunk.code!);
    expect(code).toHaveLength(1);
    expect(code[0]).not.toContain('wink');
    const { document, items, type } = page();
    runInNewContext(code[0]!, { document });
    type(PITCH);
    expect(items.length).toBeGreaterThan(1);
    expect(items[0]!.textContent).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
  });

  it('react-native: the package and the app go through Babel’s preset, as Metro sends them', () => {
    const require = createRequire(import.meta.url);
    const { transformFileSync } = require('@babel/core') as {
      transformFileSync: (path: string, options: object) => { code: string };
    };
    const options = require(join(EXAMPLES, 'react-native/babel.config.cjs')) as object;
    /** A module as Metro runs it: transformed, with its imports given. */
    const load = (path: string, imports: Readonly<Record<string, unknown>>): Record<string, unknown> => {
      const { code } = transformFileSync(path, { ...options, babelrc: false, configFile: false });
      const module = { exports: {} as Record<string, unknown> };
      runInNewContext(code, {
        module,
        exports: module.exports,
        require: (name: string) => imports[name] ?? require(name),
      });
      return module.exports;
    };
    const lite = load(join(EXAMPLES, '../dist/lite.cjs'), {});
    const { hintFor } = load(join(EXAMPLES, 'react-native/hint.js'), { 'pushiness/lite': lite }) as {
      hintFor: (text: string, relationship: string) => string;
    };
    const [reason] = analyze(PITCH, { relationship: 'stranger', channel: 'direct-message' }).explanations;
    expect(hintFor(PITCH, 'stranger')).toBe(`${reason!.message} ${reason!.advice}`);
    expect(hintFor('How was your talk?', 'stranger')).toBe('');
  });

  it('worker: many messages are read on another thread, and answered in order', async () => {
    const { moderate } = (await import(join(EXAMPLES, 'worker/moderate.mjs'))) as {
      moderate: (messages: { text: string; context?: object }[]) => Promise<{ score: number; level: string }[]>;
    };
    const texts = [PITCH, 'How was your talk?', 'Follow my page!', 'Thanks, that helped.'];
    const [one, two] = await Promise.all([0, 1].map(() => moderate(texts.map((text) => ({ text })))));
    const wanted = texts.map((text) => ({ score: analyze(text).score, level: analyze(text).level }));
    expect(one).toEqual(wanted);
    expect(two).toEqual(wanted);
  });
});
