import type { AskExample } from './reader';
import { type Row, solve } from './solver';

/** Weights of facets, by their names. */
export interface NamedAskWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export const ASK_SETTINGS = { minimumMessages: 4, minimumSources: 2, lasso: 0.6, ridge: 5, rounds: 3 } as const;

/**
 * Learns which candidates are asks from labels of whole messages: in a message labelled as asking, the likeliest candidate of the
 * last round counts as the ask; in any other message none does (multiple-instance learning by alternating, Andrews et al. 2002).
 */
export const fitAsks = (
  examples: readonly AskExample[],
  settings: {
    minimumMessages: number;
    minimumSources: number;
    lasso: number;
    ridge: number;
    rounds: number;
  } = ASK_SETTINGS,
): NamedAskWeights => {
  const seen = new Map<string, { messages: number; sources: Set<string> }>();
  for (const example of examples.filter(({ copy }) => !copy))
    for (const facet of new Set(example.candidates.flat())) {
      const entry = seen.get(facet) ?? { messages: 0, sources: new Set<string>() };
      entry.messages++;
      entry.sources.add(example.source);
      seen.set(facet, entry);
    }
  const facets = [...seen]
    .filter(([, entry]) => entry.messages >= settings.minimumMessages && entry.sources.size >= settings.minimumSources)
    .map(([facet]) => facet)
    .sort();
  const column = new Map(facets.map((facet, index) => [facet, index]));
  let model: NamedAskWeights | undefined;
  let start: Float64Array | undefined;
  for (let round = 0; round < settings.rounds; round++) {
    const rows: Row[] = [];
    for (const example of examples) {
      const chosen = example.asks && model !== undefined ? [likeliest(model, example)] : example.candidates;
      for (const candidate of chosen) {
        if (candidate === undefined) continue;
        const columns = [...new Set(candidate)]
          .map((facet) => column.get(facet))
          .filter((at) => at !== undefined)
          .sort((a, b) => a - b);
        rows.push({
          columns: Int32Array.from(columns),
          values: new Float64Array(columns.length).fill(1),
          reached: [example.asks ? 1 : 0],
          weight: model === undefined || !example.asks ? 1 / Math.sqrt(chosen.length) : 1,
        });
      }
    }
    const solution = solve({
      rows,
      width: facets.length,
      emphasis: [1],
      lasso: () => settings.lasso,
      ridge: () => settings.ridge,
      sign: () => 0,
      ...(start === undefined ? {} : { start }),
    });
    start = solution.weights;
    model = {
      bias: -solution.cuts[0]!,
      weights: new Map(
        facets.map((facet, index) => [facet, solution.weights[index]!] as const).filter(([, weight]) => weight !== 0),
      ),
    };
  }
  return model!;
};

const likeliest = (model: NamedAskWeights, example: AskExample): readonly string[] | undefined => {
  let best: readonly string[] | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const facets of example.candidates) {
    let sum = 0;
    for (const facet of facets) sum += model.weights.get(facet) ?? 0;
    if (sum > most) {
      most = sum;
      best = facets;
    }
  }
  return best;
};
