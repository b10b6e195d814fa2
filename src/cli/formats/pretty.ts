import picocolors from 'picocolors';
import type { Explanation, Level, Span } from '../../lite/index';
import type { Format, Judged, Settings } from '../types';

const MOST_REASONS = 5;
const MOST_LINES = 8;
/** Characters of a long line that are shown around what is quoted. */
const LONGEST_LINE = 160;
const LINE_END = /\r\n|[\n\r]/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Control characters would speak to the terminal: each is shown as one that does not. */
const visible = (text: string): string =>
  text.replace(CONTROLS, (character) =>
    character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\ufffd',
  );

/** Spans in order, those that touch joined. */
const joined = (spans: readonly Span[]): Span[] => {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found[found.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
};

const linesOf = (text: string): { start: number; end: number }[] => {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split(LINE_END)) {
    lines.push({ start, end: start + line.length });
    start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
  }
  return lines;
};

type Colors = ReturnType<typeof picocolors.createColors>;

/** The lines of a message that hold evidence, the evidence underlined: by the terminal, or by a row of its own where there is no colour. */
const underlined = (text: string, spans: readonly Span[], color: boolean, colors: Colors): string[] => {
  const shown: string[] = [];
  let quotes = 0;
  for (const line of linesOf(text)) {
    const marks: Span[] = [];
    for (; quotes < spans.length && spans[quotes]!.start < line.end; quotes++) {
      const { start, end } = spans[quotes]!;
      marks.push({ start: Math.max(start, line.start), end: Math.min(end, line.end) });
      if (end > line.end) break;
    }
    if (marks.length === 0) continue;
    if (shown.length >= MOST_LINES) break;
    const from = Math.max(line.start, Math.min(marks[0]!.start - 20, line.end - LONGEST_LINE));
    const to = Math.min(line.end, from + LONGEST_LINE);
    const before = from > line.start ? '\u2026' : '';
    const after = to < line.end ? '\u2026' : '';
    let row = '';
    let under = '';
    let at = from;
    for (const { start, end } of marks) {
      if (start >= to) break;
      const stop = Math.min(end, to);
      row += visible(text.slice(at, start)) + colors.underline(colors.yellow(visible(text.slice(start, stop))));
      under += ' '.repeat(start - at) + '~'.repeat(stop - start);
      at = stop;
    }
    shown.push(`  ${before}${row}${visible(text.slice(at, to))}${after}`);
    if (!color) shown.push(`  ${before === '' ? '' : ' '}${under}`);
  }
  return shown;
};

const paint = (colors: Colors, level: Level | null): ((text: string) => string) =>
  level === 'aggressive'
    ? colors.red
    : level === 'pushy'
      ? colors.yellow
      : level === 'soft'
        ? colors.cyan
        : colors.green;

const reasonLines = ({ contribution, message, advice }: Explanation, colors: Colors): string[] => {
  const sign = contribution < 0 ? '' : '+';
  const line = `  ${`${sign}${contribution.toFixed(2)}`.padStart(6)}  ${visible(message)}`;
  return advice === undefined ? [line] : [line, `          ${colors.dim(advice)}`];
};

const item = (judged: Judged, { color }: Settings): string => {
  const colors = picocolors.createColors(color);
  const { source, line, column, id, text, analysis } = judged;
  const { score, level, undecided, explanations } = analysis;
  const named = id === undefined ? '' : ` (${visible(String(id))})`;
  const place = `${visible(source)}:${line}:${column}${named}`;
  if (score === null) return `${colors.bold(place)}  ${colors.dim(`undecided: ${undecided}`)}\n`;
  const verdict = paint(colors, level)(`${level} ${score.toFixed(2)}`);
  if (level === 'none') return `${colors.bold(place)}  ${verdict}\n`;
  const reasons = explanations.slice(0, MOST_REASONS);
  const evidence = joined(reasons.filter(({ contribution }) => contribution > 0).flatMap(({ spans }) => [...spans]));
  return [
    `${colors.bold(place)}  ${verdict}`,
    ...underlined(text, evidence, color, colors),
    ...reasons.flatMap((reason) => reasonLines(reason, colors)),
    '',
  ].join('\n');
};

/** For people: the verdict, the evidence underlined in its lines, the strongest reasons and their advice. */
export const pretty: Format = {
  head: () => '',
  item,
  between: '\n',
  foot: ({ messages, levels }) => {
    if (messages < 2) return '';
    const counts = Object.entries(levels).filter(([, count]) => count > 0);
    return `\n${messages} messages: ${counts.map(([level, count]) => `${count} ${level}`).join(', ')}\n`;
  },
};
