import { type Diagnostic, forceLinting, linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { createAnalyzer, type FeatureId, type Level } from '../lite/index';
import { type FindingOptions, reasonsOf } from '../shared/findings';

/** Settings of {@link pushinessLinter}; every one is optional. */
export interface PushinessLinterOptions extends FindingOptions {
  /** Milliseconds without a key after which the text is read; 750 when absent. */
  readonly delay?: number;
}

const SEVERITIES: Readonly<Record<Exclude<Level, 'none'>, Diagnostic['severity']>> = {
  soft: 'info',
  pushy: 'warning',
  aggressive: 'error',
};

/** A reason with more evidence than this is underlined at its first places only. */
const MOST_SPANS = 10;

/**
 * A lint source for CodeMirror 6: every piece of evidence becomes a diagnostic with the reason and its advice. Its actions remove
 * the words, or dismiss the reason, which then stays dismissed in this editor.
 */
export const pushinessSource = (options: FindingOptions = {}): ((view: EditorView) => readonly Diagnostic[]) => {
  const read = options.analyze ?? createAnalyzer().analyze;
  read('', options.context ?? {});
  const dismissed = new Set<FeatureId>();
  return (view) => {
    const text = view.state.doc.toString();
    const analysis = read(text, options.context ?? {});
    const found: Diagnostic[] = [];
    for (const { feature, message, advice, spans } of reasonsOf(analysis, options.from)) {
      if (dismissed.has(feature)) continue;
      for (const { start, end } of spans.slice(0, MOST_SPANS))
        found.push({
          from: start,
          to: end,
          severity: SEVERITIES[analysis.level as Exclude<Level, 'none'>],
          source: 'pushiness',
          message: advice === undefined ? message : `${message} ${advice}`,
          markClass: `cm-pushiness-${feature}`,
          actions: [
            {
              name: 'Remove',
              apply: (editor, from, to) => editor.dispatch({ changes: { from, to }, userEvent: 'delete.pushiness' }),
            },
            {
              name: 'Dismiss',
              apply: (editor) => {
                dismissed.add(feature);
                forceLinting(editor);
              },
            },
          ],
        });
    }
    return found.sort((a, b) => a.from - b.from || a.to - b.to);
  };
};

const DELAY = 750;

/** The extension: {@link pushinessSource} as a linter. */
export const pushinessLinter = ({ delay = DELAY, ...options }: PushinessLinterOptions = {}): Extension =>
  linter(pushinessSource(options), { delay, needsRefresh: () => false });

export type { FindingOptions } from '../shared/findings';
