/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { createFullReader } from './full-reader';
import { defineMeter, PushinessMeter } from './meter';

PushinessMeter.fullReader = createFullReader;
PushinessMeter.suggester = async () => (await import('../suggest/index')).suggest;
defineMeter();

export type { SlowReader } from './full-reader';
export { defineMeter, type MeterChange, PushinessMeter } from './meter';
export { ENGLISH, type MeterStrings } from './strings';

/** Attributes of `<pushiness-meter>`, for JSX and templates. */
export interface MeterAttributes {
  /** The id of the textarea, text input or contenteditable that it reads. */
  readonly for: string;
  readonly relationship?: import('../lite/index').Relationship;
  readonly channel?: import('../lite/index').Channel;
  readonly solicited?: boolean;
  readonly automated?: boolean;
  /** Milliseconds without a key after which a sentence without an end is judged; 1,200 when absent. */
  readonly pause?: number | string;
  readonly reader?: 'lite' | 'full';
}

declare global {
  interface HTMLElementTagNameMap {
    'pushiness-meter': PushinessMeter;
  }
  interface HTMLElementEventMap {
    'pushiness-change': CustomEvent<import('../lite/index').Analysis>;
  }
}
