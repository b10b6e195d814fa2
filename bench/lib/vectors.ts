/** Writes what both readers must answer, on every engine, to 320 of our own texts in their situations. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/index';
import { corpus, type Example, ROOT } from './data';
import { READERS, type ReaderName } from './readers';

const COUNT = 320;

/** What of an analysis a vector holds: enough to tell any difference that a user would see. */
export const answerOf = ({ score, level, undecided, explanations, asks, model }: Analysis) => ({
  score,
  level,
  undecided,
  model,
  asks: asks.map(({ act, form, span }) => [act, form, span.start, span.end]),
  reasons: explanations.map(({ feature, contribution, spans, message }) => [
    feature,
    contribution,
    spans.map(({ start, end }) => [start, end]),
    message,
  ]),
});

/** Texts that engines have disagreed on: odd characters, other scripts, nothing at all. */
const ODD: readonly string[] = [
  '',
  ' \n\t',
  '\ud800 a \udc00',
  '\u202efollow me\u202c \u200fok',
  'f\u200bollow me \uff46\uff4f\uff4c\uff4c\uff4f\uff57 me \ud835\udc1f\ud835\udc28\ud835\udc25\ud835\udc25\ud835\udc28\ud835\udc30 me',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} follow \u{1f44d}\u{1f3fd} me \u{1f1f3}\u{1f1f4}',
  'one\r\ntwo\u2028three\u0085four',
  '\u041f\u0440\u0438\u0432\u0435\u0442, \u043f\u043e\u0434\u043f\u0438\u0448\u0438\u0441\u044c',
  'I\u0307stanbul gift \u0130ndirim FREE',
  'na\u00efve caf\u00e9 \u2014 \u201ccheck out my page\u201d, they said',
];

export const vectorTexts = (): Pick<Example, 'text' | 'context'>[] => {
  const all = corpus();
  const step = all.length / (COUNT - ODD.length);
  const chosen = Array.from({ length: COUNT - ODD.length }, (_, index) => all[Math.floor(index * step)]!);
  return [...ODD.map((text) => ({ text, context: {} })), ...chosen.map(({ text, context }) => ({ text, context }))];
};

export const writeVectors = (reader: ReaderName): void => {
  const { analyze } = READERS[reader];
  const lines = vectorTexts().map(({ text, context }) =>
    JSON.stringify({ text, context, answer: answerOf(analyze(text, context)) }),
  );
  writeFileSync(join(ROOT, `tests/vectors/${reader}.json`), `[\n${lines.join(',\n')}\n]\n`);
};
