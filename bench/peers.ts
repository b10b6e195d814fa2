/** What is measured side by side: each loads in a process of its own, for some slow others down in one. */
export type Run = (text: string) => unknown;

const pushiness = async (entry: string): Promise<Run> => {
  const { createAnalyzer } = (await import(entry)) as typeof import('../src/index');
  return createAnalyzer({ memory: false }).analyze;
};

export const PEERS: Readonly<Record<string, () => Promise<Run>>> = {
  pushiness: () => pushiness('../dist/index.js'),
  'pushiness/lite': () => pushiness('../dist/lite.js'),
  'wink-nlp readDoc with tags': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'pos']);
    return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos);
  },
  'compromise #Imperative + questions': async () => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      return [doc.has('#Imperative'), doc.questions().length];
    };
  },
  'write-good': async () => (await import('write-good' as string)).default as Run,
  alex: async () => {
    const { text: check } = (await import('alex' as string)) as { text: Run };
    return check;
  },
  'retext-english + retext-passive': async () => {
    const { retext } = await import('retext');
    const { default: passive } = await import('retext-passive');
    const processor = retext().use(passive);
    return (text) => processor.processSync(text);
  },
  'vader-sentiment': async () => {
    const { default: vader } = (await import('vader-sentiment' as string)) as {
      default: { SentimentIntensityAnalyzer: { polarity_scores: Run } };
    };
    return (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text);
  },
  'harper.js': async () => {
    const { LocalLinter } = (await import('harper.js' as string)) as {
      LocalLinter: new (options: object) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
    };
    const { binary } = (await import('harper.js/binary' as string)) as { binary: unknown };
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  'five keywords': async () => {
    const keywords = /\b(?:my|subscribe|check out|please|url)\b|https?:/i;
    return (text) => keywords.test(text);
  },
  'a loop over the characters': async () => (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum;
  },
};
