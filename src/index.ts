export type { Analysis, Analyzer, AnalyzerOptions } from './analyze';
export type { Explanation } from './explain';
export type { FeatureId } from './features';
export { analyze, createAnalyzer } from './full';
export type { Act, Ask, Beneficiary, Cue } from './reading';
export type { Author, Channel, Context, Level, Measure, Relationship, Span, Turn, Undecided } from './types';
