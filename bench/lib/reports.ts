import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { load } from 'js-yaml';
import { readDocument } from '../../src/document/index';
import { readWith } from '../../src/document/read';
import { type Example, readLines, SHARED } from './data';
import { auc, calibration, count, f1, precision, recall, weightedKappa } from './metrics';
import { READERS, type ReaderName } from './readers';

export const PUSHY = 1.5;

export interface Scored {
  readonly example: Example;
  readonly score: number;
  readonly level: number;
  readonly asks: boolean;
}

/** A message that is undecided is not held against anybody: it counts as 0. */
export const scoreExample = (example: Example, reader: ReaderName = 'full'): Scored => {
  const { score, level, measures } = READERS[reader].analyze(example.text, example.context);
  return {
    example,
    score: score ?? 0,
    level: level === null ? 0 : ['none', 'soft', 'pushy', 'aggressive'].indexOf(level),
    asks: measures['call-to-action'].value > 0,
  };
};

export const isPushy = ({ push }: Example): boolean => push >= PUSHY;

/** Figures of scores against labels; AUC is NaN where only one kind is there. */
export const detection = (examples: readonly Example[], scores: readonly number[]) => {
  const actual = examples.map(isPushy);
  const counts = count(
    scores.map((score) => score >= 0.5),
    actual,
  );
  return {
    messages: examples.length,
    pushy: actual.filter(Boolean).length,
    f1: f1(counts),
    precision: precision(counts),
    recall: recall(counts),
    auc: auc(scores, actual),
  };
};

/** {@link detection} by the shipped model's own scores. */
export const detectionOf = (scored: readonly Scored[]) =>
  detection(
    scored.map(({ example }) => example),
    scored.map(({ score }) => score),
  );

export const askReport = (scored: readonly Scored[]) => {
  const counts = count(
    scored.map(({ asks }) => asks),
    scored.map(({ example }) => example.ask >= 0.5),
  );
  return { f1: f1(counts), precision: precision(counts), recall: recall(counts) };
};

export const levelReport = (scored: readonly Scored[]) => {
  const bold = scored.filter(({ score }) => score >= 0.8);
  const scores = scored.map(({ score }) => score);
  const actual = scored.map(({ example }) => isPushy(example));
  return {
    kappa: weightedKappa(
      scored.map(({ level }) => level),
      scored.map(({ example }) => Math.min(3, Math.floor(example.push + 0.5))),
      4,
    ),
    precisionAt80: bold.filter(({ example }) => isPushy(example)).length / bold.length,
    scoredAt80: bold.length,
    calibrationError: calibration(scores, actual).error,
    reliability: calibration(scores, actual).table,
  };
};

/** Of the pairs of situations of one text whose labels differ by a level or more, the share that the scores order alike. */
export const orderedPairs = (scored: readonly Scored[]): { pairs: number; share: number } => {
  let pairs = 0;
  let right = 0;
  const texts = new Map<string, Scored[]>();
  for (const item of scored) {
    const key = item.example.id.slice(0, -1);
    texts.set(key, [...(texts.get(key) ?? []), item]);
  }
  for (const items of texts.values())
    for (const a of items)
      for (const b of items)
        if (a.example.push - b.example.push >= 1) {
          pairs++;
          if (a.score > b.score) right++;
        }
  return { pairs, share: right / pairs };
};

interface TreebankSentence {
  readonly text: string;
  readonly main_imp: boolean;
  readonly s_type?: string;
  readonly q_polar: boolean;
  readonly q_wh: boolean;
}

const sentenceFigures = (
  sentences: readonly TreebankSentence[],
  predict: (text: string) => boolean,
  actual: (sentence: TreebankSentence) => boolean,
) => {
  const counts = count(
    sentences.map(({ text }) => predict(text)),
    sentences.map(actual),
  );
  return { sentences: sentences.length, f1: f1(counts), precision: precision(counts), recall: recall(counts) };
};

const hasMood =
  (mood: string, reader: ReaderName) =>
  (text: string): boolean =>
    readWith(text, READERS[reader].tagger).sentences.some((sentence) => sentence.mood === mood);
const withoutMarks = (text: string): string => text.replace(/\?/g, '');

