import type { Diagnostic, DiagnosticSeverity, Range } from 'vscode-languageserver-types';
import type { Analysis, Level, Span } from '../lite/index';
import { type FindingOptions, reasonsOf, urlOf } from '../shared/findings';
import { pointsOf } from '../shared/places';

/** Settings of {@link toDiagnostics}; every one is optional. */
export interface DiagnosticOptions extends Pick<FindingOptions, 'from' | 'docs'> {
  /** The document's address: with it, further evidence of a reason is told as related information. */
  readonly uri?: string;
}

/** Error, Warning and Information of the protocol. */
const SEVERITIES: Readonly<Record<Exclude<Level, 'none'>, DiagnosticSeverity>> = { soft: 3, pushy: 2, aggressive: 1 };

/**
 * Diagnostics of the Language Server Protocol for an analysis of a document's text: one for each reason that tells, at its first
 * evidence; positions count from 0, in UTF-16 code units, the protocol's own. `data` holds `{ feature, contribution, score, level }`.
 */
export const toDiagnostics = (text: string, analysis: Analysis, options: DiagnosticOptions = {}): Diagnostic[] => {
  const pointOf = pointsOf(text);
  const positionOf = (offset: number) => {
    const { line, column } = pointOf(offset);
    return { line, character: column };
  };
  const rangeOf = ({ start, end }: Span): Range => ({ start: positionOf(start), end: positionOf(end) });
  const { uri, from, docs } = options;
  const { level, score } = analysis;
  return reasonsOf(analysis, from).map(({ feature, contribution, message, advice, spans }): Diagnostic => {
    const [first = { start: 0, end: text.length }, ...others] = spans;
    return {
      range: rangeOf(first),
      severity: SEVERITIES[level as Exclude<Level, 'none'>],
      code: feature,
      codeDescription: { href: urlOf(feature, docs) },
      source: 'pushiness',
      message: advice === undefined ? message : `${message} ${advice}`,
      data: { feature, contribution, score, level },
      ...(uri !== undefined &&
        others.length > 0 && {
          relatedInformation: others.map((span) => ({
            location: { uri, range: rangeOf(span) },
            message: text.slice(span.start, span.end),
          })),
        }),
    };
  });
};

export type { FindingOptions } from '../shared/findings';
