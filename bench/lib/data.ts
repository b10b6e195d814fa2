import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context, Turn } from '../../src/types';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const SHARED = join(ROOT, '..', 'shared', 'data');
export const CORPUS = join(ROOT, 'corpus');

/** One labelled message. */
export interface Example {
  readonly id: string;
  /** Where it comes from: the unit that is left out to see what carries over. */
  readonly source: string;
  readonly text: string;
  readonly context: Context;
  /** 0 none, 1 soft, 2 pushy, 3 aggressive; the mean where several read it. */
  readonly push: number;
  readonly ask: number;
  readonly question: number;
  readonly split?: 'train' | 'test';
  readonly variety?: string;
  readonly meaning?: string;
  /** Whether it repeats another example in another situation, and so counts for nothing when words are counted. */
  readonly copy?: true;
}

interface Stored {
  readonly id: string;
  readonly source?: string;
  readonly text: string;
  readonly context?: Context & { readonly situation?: string };
  readonly relationship?: Context['relationship'];
  readonly channel?: Context['channel'];
  readonly solicited?: boolean;
  readonly automated?: boolean;
  readonly history?: readonly { readonly from: 'sender' | 'author' | 'reader'; readonly text: string }[];
  readonly push: number;
  readonly ask: number;
  readonly question: number;
  readonly split?: 'train' | 'test';
  readonly variety?: string;
  readonly meaning?: string;
}

const toContext = (stored: Stored): Context => {
  const given = { ...stored, ...stored.context };
  const context: { -readonly [K in keyof Context]: Context[K] } = {};
  if (given.relationship !== undefined) context.relationship = given.relationship;
  if (given.channel !== undefined) context.channel = given.channel;
  if (given.solicited !== undefined) context.solicited = given.solicited;
  if (given.automated !== undefined) context.automated = given.automated;
  if (given.history !== undefined)
    context.history = given.history.map(
      (turn): Turn => ({ from: turn.from === 'reader' ? 'reader' : 'author', text: turn.text }),
    );
  return context;
};

const toExample = (stored: Stored, source: string): Example => ({
  id: stored.id,
  source: stored.source ?? source,
  text: stored.text,
  context: toContext(stored),
  push: stored.push,
  ask: stored.ask,
  question: stored.question,
  ...(stored.split === undefined ? {} : { split: stored.split }),
  ...(stored.variety === undefined ? {} : { variety: stored.variety }),
  ...(stored.meaning === undefined ? {} : { meaning: stored.meaning }),
});

export const readLines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

export const examples = (path: string, source: string): Example[] =>
  readLines<Stored>(path).map((stored) => toExample(stored, source));

export const hasShared = (): boolean => existsSync(join(SHARED, 'gold', 'train.jsonl'));
export const gold = (split: 'train' | 'dev'): Example[] => examples(join(SHARED, 'gold', `${split}.jsonl`), 'gold');
export const context = (split: 'train' | 'dev'): Example[] =>
  examples(join(SHARED, 'context', `${split}.jsonl`), 'context');

/** The files of the project's own corpus, in order. */
export const CORPUS_FILES = ['messages.jsonl', 'situations.jsonl', 'places.jsonl', 'scenes.jsonl'] as const;
export const corpus = (): Example[] =>
  CORPUS_FILES.filter((file) => existsSync(join(CORPUS, file))).flatMap((file) =>
    examples(join(CORPUS, file), file.replace('.jsonl', '')),
  );

export const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

/**
 * A message to a stranger once more, with nothing told of its situation: that is how `analyze(text)` is called most,
 * and a fit on full situations alone would not know how to judge it.
 */
export const withoutSituation = (example: Example): Example[] => {
  const { relationship, solicited, automated, history } = example.context;
  const plain =
    (relationship === undefined || relationship === 'stranger') &&
    solicited !== true &&
    automated !== true &&
    (history ?? []).length === 0;
  return plain ? [{ ...example, context: {}, copy: true }] : [];
};
