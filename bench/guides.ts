/** Writes the true output of commands into guides, between `<!-- output: arguments -->` and `<!-- /output -->`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/data';

const PLACES = /<!-- output: (.*?) -->[\s\S]*?<!-- \/output -->/g;

/** What the command says in the folder of its example. */
export const outputOf = (args: string): string =>
  spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args.split(' ')], {
    cwd: join(ROOT, 'examples/command-line'),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  }).stdout.trimEnd();

/** A page with the output of each of its commands. */
export const filled = (page: string): string =>
  page.replace(
    PLACES,
    (_, args: string) => `<!-- output: ${args} -->\n\`\`\`text\n${outputOf(args)}\n\`\`\`\n<!-- /output -->`,
  );

export const PAGES = ['README.md', 'docs/guides/command-line.md', 'docs/guides/conversations-and-feeds.md'].map(
  (path) => join(ROOT, path),
);

/** Fills every page that shows what the command prints. */
export const fillPages = (): void => {
  for (const path of PAGES) writeFileSync(path, filled(readFileSync(path, 'utf8')));
};
