import type { Analysis, Explanation, FeatureId } from '../lite/index';
import type { Suggestion } from '../suggest/index';
import type { MeterStrings } from './strings';
import { STYLES } from './styles';

/** What the meter shows: an analysis, or that the first sentence is still being written. */
export interface Shown {
  readonly analysis: Analysis | undefined;
  readonly reasons: readonly Explanation[];
  readonly helps: readonly Explanation[];
  /** Whether gentler wordings can be asked for. */
  readonly canSuggest: boolean;
}

export interface View {
  /** Offers wordings as buttons; `undefined` takes them away. */
  readonly offer: (suggestions: readonly Suggestion[] | undefined) => void;
  readonly show: (shown: Shown) => void;
  /** The words of the level, said aloud where they changed. */
  readonly say: (words: string) => void;
}

export interface ViewEvents {
  /** A reason is in hand: pointed at, focused or open. */
  readonly onActive: (reason: Explanation | undefined) => void;
  readonly onDismiss: (feature: FeatureId) => void;
  /** Gentler wordings are asked for. */
  readonly onSuggest: () => void;
  readonly onApply: (suggestion: Suggestion) => void;
}

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
};

export const wordsOf = (analysis: Analysis | undefined, strings: MeterStrings): string =>
  analysis === undefined
    ? strings.writing
    : analysis.level === null
      ? strings.undecided[analysis.undecided!]
      : strings.levels[analysis.level];

const sheetOf = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  return sheet;
};

/** Builds the meter in its shadow root. Rows of reasons are kept while they stay, so that focus stays where it is. */
export const createView = (
  root: ShadowRoot,
  strings: MeterStrings,
  { onActive, onDismiss, onSuggest, onApply }: ViewEvents,
): View => {
  root.adoptedStyleSheets = [sheetOf()];
  const bar = make('div', { class: 'bar', part: 'bar' });
  const meter = make(
    'div',
    {
      class: 'track',
      part: 'track',
      role: 'meter',
      'aria-label': strings.label,
      'aria-valuemin': '0',
      'aria-valuemax': '100',
    },
    bar,
  );
  const level = make('div', { class: 'level', part: 'level', 'aria-hidden': 'true' });
  const said = make('div', { class: 'said', role: 'status' });
  const titleOf = (id: string, words: string): HTMLElement => make('div', { id, class: 'title', part: 'title' }, words);
  const reasonList = make('ul', { 'aria-labelledby': 'reasons', part: 'reasons' });
  const helpList = make('ul', { 'aria-labelledby': 'helps', part: 'helps' });
  const reasonBox = make('div', {}, titleOf('reasons', strings.reasons), reasonList);
  const helpBox = make('div', {}, titleOf('helps', strings.helps), helpList);
  const suggestButton = make('button', { type: 'button', class: 'suggest', part: 'suggest' }, strings.suggest);
  const wordings = make('ul', { 'aria-label': strings.suggest, part: 'wordings' });
  const suggestBox = make('div', {}, suggestButton, wordings);
  suggestButton.addEventListener('click', onSuggest);
  root.append(make('div', { class: 'head', part: 'head' }, meter, level), said, reasonBox, suggestBox, helpBox);

  const rows = new Map<
    FeatureId,
    { row: HTMLLIElement; button: HTMLButtonElement; advice: HTMLElement; reason: Explanation }
  >();
  let open: FeatureId | undefined;

  const toggle = (feature: FeatureId): void => {
    open = open === feature ? undefined : feature;
    for (const [id, { button, advice }] of rows) {
      button.setAttribute('aria-expanded', String(id === open));
      advice.hidden = id !== open;
    }
    onActive(rows.get(open ?? feature)?.reason);
  };
  const rowOf = (reason: Explanation) => {
    const { feature } = reason;
    const id = `advice-${feature}`;
    const button = make('button', {
      type: 'button',
      class: 'reason',
      part: 'reason',
      'aria-expanded': 'false',
      'aria-controls': id,
    });
    const dismiss = make('button', { type: 'button', class: 'dismiss', part: 'dismiss' }, strings.dismiss);
    const advice = make('div', { class: 'advice', part: 'advice', id }, make('p', {}, reason.advice ?? ''), dismiss);
    advice.hidden = true;
    const row = make('li', {}, button, advice);
    const made = { row, button, advice, reason };
    button.addEventListener('click', () => toggle(feature));
    dismiss.addEventListener('click', () => {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      onDismiss(feature);
      (next?.querySelector('button') ?? undefined)?.focus();
    });
    const hold = () => onActive(made.reason);
    const release = () => onActive(open === undefined ? undefined : rows.get(open)?.reason);
    button.addEventListener('pointerenter', hold);
    button.addEventListener('focus', hold);
    button.addEventListener('pointerleave', release);
    button.addEventListener('blur', release);
    return made;
  };
  const showReasons = (reasons: readonly Explanation[]): void => {
    const kept = new Set(reasons.map(({ feature }) => feature));
    for (const [feature, { row }] of rows)
      if (!kept.has(feature)) {
        row.remove();
        rows.delete(feature);
        if (open === feature) open = undefined;
      }
    reasons.forEach((reason, index) => {
      let made = rows.get(reason.feature);
      if (made === undefined) {
        made = rowOf(reason);
        rows.set(reason.feature, made);
      }
      made.reason = reason;
      if (made.button.textContent !== reason.message) made.button.textContent = reason.message;
      const there = reasonList.children[index];
      if (there !== made.row && !made.row.matches(':focus-within')) reasonList.insertBefore(made.row, there ?? null);
    });
    reasonBox.hidden = reasons.length === 0;
  };

  return {
    offer: (suggestions) => {
      wordings.hidden = suggestions === undefined;
      wordings.replaceChildren(
        ...(suggestions ?? []).map((suggestion) => {
          const text = make('span', { class: 'wording' }, suggestion.text);
          const button = make(
            'button',
            { type: 'button', class: 'apply', part: 'apply' },
            text,
            ` ${suggestion.reason}`,
          );
          button.addEventListener('click', () => onApply(suggestion));
          return make('li', {}, button);
        }),
      );
      if (suggestions?.length === 0) wordings.append(make('li', { class: 'help' }, strings.noSuggestion));
    },
    show: ({ analysis, reasons, helps, canSuggest }) => {
      const percent = Math.round(100 * (analysis?.score ?? 0));
      const words = wordsOf(analysis, strings);
      meter.setAttribute('aria-valuenow', String(percent));
      meter.setAttribute('aria-valuetext', words);
      bar.style.inlineSize = `${percent}%`;
      level.textContent = words;
      showReasons(reasons);
      suggestBox.hidden = !canSuggest;
      helpBox.hidden = helps.length === 0;
      helpList.replaceChildren(...helps.map(({ message }) => make('li', { class: 'help', part: 'help' }, message)));
    },
    say: (words) => {
      if (said.textContent !== words) said.textContent = words;
    },
  };
};
