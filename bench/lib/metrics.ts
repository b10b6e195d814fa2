/** Area under the ROC curve: how often a positive stands above a negative; 0.5 for chance. NaN without both kinds. */
export const auc = (scores: readonly number[], positive: readonly boolean[]): number => {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && scores[order[j]!] === scores[order[i]!]) j++;
    for (let k = i; k < j; k++)
      if (positive[order[k]!]) {
        rankSum += (i + j + 1) / 2;
        positives++;
      }
    i = j;
  }
  const negatives = order.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
};

export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export const count = (predicted: readonly boolean[], actual: readonly boolean[]): Counts => {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  let trueNegatives = 0;
  predicted.forEach((p, i) => {
    if (p && actual[i]) truePositives++;
    else if (p) falsePositives++;
    else if (actual[i]) falseNegatives++;
    else trueNegatives++;
  });
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
};

export const precision = (c: Counts): number => c.truePositives / (c.truePositives + c.falsePositives);
export const recall = (c: Counts): number => c.truePositives / (c.truePositives + c.falseNegatives);
export const f1 = (c: Counts): number =>
  (2 * c.truePositives) / (2 * c.truePositives + c.falsePositives + c.falseNegatives);

/** Agreement of two ratings on an ordinal scale of `levels` steps, distances squared; 1 is perfect. */
export const weightedKappa = (a: readonly number[], b: readonly number[], levels: number): number => {
  const n = a.length;
  const countA = new Array<number>(levels).fill(0);
  const countB = new Array<number>(levels).fill(0);
  let observed = 0;
  a.forEach((x, i) => {
    countA[x]!++;
    countB[b[i]!]!++;
    observed += (x - b[i]!) ** 2;
  });
  let expected = 0;
  for (let i = 0; i < levels; i++)
    for (let j = 0; j < levels; j++) expected += (countA[i]! * countB[j]! * (i - j) ** 2) / n;
  return 1 - observed / expected;
};

/** Expected calibration error over equal-width bins, and the bins. */
export const calibration = (scores: readonly number[], positive: readonly boolean[], bins = 10) => {
  const table = Array.from({ length: bins }, () => ({ count: 0, score: 0, share: 0 }));
  scores.forEach((score, i) => {
    const bin = table[Math.min(bins - 1, Math.floor(score * bins))]!;
    bin.count++;
    bin.score += score;
    bin.share += positive[i] ? 1 : 0;
  });
  for (const bin of table)
    if (bin.count > 0) {
      bin.score /= bin.count;
      bin.share /= bin.count;
    }
  const error = table.reduce((sum, bin) => sum + bin.count * Math.abs(bin.score - bin.share), 0) / scores.length;
  return { error, table };
};
