import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze as analyzeFully } from '../../src/index';
import { analyze } from '../../src/lite/index';
import { suggest } from '../../src/suggest/index';
import { BROWSERS, has, ROOT } from './browsers';

const PITCH = 'Follow my page and buy my course now!';
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

describe.skipIf(!has('chromium'))('examples/element, built by Vite', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const result = await build({ root: join(ROOT, 'examples/element'), logLevel: 'silent', build: { write: false } });
    const { output } = (Array.isArray(result) ? result[0] : result) as {
      output: { fileName: string; code?: string; source?: string | Uint8Array }[];
    };
    const files = new Map(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source!]));
    server = createServer(({ url }, response) => {
      const path = url === '/' ? '/index.html' : url!;
      const file = files.get(path);
      response.writeHead(file === undefined ? 404 : 200, {
        'content-type': TYPES[path.split('.').pop()!] ?? 'text/plain',
      });
      response.end(file);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await BROWSERS.chromium.launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('answers with the lite reader at once, then with the full one from a worker', async () => {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => request.url().startsWith(address) || troubles.push(request.url()));
    await page.goto(address);
    await page.fill('#message', PITCH);
    const models = [analyze(PITCH).model, analyzeFully(PITCH).model];
    expect(models[0]).not.toBe(models[1]);
    const context = { channel: 'direct-message' } as const;
    await expect
      .poll(() => page.title(), { timeout: 20_000 })
      .toBe(`${analyzeFully(PITCH, context).level} by ${analyzeFully(PITCH, context).model}`);
    expect(page.workers()).toHaveLength(1);
    expect(await page.evaluate(() => document.querySelector('pushiness-meter')!.analysis!.score)).toBe(
      analyzeFully(PITCH, context).score,
    );
    await page.locator('pushiness-meter .suggest').click();
    await page.locator('pushiness-meter .apply').first().click();
    expect(await page.inputValue('#message')).toBe(suggest(PITCH, context)[0]!.text);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!has('chromium'))('examples/codemirror.mjs', () => {
  it('underlines the evidence, and its actions remove words', async () => {
    const { outputFiles } = await bundle({
      stdin: {
        contents: "import { mount } from './examples/codemirror.mjs'; mount(document.body);",
        resolveDir: ROOT,
      },
      bundle: true,
      format: 'iife',
      write: false,
    });
    const browser = await BROWSERS.chromium.launch();
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Editor</title>');
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const marks = page.locator('.cm-lintRange');
    await marks.first().waitFor();
    expect((await marks.allTextContents()).join(' ')).toContain('my');
    const before = await page.locator('.cm-content').textContent();
    await marks.first().hover();
    await page.locator('.cm-diagnosticAction', { hasText: 'Remove' }).first().click();
    const after = await page.locator('.cm-content').textContent();
    expect(after!.length).toBeLessThan(before!.length);
    await browser.close();
  });
});
