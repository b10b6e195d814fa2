import type { Span } from '../lite/index';
import type { Field } from './field';

/** Draws evidence over a field, and touches neither its text nor its DOM. */
export interface Painter {
  /** Marks spans of the text; those of the reason in hand are told apart. */
  readonly paint: (text: string, spans: readonly Span[], active: readonly Span[]) => void;
  readonly remove: () => void;
}

const NOTHING: Painter = { paint: () => {}, remove: () => {} };
const NAMES = ['pushiness', 'pushiness-active'] as const;

const HIGHLIGHT_STYLES = `
::highlight(pushiness) { text-decoration: underline 2px #b45309; }
::highlight(pushiness-active) { background-color: #fde68a; color: #1c1917; }
`;
let sheet: CSSStyleSheet | undefined;

const addStyles = (root: Node): void => {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_STYLES);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** By the CSS Custom Highlight API. Several meters share the two highlights, each with ranges of its own. */
const byHighlights = ({ element, rangeOf }: Field): Painter => {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return NOTHING;
  addStyles(element.getRootNode());
  const own: Range[][] = [[], []];
  const show = (which: 0 | 1, spans: readonly Span[]): void => {
    const name = NAMES[which];
    let highlight = CSS.highlights.get(name);
    if (highlight === undefined) {
      highlight = new Highlight();
      CSS.highlights.set(name, highlight);
    }
    for (const range of own[which]!) highlight.delete(range);
    own[which] = spans.map((span) => rangeOf!(span));
    for (const range of own[which]) highlight.add(range);
  };
  return {
    paint: (_, spans, active) => {
      show(0, spans);
      show(1, active);
    },
    remove: () => {
      show(0, []);
      show(1, []);
    },
  };
};

const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'unicodeBidi',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

/** A longer text is not mirrored: laying it out anew at every key would be felt. */
const LONGEST_MIRROR = 50_000;

const pixels = (length: string): number => Number.parseFloat(length) || 0;

/** The width inside the borders with its fraction, which `clientWidth` rounds away and lines break by. */
const innerWidth = (element: HTMLElement, styles: CSSStyleDeclaration): number => {
  const borders = pixels(styles.borderLeftWidth) + pixels(styles.borderRightWidth);
  const exact =
    styles.boxSizing === 'border-box'
      ? pixels(styles.width) - borders - (element.offsetWidth - element.clientWidth - Math.round(borders))
      : pixels(styles.width) + pixels(styles.paddingLeft) + pixels(styles.paddingRight);
  return Math.abs(exact - element.clientWidth) < 1 ? exact : element.clientWidth;
};

/** By a mirror of the field's text, transparent but for its marks, laid over the field. */
const byOverlay = ({ element }: Field, host: ShadowRoot): Painter => {
  const overlay = document.createElement('div');
  overlay.className = 'overlay';
  overlay.part.add('overlay');
  overlay.setAttribute('aria-hidden', 'true');
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  overlay.append(mirror);
  host.append(overlay);

  const isLine = element instanceof HTMLInputElement;
  const place = (): void => {
    const styles = getComputedStyle(element);
    for (const property of COPIED) mirror.style[property] = styles[property];
    mirror.style.whiteSpace = isLine ? 'pre' : 'pre-wrap';
    mirror.style.overflowWrap = 'break-word';
    const width = `${innerWidth(element, styles)}px`;
    mirror.style.width = isLine ? 'max-content' : width;
    mirror.style.minWidth = width;
    if (isLine)
      mirror.style.lineHeight = `${element.clientHeight - pixels(styles.paddingTop) - pixels(styles.paddingBottom)}px`;
    overlay.style.width = `${element.clientWidth}px`;
    overlay.style.height = `${element.clientHeight}px`;
    overlay.hidden = styles.display === 'none' || styles.visibility === 'hidden';
    follow();
  };
  const follow = (): void => {
    const box = element.getBoundingClientRect();
    // An ancestor with a transform moves where `fixed` counts from: what is off is put right.
    const { left, top } = overlay.getBoundingClientRect();
    const x = pixels(overlay.style.left) + box.left + element.clientLeft - left;
    const y = pixels(overlay.style.top) + box.top + element.clientTop - top;
    overlay.style.left = `${x}px`;
    overlay.style.top = `${y}px`;
    mirror.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`;
  };
  const resized = new ResizeObserver(place);
  resized.observe(element);
  window.addEventListener('scroll', follow, { capture: true, passive: true });
  window.addEventListener('resize', place, { passive: true });

  const mark = (text: string, active: boolean): HTMLElement => {
    const made = document.createElement('mark');
    made.textContent = text;
    if (active) made.className = 'active';
    return made;
  };
  return {
    paint: (text, spans, active) => {
      const shown = text.length > LONGEST_MIRROR ? [] : [...spans, ...active];
      mirror.replaceChildren();
      if (shown.length === 0) return;
      const edges = [...new Set(shown.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
      const holds = (marks: readonly Span[], at: number): boolean =>
        marks.some(({ start, end }) => start <= at && at < end);
      let from = 0;
      edges.forEach((edge, index) => {
        mirror.append(text.slice(from, edge));
        from = edge;
        const next = edges[index + 1];
        if (next === undefined || !holds(shown, edge)) return;
        mirror.append(mark(text.slice(edge, next), holds(active, edge)));
        from = next;
      });
      mirror.append(`${text.slice(from)}\u200b`);
      place();
    },
    remove: () => {
      resized.disconnect();
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', place);
      overlay.remove();
    },
  };
};

export const painterOf = (field: Field, host: ShadowRoot): Painter =>
  field.rangeOf === undefined ? byOverlay(field, host) : byHighlights(field);
