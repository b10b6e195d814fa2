import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, firefox, type Page } from 'playwright-core';

export const ROOT = join(import.meta.dirname, '../..');

/** The browsers of Debian: Chromium by its own protocol, Firefox by WebDriver BiDi. */
export const BROWSERS = {
  chromium: {
    path: '/usr/bin/chromium',
    launch: () =>
      chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      }),
  },
  firefox: {
    path: '/usr/bin/firefox-esr',
    launch: () => firefox.launch({ channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' }),
  },
} as const satisfies Record<string, { path: string; launch: () => Promise<Browser> }>;

export type BrowserName = keyof typeof BROWSERS;
export const has = (name: BrowserName): boolean => existsSync(BROWSERS[name].path);

/** What a page did that it should not: messages on its console, errors, requests that leave it. */
export interface Watched {
  readonly page: Page;
  readonly troubles: string[];
  readonly warnings: string[];
}

export const watch = (page: Page): Watched => {
  const troubles: string[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|about|blob):/.test(request.url())) troubles.push(`requests ${request.url()}`);
  });
  return { page, troubles, warnings };
};

/** A page of our own with the meter's script, opened from the file system. */
export const pageOf = (body: string): { url: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'pushiness-page-'));
  const path = join(folder, 'index.html');
  const script = pathToFileURL(join(ROOT, 'dist/pushiness.element.global.js')).href;
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}<script src="${script}"></script></body></html>`,
  );
  return { url: pathToFileURL(path).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
