import { type Feature, NOTHING } from './feature';

/** Telling the reader that they must, should or need to do what serves the author. */
export const obligation = {
  id: 'obligation',
  direction: 'raises',
  measure: ({ asks }) => {
    const pressed = asks.filter((ask) => ask.form === 'obligation');
    return pressed.length === 0 ? NOTHING : { value: 1, evidence: pressed.map((ask) => ask.span) };
  },
  seen: 'Tells the reader what they must do',
  advice: 'Turn the duty into an offer: "if you like, I can send it to you".',
} as const satisfies Feature;
