/** `npm run screenshots`: pictures of the playground, light, dark and on a phone, into `docs/images`; needs Debian's Chromium. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');
const VIEWS = {
  light: { viewport: { width: 1000, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1000, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
for (const [name, view] of Object.entries(VIEWS)) {
  const page = await browser.newPage(view);
  await page.goto(pathToFileURL(join(ROOT, 'site/out/index.html')).href);
  await page.selectOption('#relationship', 'acquaintance');
  await page.locator('pushiness-meter .reason').nth(1).click();
  await page.screenshot({ path: join(ROOT, `docs/images/playground-${name}.png`) });
  if (name === 'light') await page.locator('.compose').screenshot({ path: join(ROOT, 'docs/images/meter.png') });
  await page.close();
}
await browser.close();
