/** Colours are custom properties that pages may set; text on its ground keeps a contrast of 4.5 or more, light and dark. */
export const STYLES = `
:host {
  --_ink: var(--pushiness-ink, #1c1917);
  --_soft-ink: var(--pushiness-soft-ink, #57534e);
  --_ground: var(--pushiness-ground, #ffffff);
  --_line: var(--pushiness-line, #d6d3d1);
  --_none: var(--pushiness-none, #15803d);
  --_soft: var(--pushiness-soft, #0e7490);
  --_pushy: var(--pushiness-pushy, #b45309);
  --_aggressive: var(--pushiness-aggressive, #b91c1c);
  --_mark: var(--pushiness-mark, #b45309);
  --_active: var(--pushiness-active, rgb(250 204 21 / 0.35));
  display: block;
  color: var(--_ink);
  background: var(--_ground);
  font: var(--pushiness-font, 0.875rem/1.45 system-ui, sans-serif);
}
:host([hidden]) { display: none; }
@media (prefers-color-scheme: dark) {
  :host {
    --_ink: var(--pushiness-ink, #f5f5f4);
    --_soft-ink: var(--pushiness-soft-ink, #c8c3be);
    --_ground: var(--pushiness-ground, #1c1917);
    --_line: var(--pushiness-line, #57534e);
    --_none: var(--pushiness-none, #4ade80);
    --_soft: var(--pushiness-soft, #22d3ee);
    --_pushy: var(--pushiness-pushy, #fbbf24);
    --_aggressive: var(--pushiness-aggressive, #fca5a5);
    --_mark: var(--pushiness-mark, #fbbf24);
  }
}
.head { display: flex; align-items: center; gap: 0.75em; }
.track { flex: 1; block-size: 0.5em; border-radius: 0.25em; background: var(--_line); overflow: hidden; }
.bar { block-size: 100%; inline-size: 0; border-radius: inherit; background: var(--_tone); transition: inline-size 0.2s ease-out; }
.level { min-inline-size: 9em; font-weight: 600; color: var(--_tone); }
:host { --_tone: var(--_soft-ink); }
:host(:state(none)) { --_tone: var(--_none); }
:host(:state(soft)) { --_tone: var(--_soft); }
:host(:state(pushy)) { --_tone: var(--_pushy); }
:host(:state(aggressive)) { --_tone: var(--_aggressive); }
.title { margin: 0.75em 0 0.25em; font-size: 0.8125rem; font-weight: 600; color: var(--_soft-ink); }
ul { margin: 0; padding: 0; list-style: none; }
li { border-block-start: 1px solid var(--_line); }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0.5em 0.25em; cursor: pointer; text-align: start; }
.reason { inline-size: 100%; overflow-wrap: anywhere; }
.reason::before { content: "+"; display: inline-block; inline-size: 1.1em; color: var(--_soft-ink); }
.reason[aria-expanded="true"]::before { content: "\\2212"; }
button:focus-visible { outline: 2px solid var(--_tone); outline-offset: -2px; border-radius: 0.25em; }
.reason:hover, .reason[aria-expanded="true"] { background: var(--_active); }
.advice { padding: 0 0.25em 0.5em 1.35em; color: var(--_soft-ink); }
.advice p { margin: 0; }
.dismiss { padding: 0.25em 0; text-decoration: underline; }
.suggest { margin-block-start: 0.5em; text-decoration: underline; }
.apply { inline-size: 100%; color: var(--_soft-ink); overflow-wrap: anywhere; }
.apply:hover { background: var(--_active); }
.wording { display: block; color: var(--_ink); white-space: pre-wrap; }
.help { padding: 0.5em 0.25em; overflow-wrap: anywhere; }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.overlay { position: fixed; left: 0; top: 0; overflow: hidden; pointer-events: none; z-index: var(--pushiness-layer, 1); }
.overlay[hidden] { display: none; }
.mirror { box-sizing: border-box; min-block-size: 100%; color: transparent; }
mark { color: transparent; background: none; text-decoration: underline 2px var(--_mark); text-decoration-skip-ink: none; }
mark.active { background: var(--_active); }
@media (prefers-reduced-motion: reduce) { .bar { transition: none; } }
@media (forced-colors: active) {
  .track { border: 1px solid CanvasText; }
  .bar { background: Highlight; forced-color-adjust: none; }
}
`;
