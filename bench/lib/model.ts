import { FEATURES, type FeatureId } from '../../src/features/index';
import { askWeightsOf } from '../../src/reading/asks';
import type { AskWeights } from '../../src/reading/types';
import { fitAsks, type NamedAskWeights } from './asks';
import { type ExampleReader, FOLDS, type Prepared } from './reader';
import { logistic, type Row, solve } from './solver';

/** Levels that a label can reach; push is a mean of annotators, so half-way counts as reached. */
export const reaches = (push: number): number[] => [0.5, 1.5, 2.5].map((threshold) => (push >= threshold ? 1 : 0));

/** Features that are not fitted as one weight: their weights are those of the entries. */
const WORDING: readonly string[] = ['promotional-wording', 'everyday-wording'];
export const PLAIN = FEATURES.filter(({ id }) => !WORDING.includes(id));

const valuesOf = ({ example }: Prepared, asks: AskWeights, reader: ExampleReader): number[] => {
  const reading = reader.read(example, asks);
  return PLAIN.map((feature) => feature.measure(reading)?.value ?? 0);
};

export interface Settings {
  readonly askSettings?: Parameters<typeof fitAsks>[1];
  readonly minimumMessages: number;
  readonly minimumSources: number;
  readonly lasso: number;
  readonly ridge: number;
  readonly featureRidge: number;
  /** How closely features keep to the weights they had without entries. */
  readonly priorRidge: number;
  readonly emphasis: readonly number[];
  readonly entries: number;
}

export const SETTINGS: Settings = {
  minimumMessages: 4,
  minimumSources: 2,
  lasso: 0,
  ridge: 20,
  featureRidge: 3,
  priorRidge: 20,
  emphasis: [0.25, 1, 0.25],
  entries: 2000,
};

export interface Model {
  readonly asks: NamedAskWeights;
  /** The same weights, filed for reading. */
  readonly judging: AskWeights;
  readonly features: Readonly<Record<string, number>>;
  readonly entries: ReadonlyMap<string, number>;
  readonly cuts: readonly number[];
}

/** Fits the asks, then the features and entries on asks that were judged by models which had not seen the message. */
export const fitModel = (rows: readonly Prepared[], reader: ExampleReader, settings: Settings = SETTINGS): Model => {
  const values: number[][] = new Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const asks = fitAsks(
      rows.filter((row) => row.fold !== fold).map((row) => row.ask),
      settings.askSettings,
    );
    const judging = askWeightsOf(asks.bias, asks.weights);
    rows.forEach((row, i) => {
      if (row.fold === fold) values[i] = valuesOf(row, judging, reader);
    });
  }
  const asks = fitAsks(
    rows.map((row) => row.ask),
    settings.askSettings,
  );
  const seen = new Map<string, { messages: number; sources: Set<string> }>();
  if (settings.entries > 0)
    for (const row of rows.filter(({ example }) => example.copy !== true))
      for (const gram of row.entries) {
        let entry = seen.get(gram);
        if (entry === undefined) {
          entry = { messages: 0, sources: new Set() };
          seen.set(gram, entry);
        }
        entry.messages++;
        entry.sources.add(row.example.source);
      }
  const vocabulary = [...seen]
    .filter(([, entry]) => entry.messages >= settings.minimumMessages && entry.sources.size >= settings.minimumSources)
    .map(([gram]) => gram)
    .sort();
  const fitTo = (grams: readonly string[], prior?: Float64Array) => {
    const column = new Map(grams.map((gram, index) => [gram, PLAIN.length + index]));
    const width = PLAIN.length + grams.length;
    const design = rows.map((row, i): Row => {
      const columns: number[] = [];
      const cells: number[] = [];
      values[i]!.forEach((value, at) => {
        if (value !== 0) {
          columns.push(at);
          cells.push(value);
        }
      });
      for (const gram of row.entries) {
        const at = column.get(gram);
        if (at !== undefined) {
          columns.push(at);
          cells.push(1);
        }
      }
      return {
        columns: Int32Array.from(columns),
        values: Float64Array.from(cells),
        reached: reaches(row.example.push),
        weight: 1,
      };
    });
    return solve({
      rows: design,
      width,
      emphasis: settings.emphasis,
      lasso: (j) => (j < PLAIN.length ? 0 : settings.lasso),
      ridge: (j) =>
        j < PLAIN.length ? (prior === undefined ? settings.featureRidge : settings.priorRidge) : settings.ridge,
      prior: (j) => (j < PLAIN.length ? (prior?.[j] ?? 0) : 0),
      sign: (j) => (j < PLAIN.length ? (PLAIN[j]!.direction === 'raises' ? 1 : -1) : 0),
    });
  };
  let grams: readonly string[] = vocabulary;
  // Features first, alone; entries then learn what is left, and the features keep close to what they said.
  const alone = fitTo([]).weights;
  let solution = fitTo(grams, alone);
  const kept = grams
    .map((gram, index) => ({
      gram,
      weight: solution.weights[PLAIN.length + index]!,
      messages: seen.get(gram)!.messages,
    }))
    .filter(({ weight }) => weight !== 0);
  if (kept.length > settings.entries) {
    kept.sort(
      (a, b) =>
        Math.abs(b.weight) * Math.sqrt(b.messages) - Math.abs(a.weight) * Math.sqrt(a.messages) ||
        (a.gram < b.gram ? -1 : 1),
    );
    kept.length = settings.entries;
    grams = kept.map(({ gram }) => gram).sort();
    solution = fitTo(grams, alone);
  }
  return {
    asks,
    judging: askWeightsOf(asks.bias, asks.weights),
    features: Object.fromEntries(PLAIN.map((feature, at) => [feature.id, solution.weights[at]!])),
    entries: new Map(
      grams
        .map((gram, at) => [gram, solution.weights[PLAIN.length + at]!] as const)
        .filter(([, weight]) => weight !== 0),
    ),
    cuts: solution.cuts,
  };
};

