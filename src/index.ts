export { type Analysis, type Analyzer, analyze, createAnalyzer } from './analyze';
export type { Explanation } from './explain';
export type { FeatureId } from './features';
export type { Act, Ask, Beneficiary } from './reading';
export type { Author, Channel, Context, Level, Measure, Relationship, Span, Turn, Undecided } from './types';
