import type { Level } from '../../lite/index';
import { placer } from '../places';
import type { Format } from '../types';

const MOST_REASONS = 3;
const COMMANDS: Readonly<Record<Exclude<Level, 'none'>, string>> = {
  soft: 'notice',
  pushy: 'warning',
  aggressive: 'error',
};

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands, which GitHub shows as annotations: one for each message that is soft or more. */
export const github: Format = {
  head: () => '',
  item: (judged) => {
    const { score, level, explanations, asks } = judged.analysis;
    if (score === null || level === null || level === 'none') return '';
    const reasons = explanations.filter(({ contribution }) => contribution > 0).slice(0, MOST_REASONS);
    const span = asks[0]?.span ?? reasons.find(({ spans }) => spans.length > 0)?.spans[0] ?? { start: 0, end: 0 };
    const place = placer(judged)(span);
    const properties = {
      file: judged.source,
      line: place.startLine,
      endLine: place.endLine,
      col: place.startColumn,
      endColumn: place.endColumn,
      title: `${level} (${score.toFixed(2)})`,
    };
    const said = reasons.map(({ message, advice }) => (advice === undefined ? message : `${message} ${advice}`));
    return `::${COMMANDS[level]} ${Object.entries(properties)
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      .join(',')}::${escapeData(said.join('\n'))}\n`;
  },
  between: '',
  foot: () => '',
};
