import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';
import { analyze } from '../lite/index';
import { type FindingOptions, reasonsOf, urlOf } from '../shared/findings';
import { pointsOf } from '../shared/places';

/** Settings of {@link retextPushiness}; every one is optional. */
export interface RetextPushinessOptions extends FindingOptions {
  /** What is read as one message: the `'file'` (when absent) or each `'paragraph'` of it. */
  readonly by?: 'file' | 'paragraph';
}

const KNOWN = ['context', 'analyze', 'from', 'docs', 'by'];

const checkOptions = (options: RetextPushinessOptions): void => {
  for (const key of Object.keys(options))
    if (!KNOWN.includes(key)) throw new TypeError(`pushiness: unknown option '${key}'; known are ${KNOWN.join(', ')}`);
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const paragraphsOf = (node: Node): Stretch[] => {
  const { start, end } = node.position ?? {};
  if (node.type === 'ParagraphNode')
    return start?.offset === undefined || end?.offset === undefined ? [] : [{ start: start.offset, end: end.offset }];
  return ((node as Parent).children ?? []).flatMap(paragraphsOf);
};

/**
 * A unified plugin: each reason why a text reads as pushy becomes a message of the file, with `ruleId` (the feature), `source`,
 * `place`, `actual` (the evidence), `expected` (empty: what to write instead is for the author to say), `note` (the advice) and `url`.
 *
 * @throws TypeError when an option is unknown or the context holds an unknown field or value.
 */
export function retextPushiness(options: RetextPushinessOptions = {}): (tree: Node, file: VFile) => undefined {
  checkOptions(options);
  const { context = {}, from, docs, by = 'file' } = options;
  const read = options.analyze ?? analyze;
  read('', context);
  return (tree, file) => {
    const text = String(file);
    const pointOf = pointsOf(text);
    const place = (offset: number) => {
      const { line, column } = pointOf(offset);
      return { line: line + 1, column: column + 1, offset };
    };
    const stretches = by === 'file' ? [{ start: 0, end: text.length }] : paragraphsOf(tree);
    for (const { start, end } of stretches)
      for (const { feature, message, advice, spans } of reasonsOf(read(text.slice(start, end), context), from)) {
        const span = spans[0] ?? { start: 0, end: end - start };
        const at = { start: span.start + start, end: span.end + start };
        const said = file.message(message, {
          place: { start: place(at.start), end: place(at.end) },
          ruleId: feature,
          source: 'pushiness',
        });
        said.actual = text.slice(at.start, at.end);
        said.expected = [];
        said.url = urlOf(feature, docs);
        if (advice !== undefined) said.note = advice;
      }
  };
}

export default retextPushiness;

export type { FindingOptions } from '../shared/findings';
