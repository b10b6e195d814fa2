import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { analyze, type Explanation, type FeatureId, type Level } from '../../lite/index';
import { reasonsOf, urlOf } from '../../shared/findings';
import { placer, type Region } from '../places';
import type { Format, Judged } from '../types';

const LEVELS: Readonly<Record<Exclude<Level, 'none'>, string>> = {
  soft: 'note',
  pushy: 'warning',
  aggressive: 'error',
};

/** A path is told relative to where the command runs; what is no path (`<stdin>`) is told as it is, escaped. */
const uriOf = (source: string): string => {
  const base = pathToFileURL('./').href;
  const { href } = pathToFileURL(source);
  return href.startsWith(base) ? href.slice(base.length) : href;
};

const isEmpty = ({ startLine, startColumn, endLine, endColumn }: Region): boolean =>
  startLine === endLine && startColumn === endColumn;

const locationOf = (source: string, region: Region) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(source) },
    region: isEmpty(region) ? { startLine: region.startLine } : region,
  },
});

const resultOf = (judged: Judged, level: Exclude<Level, 'none'>, reason: Explanation): string => {
  const regionOf = placer(judged);
  const spans = reason.spans.length === 0 ? [{ start: 0, end: judged.text.length }] : reason.spans;
  const [first, ...others] = (judged.literal ? spans : spans.slice(0, 1)).map(regionOf);
  return JSON.stringify({
    ruleId: reason.feature,
    ruleIndex: Object.keys(judged.analysis.measures).indexOf(reason.feature),
    level: LEVELS[level],
    message: { text: reason.advice === undefined ? reason.message : `${reason.message} ${reason.advice}` },
    locations: [locationOf(judged.source, first!)],
    ...(others.length > 0 && { relatedLocations: others.map((region) => locationOf(judged.source, region)) }),
    properties: {
      score: judged.analysis.score,
      pushiness: level,
      contribution: reason.contribution,
      spans: reason.spans,
      ...(judged.id !== undefined && { id: judged.id }),
    },
  });
};

/** The log around its results: what stands before them and behind them. The rules are all features, in their order. */
const frame = (): readonly [before: string, behind: string] => {
  const rules = (Object.keys(analyze('').measures) as FeatureId[]).map((id) => ({ id, helpUri: urlOf(id) }));
  const log = JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'pushiness', version, rules } }, columnKind: 'utf16CodeUnits', results: [] }],
  });
  const opening = log.lastIndexOf('[') + 1;
  return [log.slice(0, opening), log.slice(opening)];
};

/** SARIF 2.1.0: a result for each reason that tells, of each message that is soft or more. */
export const sarif: Format = {
  head: () => `${frame()[0]}\n`,
  item: (judged) => {
    const level = judged.analysis.level as Exclude<Level, 'none'>;
    return reasonsOf(judged.analysis)
      .map((reason) => resultOf(judged, level, reason))
      .join(',\n');
  },
  between: ',\n',
  foot: () => `\n${frame()[1]}\n`,
};