const readTreebanks = () => ({
  gum: readLines<TreebankSentence>(join(SHARED, 'treebank/gum_dev.jsonl')),
  ewt: readLines<TreebankSentence>(join(SHARED, 'treebank/ewt_dev.jsonl')),
});
const gumImperative = ({ s_type }: TreebankSentence): boolean => s_type === 'imp';
const gumQuestion = ({ s_type }: TreebankSentence): boolean => s_type === 'q' || s_type === 'wh';
const ewtImperative = ({ main_imp }: TreebankSentence): boolean => main_imp;

export const treebankReport = (reader: ReaderName = 'full') => {
  const { gum, ewt } = readTreebanks();
  const isImperative = hasMood('imperative', reader);
  const isQuestion = hasMood('interrogative', reader);
  return {
    gumImperative: sentenceFigures(gum, isImperative, gumImperative),
    ewtImperative: sentenceFigures(ewt, isImperative, ewtImperative),
    gumQuestion: sentenceFigures(gum, isQuestion, gumQuestion),
    gumQuestionUnmarked: sentenceFigures(gum, (text) => isQuestion(withoutMarks(text)), gumQuestion),
  };
};

/** The same of compromise: its `#Imperative` and its questions. */
export const treebankBaseline = () => {
  const { gum, ewt } = readTreebanks();
  const compromise = (text: string): boolean => nlp(text).has('#Imperative');
  return {
    gumImperative: sentenceFigures(gum, compromise, gumImperative),
    ewtImperative: sentenceFigures(ewt, compromise, ewtImperative),
    gumQuestion: sentenceFigures(gum, (text) => nlp(text).questions().found, gumQuestion),
  };
};

interface LinkCase {
  readonly description: string;
  readonly text: string;
  readonly expected: readonly string[];
}

export const linksReport = () => {
  const { tests } = load(readFileSync(join(SHARED, 'links/extract.yml'), 'utf8')) as {
    tests: Record<string, LinkCase[]>;
  };
  const kinds = [
    { name: 'mentions', kind: 'mention', strip: 1 },
    { name: 'urls', kind: 'link', strip: 0 },
    { name: 'hashtags', kind: 'hashtag', strip: 1 },
  ] as const;
  const failures: string[] = [];
  let right = 0;
  let cases = 0;
  for (const { name, kind, strip } of kinds)
    for (const { description, text, expected } of tests[name] ?? []) {
      cases++;
      const found = readDocument(text)
        .tokens.filter((token) => token.kind === kind)
        .map((token) => token.text.slice(strip));
      if (JSON.stringify(found) === JSON.stringify(expected)) right++;
      else failures.push(`${name}: ${description}`);
    }
  return { cases, right, share: right / cases, failures };
};

export const BENIGN = ['support', 'recipes', 'dialogue', 'questions', 'titles'] as const;

export const benignReport = (reader: ReaderName = 'full') =>
  Object.fromEntries(
    BENIGN.map((name) => {
      const messages = readLines<Pick<Example, 'text' | 'context'>>(join(SHARED, 'benign', `${name}.jsonl`));
      const flagged = messages.filter(({ text, context }) => {
        const { relationship, channel, solicited } = context ?? {};
        const given = {
          ...(relationship && { relationship }),
          ...(channel && { channel }),
          ...(solicited !== undefined && { solicited }),
        };
        return (READERS[reader].analyze(text, given).score ?? 0) >= 0.5;
      }).length;
      return [name, { messages: messages.length, flagged, share: flagged / messages.length }];
    }),
  );

/** False alarms and catches of each variety of English, on matched messages. */
export const varietyReport = (scored: readonly Scored[]) => {
  const varieties = [
    ...new Set(scored.map(({ example }) => example.variety).filter((variety) => variety !== undefined)),
  ];
  return Object.fromEntries(
    varieties.map((variety) => {
      const own = scored.filter(({ example }) => example.variety === variety);
      const pushy = own.filter(({ example }) => isPushy(example));
      const others = own.filter(({ example }) => !isPushy(example));
      return [
        variety,
        {
          messages: own.length,
          caught: pushy.filter(({ score }) => score >= 0.5).length / pushy.length,
          falseAlarms: others.filter(({ score }) => score >= 0.5).length / others.length,
        },
      ];
    }),
  );
};
