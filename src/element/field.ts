import type { Span } from '../lite/index';

/** A place to write in: what stands there, where the caret is, and where a span of its text is drawn. */
export interface Field {
  readonly element: HTMLElement;
  readonly text: () => string;
  /** Where the author writes, or the end of the text where that cannot be told. */
  readonly caret: () => number;
  /** Ranges of the document, for a field whose text is part of it; `undefined` for one that keeps its text to itself. */
  readonly rangeOf: ((span: Span) => Range) | undefined;
  /** Selects a stretch, as the author would with the mouse. */
  readonly select: (span: Span) => void;
}

type TextControl = HTMLTextAreaElement | HTMLInputElement;

const WRITTEN_INPUTS: ReadonlySet<string> = new Set(['text', 'search', 'url', 'email', 'tel']);

const isTextControl = (element: Element): element is TextControl =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && WRITTEN_INPUTS.has(element.type));

const ofControl = (element: TextControl): Field => ({
  element,
  text: () => element.value,
  caret: () => element.selectionEnd ?? element.value.length,
  rangeOf: undefined,
  select: ({ start, end }) => element.setSelectionRange(start, end),
});

const BLOCKS = /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** The text of an editable element, as a reader sees it: blocks and line breaks end lines. */
const readEditable = (root: HTMLElement): { text: string; pieces: readonly Piece[] } => {
  const pieces: Piece[] = [];
  let text = '';
  const endLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
      return;
    }
    if (node.nodeName === 'BR') {
      text += '\n';
      return;
    }
    const isBlock = node !== root && BLOCKS.test(node.nodeName);
    if (isBlock) endLine();
    for (const child of node.childNodes) visit(child);
    if (isBlock) endLine();
  };
  visit(root);
  return { text, pieces };
};

const pieceAt = (pieces: readonly Piece[], offset: number): Piece | undefined => {
  let low = 0;
  for (let high = pieces.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return pieces[low];
};

const ofEditable = (element: HTMLElement): Field => {
  let read = readEditable(element);
  const rangeOf = ({ start, end }: Span): Range => {
    const range = document.createRange();
    const first = pieceAt(read.pieces, start);
    const last = pieceAt(read.pieces, Math.max(start, end - 1));
    if (first !== undefined && last !== undefined) {
      range.setStart(first.node, Math.min(start - first.start, first.node.length));
      range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    }
    return range;
  };
  return {
    element,
    text: () => {
      read = readEditable(element);
      return read.text;
    },
    caret: () => {
      const selection = (element.getRootNode() as Document).getSelection?.() ?? document.getSelection();
      const node = selection?.focusNode;
      const piece = read.pieces.find((known) => known.node === node);
      return piece === undefined ? read.text.length : piece.start + selection!.focusOffset;
    },
    rangeOf,
    select: (span) => {
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(rangeOf(span));
    },
  };
};

/** The field that an element is, or `undefined` where nobody writes in it. */
export const fieldOf = (element: Element): Field | undefined =>
  isTextControl(element)
    ? ofControl(element)
    : element instanceof HTMLElement && element.isContentEditable
      ? ofEditable(element)
      : undefined;

/**
 * Types edits into a field as the author would, the last one first, so that the browser's own undo takes them back.
 * `execCommand` is old, and the only way to the undo stack.
 */
export const typeEdits = (field: Field, edits: readonly (Span & { readonly replacement: string })[]): void => {
  field.element.focus();
  for (const { start, end, replacement } of [...edits].reverse()) {
    field.text();
    field.select({ start, end });
    document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
  }
};
