import type { Format, Judged } from '../types';

/** What is said of a message: the analysis, but for the measures that found nothing. */
const summarize = ({ source, line, id, analysis }: Judged): string => {
  const { score, level, undecided, explanations, asks, bias, model } = analysis;
  return JSON.stringify({ source, line, id, score, level, undecided, explanations, asks, bias, model });
};

/** One array of analyses. */
export const json: Format = { head: () => '[\n', item: summarize, between: ',\n', foot: () => '\n]\n' };

/** One analysis a line. */
export const jsonl: Format = {
  head: () => '',
  item: (judged) => `${summarize(judged)}\n`,
  between: '',
  foot: () => '',
};
