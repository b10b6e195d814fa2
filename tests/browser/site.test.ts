import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/element/strings';
import { analyze } from '../../src/lite/index';
import { suggest } from '../../src/suggest/index';
import { BROWSERS, type BrowserName, has, ROOT, watch } from './browsers';

const OUT = join(ROOT, 'site/out');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PITCH = 'Follow my page and buy my course now!';

beforeAll(() => {
  execFileSync('npm', ['run', 'site', '--silent', '--', '--without-reference'], { cwd: ROOT });
}, 120_000);

describe('the site', () => {
  it('links to nothing that is not there, and by relative addresses only', () => {
    const pages = (readdirSync(OUT, { recursive: true }) as string[]).filter(
      (path) => path.endsWith('.html') && !path.startsWith('api'),
    );
    expect(pages.length).toBeGreaterThan(55);
    for (const path of pages) {
      const html = readFileSync(join(OUT, path), 'utf8');
      for (const [, address] of html.matchAll(/(?:href|src)="([^"#]+)(?:#[^"]*)?"/g)) {
        if (/^(https?:|data:)/.test(address!)) continue;
        expect(address!.startsWith('/'), `${path}: ${address}`).toBe(false);
        const target = fileURLToPath(new URL(address!, pathToFileURL(join(OUT, path))));
        if (!target.includes('/api/')) expect(existsSync(target), `${path}: ${address}`).toBe(true);
      }
      expect(html).not.toMatch(/<(script|link|img)[^>]+https?:/);
    }
    expect(dirname(OUT)).toBe(join(ROOT, 'site'));
  });
});

describe.skipIf(!has('chromium'))('the playground in chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await BROWSERS.chromium.launch();
  });
  afterAll(() => browser?.close());

  const violations = async (page: Page) => {
    await page.evaluate(readFileSync(AXE, 'utf8'));
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: (
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      };
      return (await axe.run({ preload: false })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('; ')}`,
      );
    });
  };

  it('answers to typing and to the situation', async () => {
    const { page, troubles } = watch(await browser.newPage());
    await page.goto(pathToFileURL(join(OUT, 'index.html')).href);
    const meter = page.locator('pushiness-meter');
    await page.fill('#message', '');
    await page.focus('#message');
    await page.keyboard.type('How was your talk?');
    expect(await meter.locator('.level').textContent()).toBe('reads well');
    await page.keyboard.type(` ${PITCH}`);
    expect(await meter.locator('.level').textContent()).toBe(
      ENGLISH.levels[analyze(`How was your talk? ${PITCH}`).level!],
    );
    await page.selectOption('#relationship', 'friend');
    await page.check('#solicited');
    await page.fill('#history', 'them: Where can I find your course?\nme: I will send it');
    const context = {
      relationship: 'friend' as const,
      solicited: true,
      history: [
        { from: 'reader' as const, text: 'Where can I find your course?' },
        { from: 'author' as const, text: 'I will send it' },
      ],
    };
    const { score, explanations } = analyze(`How was your talk? ${PITCH}`, context);
    expect(await page.evaluate(() => document.querySelector('pushiness-meter')!.analysis!.score)).toBe(score);
    expect(await page.locator('#facts tbody tr').count()).toBe(3);
    expect(await page.locator('#sum tbody tr').count()).toBe(explanations.length + 1);
    expect((await page.locator('#line').getAttribute('points'))!.split(' ').length).toBeGreaterThan(2);
    expect(troubles).toEqual([]);
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no accessibility violation that axe finds, ${colorScheme}`, async () => {
      for (const path of [
        'index.html',
        'guides/command-line.html',
        'accuracy.html',
        'benchmarks.html',
        'features/question.html',
      ]) {
        const { page, troubles } = watch(await browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } }));
        await page.goto(pathToFileURL(join(OUT, path)).href);
        if (path === 'index.html') await page.locator('pushiness-meter .reason').first().click();
        expect(await violations(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} fits`).toBe(
          true,
        );
        expect(troubles).toEqual([]);
        await page.close();
      }
    });
});

for (const name of Object.keys(BROWSERS) as BrowserName[])
  describe.skipIf(!has(name))(`gentler wordings in ${name}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await BROWSERS[name].launch();
    });
    afterAll(() => browser?.close());

    const open = async (): Promise<Page> => {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(OUT, 'index.html')).href);
      return page;
    };
    const apply = async (page: Page): Promise<void> => {
      await page.locator('pushiness-meter .suggest').click();
      await page.locator('pushiness-meter .apply').first().click();
    };
    const [best] = suggest(PITCH);

    it('are applied at one click, and taken back by undo', async () => {
      const page = await open();
      await page.fill('#message', '');
      await page.focus('#message');
      await page.keyboard.type(PITCH);
      await page.locator('pushiness-meter .suggest').click();
      const offered = await page.locator('pushiness-meter .wording').allTextContents();
      expect(offered).toEqual(suggest(PITCH).map(({ text }) => text));
      await page.locator('pushiness-meter .apply').first().click();
      expect(await page.inputValue('#message')).toBe(best!.text);
      expect(await page.locator('pushiness-meter .level').textContent()).toBe(ENGLISH.levels[best!.level]);
      for (let i = 0; i < best!.edits.length; i++) await page.keyboard.press('Control+z');
      expect(await page.inputValue('#message')).toBe(PITCH);
      await page.close();
    });

    it('are applied in an editable element', async () => {
      const page = await open();
      await page.evaluate((text) => {
        const field = document.createElement('div');
        field.id = 'editable';
        field.contentEditable = 'true';
        field.textContent = text;
        document.querySelector('.compose')!.prepend(field);
        document.querySelector('pushiness-meter')!.setAttribute('for', 'editable');
      }, PITCH);
      await apply(page);
      expect(await page.locator('#editable').textContent()).toBe(best!.text);
      await page.close();
    });
  });
