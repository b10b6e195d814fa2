import {
  type Analysis,
  type Context,
  createAnalyzer,
  type Explanation,
  type FeatureId,
  type Span,
} from '../lite/index';
import { LEVELS } from '../shared/levels';
import type { Suggestion, suggest } from '../suggest/index';
import { type Field, fieldOf, typeEdits } from './field';
import type { SlowReader } from './full-reader';
import { type Painter, painterOf } from './highlight';
import { settle } from './settle';
import { ENGLISH, type MeterStrings } from './strings';
import { createView, type View, wordsOf } from './view';

/** What happens after an analysis: `detail` is the Analysis shown. */
export type MeterChange = CustomEvent<Analysis>;

/** A reason below this, in log-odds, is not worth an author's attention. */
const LEAST_CONTRIBUTION = 0.25;
const MOST_REASONS = 5;
const MOST_HELPS = 2;
/** Milliseconds without a key after which a sentence without an end is judged. */
const PAUSE = 1200;
/** The level is said aloud at most this often, in milliseconds. */
const QUIET = 2000;
/** A longer text waits for the pause with all its sentences: reading it anew at every key could be felt. */
const LONGEST_LIVE = 50_000;

const FLAGS = ['solicited', 'automated'] as const;
const CHOICES = ['relationship', 'channel'] as const;

/** Node has no elements: there the class can be imported, but not made. */
const Base = (typeof HTMLElement === 'undefined' ? class {} : HTMLElement) as typeof HTMLElement;

/**
 * `<pushiness-meter for="id">`: tells, while somebody writes in the field with that id, how pushy it reads, and why. It changes
 * neither text nor DOM of the field, and sends nothing anywhere.
 *
 * Attributes: `for`, `relationship`, `channel`, `solicited`, `automated`, `pause` (milliseconds), `reader` (`lite` or `full`).
 * Events: `pushiness-change`, a {@link MeterChange}.
 */
export class PushinessMeter extends Base {
  static readonly observedAttributes = ['for', 'pause', 'reader', ...CHOICES, ...FLAGS];
  /** Makes the reader with the model; absent where there is none to be had, as in a script tag. */
  static fullReader: (() => SlowReader) | undefined;
  /** Loads what suggests gentler wordings, when they are first asked for; absent where it cannot be had. */
  static suggester: (() => Promise<typeof suggest>) | undefined;

  /** The words that the meter says; replace them before it is connected. */
  strings: MeterStrings = (this as { strings?: MeterStrings }).strings ?? ENGLISH;

  #context: Context = {};
  #analysis: Analysis | undefined;
  #field: Field | undefined;
  #painter: Painter | undefined;
  #view: View | undefined;
  #internals: ElementInternals | undefined;
  #analyzer = createAnalyzer();
  #slow: SlowReader | undefined;
  #dismissed = new Set<FeatureId>();
  #active: Explanation | undefined;
  #text = '';
  /** What was judged last: the same again needs no reading. */
  #judged = '';
  /** The text that the wordings on show belong to. */
  #suggestedFor: string | undefined;
  #place: (span: Span) => Span = (span) => span;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sayTimer: ReturnType<typeof setTimeout> | undefined;
  #watch: MutationObserver | undefined;
  #warned = false;
  #stop: AbortController | undefined;

  /** The Analysis shown; `undefined` before the first sentence is written. */
  get analysis(): Analysis | undefined {
    return this.#analysis;
  }

  /** The situation, as `analyze` takes it; fields that attributes name as well go by this. Throws a TypeError for an unknown one. */
  get context(): Context {
    return this.#context;
  }
  set context(context: Context) {
    this.#analyzer.analyze('', context);
    this.#context = context;
    this.refresh();
  }

