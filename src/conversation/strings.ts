/** Every sentence that is said of a conversation; replace them for another tone or language. `{turn}` counts from 1. */
export const STRINGS = {
  'after-refusal': 'Turn {turn} asks on after the reader said no.',
  'after-silence': 'Turn {turn} asks again before the reader has answered.',
  'before-giving': 'The first ask came in turn {turn}, before you had answered, helped or asked anything.',
  asking: 'The asking began in turn {turn}.',
} as const;

export type TurningKind = keyof typeof STRINGS;