/** The cut point at which the expected number of messages above it is the observed one. */
export const cutFor = (sums: readonly number[], reached: readonly number[]): number => {
  let cut = 0;
  for (let step = 0; step < 40; step++) {
    let g = 0;
    let h = 1e-9;
    sums.forEach((sum, i) => {
      const p = logistic(sum - cut);
      g += p - reached[i]!;
      h += p * (1 - p);
    });
    cut += Math.max(-1, Math.min(1, g / h));
  }
  return cut;
};

/** The latent sum of a message, before any cut. */
export const sumOf = (model: Model, prepared: Prepared, reader: ExampleReader): number => {
  let sum = 0;
  valuesOf(prepared, model.judging, reader).forEach((value, at) => {
    sum += value * model.features[PLAIN[at]!.id as FeatureId]!;
  });
  for (const entry of prepared.entries) sum += model.entries.get(entry) ?? 0;
  return sum;
};

/** Sums of messages by models that had not seen them: what a score is calibrated on. */
export const crossSums = (
  rows: readonly Prepared[],
  reader: ExampleReader,
  settings: Settings = SETTINGS,
): number[] => {
  const sums = new Array<number>(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitModel(
      rows.filter((row) => row.fold !== fold),
      reader,
      settings,
    );
    rows.forEach((row, i) => {
      if (row.fold === fold) sums[i] = sumOf(model, row, reader) - model.cuts[1]!;
    });
  }
  return sums;
};

/** Slope and cut points that make P(level or more) as frequent as it says (Platt 1999), one slope for all levels. */
export const calibrate = (sums: readonly number[], pushes: readonly number[]): { slope: number; cuts: number[] } => {
  const reached = pushes.map(reaches);
  const solution = solve({
    rows: sums.map((sum, i) => ({
      columns: Int32Array.of(0),
      values: Float64Array.of(sum),
      reached: reached[i]!,
      weight: 1,
    })),
    width: 1,
    emphasis: [0, 1, 0],
    lasso: () => 0,
    ridge: () => 0,
    sign: () => 1,
    passes: 60,
  });
  const slope = solution.weights[0]!;
  return {
    slope,
    cuts: [0, 1, 2].map((level) =>
      cutFor(
        sums.map((sum) => sum * slope),
        reached.map((row) => row[level]!),
      ),
    ),
  };
};
