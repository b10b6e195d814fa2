import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/element/strings';
import { analyze } from '../../src/lite/index';
import { BROWSERS, type BrowserName, has, pageOf, type Watched, watch } from './browsers';

const PITCH = 'Follow my page and buy my course now!';
const PAUSE = 120;
const AFTER_PAUSE = 400;

for (const name of Object.keys(BROWSERS) as BrowserName[])
  describe.skipIf(!has(name))(`<pushiness-meter> in ${name}`, () => {
    let browser: Browser;
    let watched: Watched;
    let remove: () => void;
    beforeAll(async () => {
      browser = await BROWSERS[name].launch();
    });
    afterAll(() => browser?.close());
    afterEach(async () => {
      const troubles = watched.troubles;
      await watched.page.close();
      remove();
      expect(troubles).toEqual([]);
    });

    const open = async (body: string): Promise<Page> => {
      const made = pageOf(body);
      remove = made.remove;
      watched = watch(await browser.newPage());
      await watched.page.goto(made.url);
      return watched.page;
    };
    const TEXTAREA = `<label for="field">Message</label><textarea id="field" rows="6" cols="40"></textarea><pushiness-meter for="field" pause="${PAUSE}"></pushiness-meter>`;
    const level = (page: Page) => page.locator('pushiness-meter .level').textContent();
    const score = (page: Page) =>
      page.evaluate(() => document.querySelector('pushiness-meter')!.analysis?.score ?? null);
    const reasons = (page: Page) => page.locator('pushiness-meter .reason').allTextContents();
    /** What the overlay marks, and the text that it mirrors. */
    const marks = (page: Page) =>
      page.evaluate(() => {
        const mirror = document.querySelector('pushiness-meter')!.shadowRoot!.querySelector('.mirror')!;
        const field = document.querySelector('textarea')!;
        return {
          marked: [...mirror.querySelectorAll('mark')].map((mark) => mark.textContent).join('|'),
          mirrored: mirror.textContent!.replace(/\u200b$/, ''),
          value: field.value,
          sameHeight: Math.abs(mirror.scrollHeight - field.scrollHeight) <= 1,
        };
      });
    /** The evidence of the reasons shown, joined where it overlaps, as the marks show it. */
    const evidence = (page: Page) =>
      page.evaluate(() => {
        const meter = document.querySelector('pushiness-meter')!;
        const text = document.querySelector('textarea')!.value;
        const shown = [...meter.shadowRoot!.querySelectorAll('.reason')].map(({ textContent }) => textContent);
        const spans = meter
          .analysis!.explanations.filter(({ message }) => shown.includes(message))
          .flatMap(({ spans }) => [...spans]);
        return [...text].length > 0
          ? [...Array(text.length).keys()]
              .map((at) => (spans.some(({ start, end }) => start <= at && at < end) ? text[at] : ''))
              .join('')
          : '';
      });

    it('judges what is typed, sentence by sentence, and the rest after a pause', async () => {
      const page = await open(TEXTAREA.replace(`pause="${PAUSE}"`, 'pause="60000"'));
      expect(await level(page)).toBe('nothing to read yet');
      await page.focus('#field');
      await page.keyboard.type('Follow my page and buy my course now');
      expect(await level(page)).toBe('still writing');
      expect(await reasons(page)).toEqual([]);
      await page.keyboard.type('!');
      expect(await score(page)).toBe(analyze(PITCH).score);
      expect(await level(page)).toBe(ENGLISH.levels[analyze(PITCH).level!]);
      await page.keyboard.type(' How was your');
      expect(await score(page)).toBe(analyze(`${PITCH} `).score);
      await page.evaluate(() => document.querySelector('pushiness-meter')!.setAttribute('pause', '50'));
      await page.keyboard.type(' day');
      await page.waitForTimeout(AFTER_PAUSE);
      expect(await score(page)).toBe(analyze(`${PITCH} How was your day`).score);
      expect(await page.inputValue('#field')).toBe(`${PITCH} How was your day`);
    });

    it('marks the evidence at its own characters: after edits in the middle, paste, undo, emoji', async () => {
      const page = await open(TEXTAREA);
      const check = async (): Promise<string> => {
        await page.waitForTimeout(AFTER_PAUSE);
        const { marked, mirrored, value, sameHeight } = await marks(page);
        expect(mirrored).toBe(marked === '' ? '' : value);
        expect(marked.replaceAll('|', '')).toBe(await evidence(page));
        if (marked !== '') expect(sameHeight).toBe(true);
        return marked;
      };
      await page.focus('#field');
      await page.keyboard.type(`\u{1f44b}\u{1f3fd} Hello there. ${PITCH}`);
      expect(await check()).toContain('course');
      for (let i = 0; i < PITCH.length; i++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('It is \u{1f600} sunny. ');
      expect(await check()).toContain('course');
      const typed = await page.inputValue('#field');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+c');
      await page.keyboard.press('Control+Home');
      for (let i = 0; i < 3; i++) await page.keyboard.press('Control+v');
      expect(await page.inputValue('#field')).toBe(typed.repeat(4));
      expect((await check()).split('course').length).toBeGreaterThan(4);
      await page.keyboard.press('Control+z');
      expect((await page.inputValue('#field')).length).toBeLessThan(4 * typed.length);
      expect(await check()).toContain('course');
    });

    it('marks the evidence of an editable element by ranges of its own text, and leaves its DOM alone', async () => {
      const page = await open(
        `<div id="field" contenteditable="true" role="textbox" aria-label="Message"><p>Hello <b>there</b>.</p><p>Follow <i>my</i> page &#x1f600; and buy my course now!</p></div><pushiness-meter for="field" pause="${PAUSE}"></pushiness-meter>`,
      );
      const html = () => page.evaluate(() => document.querySelector('#field')!.innerHTML);
      const ranges = () =>
        page.evaluate(() => [...(CSS.highlights.get('pushiness') ?? [])].map((range) => (range as Range).toString()));
      /** The evidence in the text as it is read: a line for each block. */
      const wanted = () =>
        page.evaluate(() => {
          const meter = document.querySelector('pushiness-meter')!;
          const text = [...document.querySelectorAll('#field p')].map(({ textContent }) => textContent).join('\n');
          const shown = [...meter.shadowRoot!.querySelectorAll('.reason')].map(({ textContent }) => textContent);
          return meter
            .analysis!.explanations.filter(({ message }) => shown.includes(message))
            .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
        });
      const before = await html();
      await page.waitForTimeout(AFTER_PAUSE);
      expect(await ranges()).toEqual(await wanted());
      expect((await ranges()).join()).toContain('my course');
      expect(await html()).toBe(before);
      await page.focus('#field');
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Good morning. ');
      await page.waitForTimeout(AFTER_PAUSE);
      expect(await ranges()).toEqual(await wanted());
      expect((await ranges()).join()).toContain('my course');
      expect(await html()).toBe(before.replace('Hello', 'Good morning. Hello'));
      await page.evaluate(() => document.querySelector('pushiness-meter')!.remove());
      expect(await ranges()).toEqual([]);
    });

    it('opens reasons by keyboard alone, and a dismissed one stays dismissed', async () => {
      const page = await open(TEXTAREA);
      await page.focus('#field');
      await page.keyboard.type(PITCH);
      await page.keyboard.press('Tab');
      const first = page.locator('pushiness-meter .reason').first();
      expect(await first.evaluate((button) => button.matches(':focus'))).toBe(true);
      const active = () =>
        page.evaluate(
          () => document.querySelector('pushiness-meter')!.shadowRoot!.querySelectorAll('mark.active').length,
        );
      expect(await active()).toBeGreaterThan(0);
      await page.keyboard.press('Enter');
      expect(await first.getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator('pushiness-meter .advice:visible p').textContent()).toBe(
        analyze(PITCH).explanations[0]!.advice,
      );
      const said = await first.textContent();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await reasons(page)).not.toContain(said);
      const left = (await reasons(page)).length;
      await page.focus('#field');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Subscribe to my channel too!');
      await page.waitForTimeout(AFTER_PAUSE);
      const [seen] = said!.split(':');
      expect((await reasons(page)).some((reason) => reason.startsWith(seen!))).toBe(false);
      expect((await reasons(page)).length).toBeGreaterThanOrEqual(left);
      await page.evaluate(() => document.querySelector('pushiness-meter')!.restore());
      expect((await reasons(page)).some((reason) => reason.startsWith(seen!))).toBe(true);
    });

    it('reads the situation from attributes and from the property, and tells of every analysis', async () => {
      const page = await open(TEXTAREA);
      await page.evaluate(() => {
        const scores: (number | null)[] = [];
        Object.assign(globalThis, { scores });
        document.body.addEventListener('pushiness-change', ({ detail }) => scores.push(detail.score));
      });
      await page.fill('#field', PITCH);
      await page.evaluate(() => {
        const meter = document.querySelector('pushiness-meter')!;
        meter.setAttribute('relationship', 'friend');
        meter.setAttribute('solicited', '');
      });
      expect(await score(page)).toBe(analyze(PITCH, { relationship: 'friend', solicited: true }).score);
      const thrown = await page.evaluate(() => {
        const meter = document.querySelector('pushiness-meter')!;
        meter.context = { relationship: 'customer', history: [{ from: 'reader', text: 'Where can I get it?' }] };
        try {
          meter.context = { nonsense: 1 } as never;
          return '';
        } catch (error) {
          return (error as TypeError).message;
        }
      });
      expect(thrown).toContain('nonsense');
      const last = analyze(PITCH, {
        relationship: 'customer',
        solicited: true,
        history: [{ from: 'reader', text: 'Where can I get it?' }],
      }).score;
      expect(await score(page)).toBe(last);
      const scores = await page.evaluate(() => (globalThis as unknown as { scores: number[] }).scores);
      expect(scores[0]).toBe(analyze(PITCH).score);
      expect(scores.at(-1)).toBe(last);
    });

    it('keeps what was set before the element was known', async () => {
      const page = await open(
        `<textarea id="field">${PITCH}</textarea><pushiness-meter for="field"></pushiness-meter><script>document.querySelector('pushiness-meter').context = { relationship: 'friend', solicited: true };</script>`,
      );
      expect(await score(page)).toBe(analyze(PITCH, { relationship: 'friend', solicited: true }).score);
    });

    it('waits for its field, warns once, and lets go of one that is removed', async () => {
      const page = await open('<div id="room"></div><pushiness-meter for="field"></pushiness-meter>');
      expect(await level(page)).toBe('nothing to read yet');
      const add = () =>
        page.evaluate(() => {
          const field = document.createElement('textarea');
          field.id = 'field';
          field.value = 'Follow my page and buy my course now!';
          document.querySelector('#room')!.replaceChildren(field);
        });
      await add();
      await expect.poll(() => score(page)).toBe(analyze(PITCH).score);
      await page.evaluate(() => document.querySelector('#room')!.replaceChildren());
      await expect.poll(() => level(page)).toBe('nothing to read yet');
      expect(
        await page.evaluate(() => document.querySelector('pushiness-meter')!.shadowRoot!.querySelector('.overlay')),
      ).toBe(null);
      await add();
      await expect.poll(() => score(page)).toBe(analyze(PITCH).score);
      expect(watched.warnings.filter((text) => text.includes('pushiness-meter'))).toHaveLength(1);
    });

    it('says what it cannot judge, takes a megabyte, and clears with its form', async () => {
      const page = await open(`<form>${TEXTAREA}</form>`);
      await page.fill(
        '#field',
        'Guten Tag, wie geht es Ihnen heute? Ich habe ein neues Buch geschrieben und freue mich sehr.',
      );
      await page.waitForTimeout(AFTER_PAUSE);
      expect(await level(page)).toBe('only English can be read');
      const long = 'We met at the library and talked about the winter. '.repeat(20_000);
      await page.evaluate((text) => {
        const field = document.querySelector('textarea')!;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, long);
      await expect.poll(() => score(page), { timeout: 20_000 }).toBe(analyze(long).score);
      await page.evaluate(() => document.querySelector('form')!.reset());
      await expect.poll(() => level(page)).toBe('nothing to read yet');
    });

    it('works in a shadow root, on a text input, from right to left', async () => {
      const page = await open('<div id="host" dir="rtl"></div>');
      await page.evaluate(() => {
        const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
        root.innerHTML =
          '<input id="field" aria-label="Message"><pushiness-meter for="field" pause="100"></pushiness-meter>';
      });
      await page.locator('#host input').fill(PITCH);
      await page.waitForTimeout(AFTER_PAUSE);
      const found = await page.evaluate(() => {
        const meter = document.querySelector('#host')!.shadowRoot!.querySelector('pushiness-meter')!;
        const inner = meter.shadowRoot!;
        const bar = inner.querySelector('.bar')!.getBoundingClientRect();
        const track = inner.querySelector('.track')!.getBoundingClientRect();
        return {
          score: meter.analysis!.score,
          marks: inner.querySelectorAll('mark').length,
          fromRight: Math.abs(bar.right - track.right) < 1,
        };
      });
      expect(found.score).toBe(analyze(PITCH).score);
      expect(found.marks).toBeGreaterThan(0);
      expect(found.fromRight).toBe(true);
    });

    it('says the level aloud once, when the typing has come to rest', async () => {
      const page = await open(TEXTAREA);
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(globalThis, { said });
        const status = document.querySelector('pushiness-meter')!.shadowRoot!.querySelector('[role=status]')!;
        new MutationObserver(() => said.push(status.textContent!)).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      await page.focus('#field');
      await page.keyboard.type(`${PITCH} ${PITCH} Thanks! How are you?`, { delay: 5 });
      await page.waitForTimeout(2600);
      expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toHaveLength(1);
    });

    it('keeps up with typing in 10,000 characters', async () => {
      const page = await open(TEXTAREA);
      const sentence = 'We met at the library and talked about the winter, then about my new course. ';
      await page.fill('#field', sentence.repeat(Math.ceil(10_000 / sentence.length)).slice(0, 10_000));
      await page.evaluate(() => {
        const latencies: number[] = [];
        const long: number[] = [];
        Object.assign(globalThis, { latencies, long });
        const field = document.querySelector('textarea')!;
        let begun = 0;
        field.addEventListener(
          'input',
          () => {
            begun = performance.now();
          },
          { capture: true },
        );
        document.addEventListener('input', () => {
          latencies.push(performance.now() - begun);
        });
        if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
          new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
            entryTypes: ['longtask'],
          });
      });
      await page.focus('#field');
      await page.keyboard.press('Control+End');
      const typed = ' So my new book is out, please read it. Tell me what you think of it!';
      await page.keyboard.type(typed, { delay: 20 });
      const { latencies, long } = await page.evaluate(() => {
        const { latencies, long } = globalThis as unknown as { latencies: number[]; long: number[] };
        return { latencies, long };
      });
      const sorted = [...latencies].sort((a, b) => a - b);
      const at = (share: number): string => sorted[Math.floor(sorted.length * share)]!.toFixed(1);
      console.log(
        `${name}: a key in 10,000 characters to the meter: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; tasks over 50 ms: ${long.length} of ${latencies.length}`,
      );
      expect(latencies).toHaveLength(typed.length);
      expect((await page.inputValue('#field')).endsWith(typed)).toBe(true);
    });
  });
