import { writeFile } from 'node:fs/promises';
import { auditFeed, type FeedAudit, type PolicyName, type Post } from '../feed/index';
import { messageOf, UsageError } from './errors';
import { contextOf, fieldsOf } from './judge';
import type { Streams } from './run';
import { findSources, readItems } from './sources';
import type { Item } from './types';

export interface AuditFlags {
  readonly policy: string;
  readonly textField: string;
  readonly chart?: string;
  readonly fail?: boolean;
}

const BAR = 40;
const MOST_SHOWN = 20;

const postOf = (item: Item, textField: string): Post => {
  if (item.problem !== undefined) throw new Error(item.problem);
  const fields = fieldsOf(item);
  if (fields === undefined) throw new UsageError('a feed is a file of records: .jsonl, .ndjson, .csv or .tsv');
  const { [textField]: text, at } = fields;
  if (typeof text !== 'string') throw new Error(`no text in field '${textField}'`);
  const context = contextOf(fields);
  return {
    text,
    ...(at !== undefined && at !== '' && { at: at as Date | number | string }),
    ...(Object.keys(context).length > 0 && { context: { channel: 'post', ...context } }),
  };
};

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** Two bars, what is and what may be, in plain characters. */
const barsOf = ({ ratio, policy }: FeedAudit): string => {
  const bar = (share: number): string => '#'.repeat(Math.round(share * BAR)).padEnd(BAR, '.');
  return `promotes ${bar(ratio)} ${percent(ratio)}\nmay      ${bar(policy.most)} ${percent(policy.most)}\n`;
};

/** A bar for each post, oldest first, as high as its score; promotions are filled, and the line is the policy's share of the width. */
export const chartOf = ({ counted, promotions, ratio, policy, message }: FeedAudit): string => {
  const [width, height, top] = [640, 200, 40];
  const step = width / Math.max(1, counted.length);
  const scores = new Map(promotions.map(({ post, score }) => [post, score]));
  const bars = counted.map((post, index) => {
    const score = scores.get(post);
    const tall = Math.max(3, (score ?? 0.05) * (height - top - 40));
    const place = `x="${(index * step).toFixed(1)}" y="${(height - 40 - tall).toFixed(1)}" width="${Math.max(1, step - 1).toFixed(1)}" height="${tall.toFixed(1)}"`;
    return `<rect ${place} fill="${score === undefined ? '#a8a29e' : '#b45309'}"/>`;
  });
  const said = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const share = (value: number): string => (value * width).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 0 ${width + 20} ${height}" font-family="sans-serif" font-size="13">
<title>${said}</title>
<rect x="-10" width="${width + 20}" height="${height}" fill="#ffffff"/>
<text y="20" fill="#1c1917">${said}</text>
${bars.join('\n')}
<rect y="${height - 28}" width="${width}" height="12" fill="#d6d3d1"/>
<rect y="${height - 28}" width="${share(ratio)}" height="12" fill="#b45309"/>
<line x1="${share(policy.most)}" x2="${share(policy.most)}" y1="${height - 32}" y2="${height - 12}" stroke="#1c1917" stroke-width="2"/>
</svg>
`;
};

/** Reads a feed, says what share of it promotes, and which posts. Exit code 1 with `--fail` where that is over the policy, 2 where a post could not be read. */
export const runAudit = async (path: string, flags: AuditFlags, { stdout, stderr }: Streams): Promise<number> => {
  const posts: Post[] = [];
  const lines: number[] = [];
  let unread = false;
  for (const source of await findSources([path]))
    for await (const item of readItems(source)) {
      try {
        posts.push(postOf(item, flags.textField));
        lines.push(item.line);
      } catch (error) {
        if (error instanceof UsageError) throw new UsageError(`${path}: ${error.message}`);
        unread = true;
        stderr.write(`pushiness: ${item.source}:${item.line}: ${messageOf(error)}\n`);
      }
    }
  const audit = auditFeed(posts, { policy: flags.policy as PolicyName });
  if (flags.chart !== undefined) {
    try {
      await writeFile(flags.chart, chartOf(audit));
    } catch (error) {
      throw new UsageError(`cannot write ${flags.chart}: ${messageOf(error)}`);
    }
  }
  const shown = audit.promotions.slice(0, MOST_SHOWN);
  const rest = audit.promotions.length - shown.length;
  stdout.write(
    [
      audit.message,
      `(${audit.policy.source})`,
      '',
      ...(flags.chart === undefined ? [barsOf(audit)] : []),
      ...shown.map(
        ({ post, level, score, reason }) => `${path}:${lines[post]}  ${level} ${score.toFixed(2)}  ${reason}`,
      ),
      ...(rest > 0 ? [`and ${rest} more`] : []),
      '',
    ].join('\n'),
  );
  return unread ? 2 : flags.fail && audit.verdict === 'over' ? 1 : 0;
};
