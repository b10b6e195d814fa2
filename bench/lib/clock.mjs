/** Milliseconds that a call takes. */
export const time = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** The value below which a share of the values lies. */
export const quantile = (values, share) => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};

export const median = (values) => quantile(values, 0.5);
