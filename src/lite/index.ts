import { analyzersOf } from '../analyze';
import { ruleTagger } from '../document/rule-tagger';
import { LITE } from '../scorers/lite-weights';

/**
 * Makes an analyzer that reads without a language model, with a memory and settings of its own.
 *
 * @throws TypeError when an option is unknown or of the wrong kind.
 */
export const createAnalyzer = analyzersOf(ruleTagger, LITE);

/**
 * Tells how pushy the self-promotion in a message reads to the person who gets it, and why, without a language model: parts of
 * speech are read by rules where they matter. The same features and reasons as the full reader, with weights of its own.
 *
 * @throws TypeError when `text` is not a string or `context` holds an unknown field or value.
 */
export const { analyze } = createAnalyzer();

export type { Analysis, Analyzer, AnalyzerOptions } from '../analyze';
export type { Explanation } from '../explain';
export type { FeatureId } from '../features';
export type { Act, Ask, Beneficiary, Cue } from '../reading';
export type { Author, Channel, Context, Level, Measure, Relationship, Span, Turn, Undecided } from '../types';
