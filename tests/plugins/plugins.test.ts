import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { retext } from 'retext';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { Diagnostic } from 'vscode-languageserver-types';
import { pushinessLinter, pushinessSource } from '../../src/codemirror/index';
import { analyze } from '../../src/lite/index';
import { toDiagnostics } from '../../src/lsp/index';
import retextPushiness from '../../src/retext/index';
import { pointsOf } from '../../src/shared/places';

const ROOT = join(import.meta.dirname, '../..');
const TEXT = 'How was your talk? \u{1f600}\r\nFollow my page,\nand buy my course now!';
const tells = analyze(TEXT).explanations.filter(({ contribution }) => contribution >= 0.3);

describe('pointsOf', () => {
  it('counts lines by every line end, columns in code units', () => {
    const pointOf = pointsOf('a\u{1f600}\r\nb\rc\n');
    expect([0, 3, 5, 6, 7, 8, 9].map(pointOf)).toEqual([
      { line: 0, column: 0 },
      { line: 0, column: 3 },
      { line: 1, column: 0 },
      { line: 1, column: 1 },
      { line: 2, column: 0 },
      { line: 2, column: 1 },
      { line: 3, column: 0 },
    ]);
  });
});

describe('retextPushiness', () => {
  const read = async (text: string, options = {}) =>
    (await retext().use(retextPushiness, options).process(text)).messages;

  it('gives a message for each reason that tells', async () => {
    const messages = await read(TEXT);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(tells.map(({ feature }) => feature));
    const own = messages.find(({ ruleId }) => ruleId === 'own-promotion')!;
    const { message, advice } = tells.find(({ feature }) => feature === 'own-promotion')!;
    expect(own).toMatchObject({
      reason: message,
      note: advice,
      source: 'pushiness',
      actual: 'my page',
      expected: [],
      url: 'https://unpkg.com/pushiness/docs/features/own-promotion.md',
      place: { start: { line: 2, column: 8, offset: 30 }, end: { line: 2, column: 15, offset: 37 } },
    });
    expect(TEXT.slice(30, 37)).toBe('my page');
  });

  it('reads by paragraph, in a situation, from a level on', async () => {
    const text = `How are you?\n\n${TEXT}`;
    const [first] = await read(text, { by: 'paragraph' });
    expect(first!.line).toBeGreaterThan(2);
    const context = { relationship: 'friend', solicited: true } as const;
    expect(analyze(TEXT, context).level).toBe('none');
    expect(await read(TEXT, { context })).toEqual([]);
    expect(await read('Follow me', { from: 'aggressive' })).toEqual([]);
    expect(await read('How was your talk?')).toEqual([]);
    expect(await read('Guten Tag')).toEqual([]);
  });

  it('names an unknown option or context', async () => {
    expect(() => retextPushiness({ nonsense: 1 } as never)).toThrow(/unknown option 'nonsense'; known are context/);
    expect(() => retextPushiness({ context: { channel: 'pigeon' } as never })).toThrow(/context\.channel/);
    expect(() => retextPushiness()({ type: 'RootNode' }, new VFile('Hello'))).not.toThrow();
  });

  it('runs as the example says', () => {
    const said = execFileSync(process.execPath, ['examples/retext.mjs', 'You must buy my course!'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(said).toMatch(/^1:\d+ [a-z-]+ .*\.$/m);
  });
});

/** As much of an editor as a lint source and its actions touch: a state and a way to change it. */
const editorOf = (doc: string) => {
  const editor = {
    state: EditorState.create({ doc, extensions: [pushinessLinter()] }),
    dispatch: (spec: TransactionSpec) => {
      editor.state = editor.state.update(spec).state;
    },
    plugin: () => null,
  };
  return editor as unknown as EditorView & { state: EditorState };
};

describe('pushinessSource', () => {
  it('underlines every piece of evidence, in order', async () => {
    const view = editorOf('Hello. Follow my page and buy my course now!');
    const text = view.state.doc.toString();
    const found = pushinessSource()(view);
    const wanted = analyze(text)
      .explanations.filter(({ contribution }) => contribution >= 0.3)
      .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(found.map(({ from, to }) => text.slice(from, to)).sort()).toEqual([...wanted].sort());
    expect([...found].sort((a, b) => a.from - b.from || a.to - b.to)).toEqual(found);
  });

  it('removes words and dismisses reasons', () => {
    const view = editorOf('Hello. Follow my page and buy my course now!');
    const source = pushinessSource();
    const [first] = source(view);
    const [remove, dismiss] = first!.actions!;
    const words = view.state.sliceDoc(first!.from, first!.to);
    remove!.apply(view, first!.from, first!.to);
    expect(view.state.doc.toString()).toBe('Hello. Follow my page and buy my course now!'.replace(words, ''));
    const { markClass } = source(view)[0]!;
    source(view)[0]!.actions![1]!.apply(view, 0, 0);
    expect(dismiss!.name).toBe('Dismiss');
    expect(source(view).some((found) => found.markClass === markClass)).toBe(false);
  });

  it('says nothing of a text that is fine', () => {
    expect(pushinessSource()(editorOf('How was your talk?'))).toEqual([]);
    expect(() => pushinessSource({ context: { nonsense: 1 } as never })).toThrow(/nonsense/);
  });
});

describe('toDiagnostics', () => {
  it('gives what the protocol knows as a diagnostic', () => {
    const found = toDiagnostics(TEXT, analyze(TEXT), { uri: 'file:///a.txt' });
    expect(found.map(({ code }) => code)).toEqual(tells.map(({ feature }) => feature));
    for (const diagnostic of found) expect(Diagnostic.is(diagnostic)).toBe(true);
    const own = found.find(({ code }) => code === 'own-promotion')!;
    expect(own.range).toEqual({ start: { line: 1, character: 7 }, end: { line: 1, character: 14 } });
    expect(own.relatedInformation).toEqual([
      {
        location: {
          uri: 'file:///a.txt',
          range: { start: { line: 2, character: 8 }, end: { line: 2, character: 17 } },
        },
        message: 'my course',
      },
    ]);
    expect(toDiagnostics('Hi', analyze('Hi'))).toEqual([]);
    expect(toDiagnostics('', analyze(''))).toEqual([]);
  });

  it('runs as the example says', () => {
    const script =
      "import { publish } from './examples/lsp.mjs'; console.log(JSON.stringify(publish('file:///a', 'Follow my page now!')))";
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(said) as { diagnostics: unknown[] };
    expect(diagnostics.length).toBeGreaterThan(1);
    expect(diagnostics.every((found) => Diagnostic.is(found))).toBe(true);
  });
});