  /** Reads the field again: for text that was set by a script, which no event tells of. */
  refresh(): void {
    this.#judged = '';
    if (this.#field !== undefined) this.#judge(true);
  }

  /** Forgets what was dismissed. */
  restore(): void {
    this.#dismissed.clear();
    this.refresh();
  }

  connectedCallback(): void {
    // A framework may have set the property before the element was known: then it hides the accessor.
    if (Object.hasOwn(this, 'context')) {
      const { context } = this;
      Reflect.deleteProperty(this, 'context');
      this.context = context;
    }
    if (this.#view === undefined) {
      const root = this.attachShadow({ mode: 'open' });
      this.#internals = this.attachInternals();
      this.#view = createView(root, this.strings, {
        onActive: (reason) => {
          this.#active = reason;
          this.#paint();
        },
        onDismiss: (feature) => {
          this.#dismissed.add(feature);
          this.#active = undefined;
          this.#show();
        },
        onSuggest: () => {
          this.#suggest().catch((error) => console.error(error));
        },
        onApply: (suggestion) => this.#apply(suggestion),
      });
      this.#show();
    }
    this.#watch = new MutationObserver(() => this.#find());
    const root = this.getRootNode();
    this.#watch.observe(root instanceof Document ? root.documentElement : root, {
      childList: true,
      subtree: true,
      attributeFilter: ['id'],
    });
    this.#find();
    this.#loadFull();
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
    this.#leave();
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected || this.#view === undefined) return;
    if (name === 'for') this.#find();
    else if (name === 'reader') this.#loadFull();
    this.refresh();
  }

  /** Takes the field that `for` names, or leaves the one that is gone; a field that is not there yet is waited for. */
  #find(): void {
    const id = this.getAttribute('for');
    const element = id ? (this.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
    if (element !== null && element === this.#field?.element) return;
    this.#leave();
    const field = element === null ? undefined : fieldOf(element);
    if (field !== undefined) this.#take(field);
    else if (!this.#warned) {
      this.#warned = true;
      const why = !id
        ? 'has no attribute "for"'
        : element === null
          ? `waits for a field with the id "${id}"`
          : `: "${id}" is no textarea, text input or contenteditable`;
      console.warn(`<pushiness-meter> ${why}.`);
    }
  }

  #take(field: Field): void {
    this.#field = field;
    this.#painter = painterOf(field, this.shadowRoot!);
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const { element } = field;
    element.addEventListener('input', (event) => !(event as InputEvent).isComposing && this.#judge(false), { signal });
    for (const settled of ['compositionend', 'change', 'blur', 'focus'])
      element.addEventListener(settled, () => this.#judge(settled !== 'compositionend'), { signal });
    (element as HTMLTextAreaElement).form?.addEventListener('reset', () => setTimeout(() => this.refresh()), {
      signal,
    });
    this.#judge(true);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#sayTimer);
    this.#stop?.abort();
    this.#painter?.remove();
    this.#field = undefined;
    this.#painter = undefined;
    this.#analysis = undefined;
    this.#text = '';
    this.#judged = '';
    this.#show();
  }

  get #situation(): Context {
    const said: Record<string, unknown> = {};
    for (const name of CHOICES) if (this.hasAttribute(name)) said[name] = this.getAttribute(name);
    for (const name of FLAGS) if (this.hasAttribute(name)) said[name] = true;
    return { ...said, ...this.#context };
  }

  /** Judges what is settled now, and the rest after a pause. */
  #judge(paused: boolean): void {
    clearTimeout(this.#timer);
    const field = this.#field!;
    this.#text = field.text();
    if (this.#text.trim() === '') this.#dismissed.clear();
    const isLong = this.#text.length > LONGEST_LIVE;
    if (!paused) {
      const pause = Number(this.getAttribute('pause') ?? PAUSE);
      this.#timer = setTimeout(() => this.#judge(true), pause >= 0 ? pause : PAUSE);
      if (isLong) {
        this.#painter?.paint(this.#text, [], []);
        return;
      }
    }
    const { text, place } = paused
      ? { text: this.#text, place: (span: Span) => span }
      : settle(this.#text, field.caret());
    const situation = this.#situation;
    const judged = JSON.stringify([this.#text, text, situation]);
    if (judged === this.#judged) return;
    let analysis: Analysis;
    try {
      analysis = this.#analyzer.analyze(text, situation);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      console.error(`<pushiness-meter> ${error.message}`);
      return;
    }
    this.#judged = judged;
    this.#settleOn(analysis, text, place);
    this.#slow?.(text, situation).then(
      (better) => {
        if (this.#judged === judged) this.#settleOn(better, text, place);
      },
      () => {},
    );
  }

  #settleOn(analysis: Analysis, text: string, place: (span: Span) => Span): void {
    const isFirstSentence = text.trim() === '' && this.#text.trim() !== '';
    this.#analysis = isFirstSentence ? undefined : analysis;
    this.#place = place;
    this.#show();
    if (this.#analysis !== undefined)
      this.dispatchEvent(new CustomEvent('pushiness-change', { detail: analysis, bubbles: true, composed: true }));
  }

  async #suggest(): Promise<void> {
    const field = this.#field;
    const find = await PushinessMeter.suggester?.();
    if (find === undefined || field === undefined || field !== this.#field) return;
    this.#suggestedFor = field.text();
    this.#view!.offer(find(this.#suggestedFor, this.#situation));
  }

  #apply({ edits }: Suggestion): void {
    const field = this.#field;
    if (field === undefined || field.text() !== this.#suggestedFor) return;
    typeEdits(field, edits);
    this.#judge(true);
  }

  get #reasons(): readonly Explanation[] {
    const { level, explanations = [] } = this.#analysis ?? {};
    if (level === undefined || level === null || level === 'none') return [];
    return explanations
      .filter(({ contribution, feature }) => contribution >= LEAST_CONTRIBUTION && !this.#dismissed.has(feature))
      .slice(0, MOST_REASONS);
  }

  #show(): void {
    const view = this.#view;
    if (view === undefined) return;
    const analysis = this.#analysis;
    const isWriting = analysis === undefined && this.#text.trim() !== '';
    const shown = analysis ?? (isWriting ? undefined : this.#analyzer.analyze(''));
    const reasons = this.#reasons;
    if (this.#suggestedFor !== this.#text) {
      this.#suggestedFor = undefined;
      view.offer(undefined);
    }
    view.show({
      analysis: shown,
      reasons,
      canSuggest: reasons.length > 0 && PushinessMeter.suggester !== undefined,
      helps: (analysis?.explanations ?? [])
        .filter(({ contribution }) => contribution <= -LEAST_CONTRIBUTION)
        .slice(0, MOST_HELPS),
    });
    for (const level of LEVELS)
      if (level === analysis?.level) this.#internals?.states.add(level);
      else this.#internals?.states.delete(level);
    this.#paint();
    clearTimeout(this.#sayTimer);
    if (analysis !== undefined && analysis.undecided !== 'empty')
      this.#sayTimer = setTimeout(() => view.say(wordsOf(analysis, this.strings)), QUIET);
  }

  #paint(): void {
    const placed = (spans: readonly Span[]): Span[] => spans.map(this.#place);
    const reasons = this.#reasons;
    const active = reasons.find(({ feature }) => feature === this.#active?.feature);
    this.#painter?.paint(this.#text, placed(reasons.flatMap(({ spans }) => [...spans])), placed(active?.spans ?? []));
  }

  #loadFull(): void {
    const { fullReader } = PushinessMeter;
    if (this.getAttribute('reader') !== 'full' || fullReader === undefined || this.#slow !== undefined) return;
    const load = (): void => {
      this.#slow = fullReader();
      this.refresh();
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(load);
    else setTimeout(load);
  }
}

/** Registers the element, once, under the name given. Does nothing where there are no elements. */
export const defineMeter = (name = 'pushiness-meter'): void => {
  if (typeof customElements !== 'undefined' && customElements.get(name) === undefined)
    customElements.define(name, PushinessMeter);
};
