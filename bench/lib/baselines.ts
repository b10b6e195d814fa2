import nlp from 'compromise';
import { readDocument } from '../../src/document/index';
import type { Example } from './data';
import { logistic, type Row, solve } from './solver';

/** Tells P(pushy or more) of a message, or 0 and 1 where it knows no more. */
export type Baseline = (example: Example) => number;

/** The five words that reach F1 0.91 on one easy set. */
export const fiveKeywords: Baseline = ({ text }) =>
  /\b(?:my|subscribe|check out|please|url)\b|https?:/i.test(text) ? 1 : 0;

export const compromiseImperative: Baseline = ({ text }) => (nlp(text.slice(0, 2000)).has('#Imperative') ? 1 : 0);

const gramsOf = (text: string): string[] => {
  const words = readDocument(text).tokens.map((token) => token.lower);
  const grams = new Set<string>();
  for (let size = 1; size <= 3; size++)
    for (let i = 0; i + size <= words.length; i++) grams.add(words.slice(i, i + size).join(' '));
  return [...grams];
};

/** Logistic regression on runs of one to three words, fitted on the given messages. */
export const fitNgrams = (train: readonly Example[]): Baseline => {
  const seen = new Map<string, number>();
  const read = train.map((example) => gramsOf(example.text));
  for (const grams of read) for (const gram of grams) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const column = new Map([...seen].filter(([, messages]) => messages > 1).map(([gram], index) => [gram, index]));
  const rows = train.map((example, i): Row => {
    const columns = read[i]!.map((gram) => column.get(gram)).filter((at) => at !== undefined);
    return {
      columns: Int32Array.from(columns),
      values: new Float64Array(columns.length).fill(1),
      reached: [example.push >= 1.5 ? 1 : 0],
      weight: 1,
    };
  });
  const { weights, cuts } = solve({
    rows,
    width: column.size,
    emphasis: [1],
    lasso: () => 0,
    ridge: () => 5,
    sign: () => 0,
  });
  return ({ text }) =>
    logistic(gramsOf(text).reduce((sum, gram) => sum + (weights[column.get(gram) ?? -1] ?? 0), -cuts[0]!));
};
