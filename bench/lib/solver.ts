/** One example: the columns that are not zero, with their values, and whether each threshold is reached. */
export interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** 0 or 1 for each threshold. */
  readonly reached: readonly number[];
  readonly weight: number;
}

export interface Problem {
  readonly rows: readonly Row[];
  readonly width: number;
  /** Share of the loss that each threshold has. */
  readonly emphasis: readonly number[];
  /** Per column: strength of the absolute and of the square penalty, and the sign that the weight may have. */
  readonly lasso: (column: number) => number;
  readonly ridge: (column: number) => number;
  /** The weight that the square penalty draws towards; 0 when absent. */
  readonly prior?: (column: number) => number;
  readonly sign: (column: number) => -1 | 0 | 1;
  readonly passes?: number;
  readonly start?: Float64Array;
}

export interface Solution {
  readonly weights: Float64Array;
  /** One a threshold: P(reached) = logistic(sum - cut). */
  readonly cuts: number[];
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Fits one linear sum with a cut point a threshold (cumulative logit, all-threshold loss) by coordinate descent:
 * convex, without randomness, so that the same rows give the same weights to the bit.
 */
export const solve = (problem: Problem): Solution => {
  const { rows, width, emphasis } = problem;
  const thresholds = emphasis.length;
  const counts = new Int32Array(width + 1);
  for (const row of rows) for (const column of row.columns) counts[column + 1]!++;
  for (let j = 0; j < width; j++) counts[j + 1]! += counts[j]!;
  const index = new Int32Array(counts[width]!);
  const value = new Float64Array(counts[width]!);
  const cursor = counts.slice();
  rows.forEach((row, i) => {
    for (let k = 0; k < row.columns.length; k++) {
      const at = cursor[row.columns[k]!]!++;
      index[at] = i;
      value[at] = row.values[k]!;
    }
  });
  const weights = problem.start?.slice() ?? new Float64Array(width);
  const sums = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    let sum = 0;
    for (let k = 0; k < row.columns.length; k++) sum += weights[row.columns[k]!]! * row.values[k]!;
    sums[i] = sum;
  });
  const cuts = new Array<number>(thresholds).fill(0);
  const gradient = new Float64Array(rows.length);
  const curvature = new Float64Array(rows.length);
  const refresh = (i: number): void => {
    const row = rows[i]!;
    let g = 0;
    let h = 0;
    for (let k = 0; k < thresholds; k++) {
      const p = logistic(sums[i]! - cuts[k]!);
      g += emphasis[k]! * (p - row.reached[k]!);
      h += emphasis[k]! * Math.max(p * (1 - p), 0.05);
    }
    gradient[i] = g * row.weight;
    curvature[i] = h * row.weight;
  };
  const fitCuts = (): void => {
    for (let k = 0; k < thresholds; k++)
      for (let step = 0; step < 8; step++) {
        let g = 0;
        let h = 1e-9;
        for (let i = 0; i < rows.length; i++) {
          const p = logistic(sums[i]! - cuts[k]!);
          g += rows[i]!.weight * (p - rows[i]!.reached[k]!);
          h += rows[i]!.weight * p * (1 - p);
        }
        cuts[k]! += Math.max(-2, Math.min(2, g / h));
      }
    for (let i = 0; i < rows.length; i++) refresh(i);
  };
  fitCuts();
  const descend = (j: number): number => {
    let g = 0;
    let h = 1e-9;
    const end = counts[j + 1]!;
    for (let at = counts[j]!; at < end; at++) {
      const i = index[at]!;
      const x = value[at]!;
      g += gradient[i]! * x;
      h += curvature[i]! * x * x;
    }
    const before = weights[j]!;
    const lasso = problem.lasso(j);
    const ridge = problem.ridge(j);
    const target = h * before - g + ridge * (problem.prior?.(j) ?? 0);
    let after = Math.abs(target) <= lasso ? 0 : (target - Math.sign(target) * lasso) / (h + ridge);
    const sign = problem.sign(j);
    if (sign !== 0 && after * sign < 0) after = 0;
    const change = Math.max(-1, Math.min(1, after - before));
    if (change === 0) return 0;
    weights[j] = before + change;
    for (let at = counts[j]!; at < end; at++) {
      const i = index[at]!;
      sums[i]! += change * value[at]!;
      refresh(i);
    }
    return Math.abs(change);
  };
  const passes = problem.passes ?? 12;
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    for (let j = 0; j < width; j++) moved = Math.max(moved, descend(j));
    for (let inner = 0; inner < 6; inner++) {
      let most = 0;
      for (let j = 0; j < width; j++) if (weights[j] !== 0) most = Math.max(most, descend(j));
      if (most < 0.01) break;
    }
    fitCuts();
    if (moved < 0.005) break;
  }
  return { weights, cuts };
};
