import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/lite/index';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'pushiness-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

const run = (args: readonly string[], input?: string | Buffer, env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
};

const PITCH = 'Follow my page, and buy my course now!';
const plain = file('plain.txt', `How was your talk?\n${PITCH}\n`);
const records = file(
  'records.jsonl',
  [
    { id: 1, text: PITCH },
    { id: 2, text: 'How was your talk?' },
    { id: 3, text: 'Here is my course', relationship: 'friend', solicited: true },
  ]
    .map((record) => JSON.stringify(record))
    .join('\n'),
);

describe('pushiness, the command', () => {
  it('reports a text file as one message, the evidence underlined', () => {
    const { status, stdout, stderr } = run([plain]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const { level, score, explanations } = analyze(readFileSync(join(folder, plain), 'utf8'));
    expect(stdout).toContain(`plain.txt:1:1  ${level} ${score!.toFixed(2)}\n`);
    expect(stdout).toContain(explanations[0]!.message);
    const lines = stdout.split('\n');
    const shown = lines.indexOf(`  ${PITCH}`);
    expect(lines[shown + 1]).toMatch(/^ +~+/);
    expect(lines[shown + 1]!.indexOf('~')).toBe(2);
  });

  it('colours for terminals only, and never where NO_COLOR is set', () => {
    expect(run([plain]).stdout).not.toContain('\u001b');
    expect(run([plain, '--color']).stdout).toContain('\u001b[4m');
    expect(run([plain, '--no-color'], '', { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
    expect(run([plain], '', { NO_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  it('lets no message speak to the terminal', () => {
    const { stdout } = run([file('escape.txt', `${PITCH} \u001b[2J\u001b]0;owned\u0007 \u202eabc`)]);
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  it('reads Markdown by paragraph, with places in the file, and no code', () => {
    const name = file('post.md', `# Title\n\nHow are you?\n\n- ${PITCH}\n\n\`\`\`\n${PITCH}\n\`\`\`\n`);
    const found = JSON.parse(run([name, '--format', 'json']).stdout) as { line: number; level: string }[];
    expect(found.map(({ line, level }) => [line, level === 'none'])).toEqual([
      [3, true],
      [5, false],
    ]);
    expect(run([name]).stdout).toContain('post.md:5:3');
  });

  it('reads records of JSON lines and CSV, each in the situation it tells', () => {
    const wanted = [
      analyze(PITCH),
      analyze('How was your talk?'),
      analyze('Here is my course', { relationship: 'friend', solicited: true }),
    ].map(({ score }) => score);
    const scores = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { score: number; id: unknown })
        .map(({ score }) => score);
    expect(scores(run([records, '--format', 'jsonl']).stdout)).toEqual(wanted);
    const table = file(
      'table.csv',
      `id,body,relationship,solicited\n1,"${PITCH}",,\n2,How was your talk?,,false\n3,Here is my course,friend,true\n`,
    );
    expect(scores(run([table, '--format', 'jsonl', '--text-field', 'body']).stdout)).toEqual(wanted);
  });

  it('takes the situation from flags and from a file, and a record before both', () => {
    const context = file('context.json', JSON.stringify({ relationship: 'friend', solicited: true }));
    const score = (args: string[]) =>
      (JSON.parse(run([...args, '--format', 'json']).stdout) as [{ score: number }])[0].score;
    const text = readFileSync(join(folder, plain), 'utf8');
    expect(score([plain, '--context', context])).toBe(analyze(text, { relationship: 'friend', solicited: true }).score);
    expect(score([plain, '--context', context, '--relationship', 'stranger'])).toBe(
      analyze(text, { relationship: 'stranger', solicited: true }).score,
    );
    const one = file('one.ndjson', JSON.stringify({ text: PITCH, context: { relationship: 'customer' } }));
    expect(score([one, '--relationship', 'friend'])).toBe(analyze(PITCH, { relationship: 'customer' }).score);
  });

  it('exits with 1 from --fail-on, and with 0 without it', () => {
    expect(run([plain]).status).toBe(0);
    expect(run([plain, '--fail-on', 'soft']).status).toBe(1);
    expect(run([plain, '--fail-on', '0.5']).status).toBe(1);
    expect(run([file('fine.txt', 'How was your talk?'), '--fail-on', 'soft']).status).toBe(0);
  });

  it('--quiet reports what is at or above the limit only', () => {
    const { stdout } = run([records, '--quiet', '--format', 'jsonl']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1]);
  });

  it('reads standard input, named as its ending says', () => {
    expect(run(['--stdin'], PITCH).stdout).toContain('<stdin>:1:1');
    const { stdout } = run(
      ['--stdin', '--stdin-filename', 'x.jsonl', '--format', 'jsonl'],
      `{"text":"Hi"}\n{"text":"Ho"}\n`,
    );
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it('gives the same report with the full reader’s own scores', () => {
    expect(run([plain, '--reader', 'full']).stdout).toContain('plain.txt:1:1');
  });

  it('writes the same on two threads as on one, in order', () => {
    const many = file(
      'many.jsonl',
      Array.from({ length: 3000 }, (_, id) =>
        JSON.stringify({ id, text: id % 3 ? `Note ${id}: thanks.` : `${PITCH} ${id}` }),
      ).join('\n'),
    );
    const one = run([many, '--format', 'jsonl']);
    expect(run([many, '--format', 'jsonl', '--jobs', '2'])).toEqual(one);
    const ids = one.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect(ids).toEqual(Array.from({ length: 3000 }, (_, id) => id));
  });

  it('writes CSV that holds no formula and GitHub’s commands on one line each', () => {
    const name = file('formula.jsonl', `${JSON.stringify({ id: '=1+1', text: PITCH })}\n`);
    expect(run([name, '--format', 'csv']).stdout).toContain("formula.jsonl,1,'=1+1,");
    const lines = run([plain, '--format', 'github']).stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^::(warning|error) file=plain\.txt,line=2,endLine=2,col=1,endColumn=\d+,title=\w+ \(0\.\d\d\)::/,
    );
  });

  const schema = join(ROOT, 'bench/engines/node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json');
  it.skipIf(!existsSync(schema))('writes SARIF that is valid by the official schema', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    for (const args of [[plain, records, 'post.md'], [file('fine2.txt', 'Hello there')]]) {
      const log = JSON.parse(run([...args, '--format', 'sarif']).stdout) as { runs: { results: unknown[] }[] };
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('places SARIF regions on the evidence', () => {
    const log = JSON.parse(run([plain, '--format', 'sarif']).stdout);
    const [result] = log.runs[0].results.filter((found: { ruleId: string }) => found.ruleId === 'own-promotion');
    const { region, artifactLocation } = result.locations[0].physicalLocation;
    const lines = readFileSync(join(folder, plain), 'utf8').split('\n');
    expect(artifactLocation.uri).toBe('plain.txt');
    expect(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe('my page');
  });

  it('explains a feature, prints its version and its settings', () => {
    expect(run(['--explain', 'question']).stdout).toBe(readFileSync(join(ROOT, 'docs/features/question.md'), 'utf8'));
    expect(run(['--explain', 'nonsense'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("unknown feature 'nonsense'"),
    });
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(JSON.parse(run(['--print-config', '--format', 'csv']).stdout)).toMatchObject({
      format: 'csv',
      reader: 'lite',
    });
  });

  it('reads configuration, flags before it', () => {
    const config = file(
      'own.json',
      JSON.stringify({ format: 'jsonl', failOn: 'soft', lexicon: { offer: ['early bird'] } }),
    );
    expect(run([plain, '--config', config])).toMatchObject({ status: 1, stdout: expect.stringMatching(/^\{/) });
    expect(run([plain, '--config', config, '--format', 'csv']).stdout).toMatch(/^source,/);
    file('package.json', JSON.stringify({ pushiness: { format: 'csv' } }));
    expect(run([plain]).stdout).toMatch(/^source,/);
    expect(run([plain, '--no-config']).stdout).toMatch(/^plain/);
    file('pushiness.config.mjs', "export default { format: 'jsonl' };");
    rmSync(join(folder, 'package.json'));
    expect(run([plain]).stdout).toMatch(/^\{/);
    rmSync(join(folder, 'pushiness.config.mjs'));
  });
});

describe('pushiness audit', () => {
  const posts = (gives: number, asks: number): string =>
    file(
      `feed-${gives}-${asks}.jsonl`,
      [...Array(gives).fill('Which of these bridges do you like most?'), ...Array(asks).fill(PITCH)]
        .map((text) => JSON.stringify({ text }))
        .join('\n'),
    );

  it('says the share, the policy, and which posts promote', () => {
    const { status, stdout } = run(['audit', posts(9, 3), '--policy', 'nine-to-one']);
    expect(status).toBe(0);
    expect(stdout).toContain('3 of 12 posts promote; 18 giving posts more would bring it within nine-to-one.');
    expect(stdout).toMatch(/^promotes #{10}\.{30} 25 %$/m);
    expect(stdout.match(/^feed-9-3\.jsonl:\d+ /gm)).toEqual([
      'feed-9-3.jsonl:10 ',
      'feed-9-3.jsonl:11 ',
      'feed-9-3.jsonl:12 ',
    ]);
    expect(run(['audit', posts(9, 3), '--policy', 'nine-to-one', '--fail']).status).toBe(1);
    expect(run(['audit', posts(9, 1), '--policy', 'nine-to-one', '--fail']).status).toBe(0);
  });

  it('draws a chart: a bar for each post', () => {
    expect(run(['audit', posts(9, 3), '--policy', 'lobsters', '--chart', 'chart.svg']).status).toBe(0);
    const svg = readFileSync(join(folder, 'chart.svg'), 'utf8');
    expect(svg.match(/<rect x="\d/g)).toHaveLength(12);
    expect(svg.match(/fill="#b45309"/g)).toHaveLength(4);
  });

  it('names what is wrong', () => {
    expect(run(['audit', posts(9, 3), '--policy', 'golden'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("unknown policy 'golden'; known are nine-to-one"),
    });
    expect(run(['audit', posts(9, 3)])).toMatchObject({ status: 2, stderr: expect.stringContaining('--policy') });
    expect(run(['audit', plain, '--policy', 'lobsters'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a feed is a file of records'),
    });
    const bad = run(['audit', file('bad-feed.jsonl', '{"text":"Hi"}\n{}\n'), '--policy', 'lobsters']);
    expect(bad).toMatchObject({ status: 2, stderr: expect.stringContaining('bad-feed.jsonl:2: no text') });
    expect(
      run(['audit', file('dates.jsonl', '{"text":"Hi","at":"some day"}'), '--policy', 'last-month']).stderr,
    ).toContain('posts[0].at is no date');
  });
});

describe('bad input', () => {
  const cases: Readonly<Record<string, readonly [args: readonly string[], said: RegExp]>> = {
    'no file': [[], /name files or globs/],
    'a file that is not there': [['nothing.txt'], /no file matches nothing\.txt/],
    'a glob without files': [['*.nothing'], /no file matches \*\.nothing/],
    'a directory': [['.'], /\. is a directory/],
    'an unknown flag': [['--nonsense'], /unknown option '--nonsense'/],
    'an unknown format': [[plain, '--format', 'xml'], /format must be pretty, json, .*, not "xml"/],
    'an impossible limit': [[plain, '--fail-on', '7'], /failOn must be soft, .* not 7/],
    'an unknown relationship': [
      [plain, '--relationship', 'pigeon'],
      /context\.relationship must be one of .* not 'pigeon'/,
    ],
    'files and stdin': [[plain, '--stdin'], /not both/],
    'empty standard input': [['--stdin'], /<stdin>: is empty/],
    'a configuration with an unknown key': [
      [plain, '--config', file('unknown.json', '{"fail-on": "soft"}')],
      /unknown\.json: unknown key 'fail-on'; known are reader, format/,
    ],
    'a broken configuration': [
      [plain, '--config', file('broken.json', '{')],
      /cannot read the configuration broken\.json/,
    ],
    'a broken context': [
      [plain, '--context', file('bad.json', '{"channel": 3}')],
      /bad\.json: context\.channel must be/,
    ],
    'a binary file': [[file('binary.txt', Buffer.from([80, 0, 1, 2]))], /binary\.txt: is a binary file/],
    'invalid UTF-8': [[file('latin.txt', Buffer.from([80, 0xe9, 80]))], /latin\.txt: is not valid UTF-8/],
  };
  for (const [name, [args, said]] of Object.entries(cases))
    it(`${name}: one line on stderr, exit 2`, () => {
      const { status, stderr } = run(args);
      expect(stderr).toMatch(said);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(2);
    });

  it('a bad record does not keep the others from being read', () => {
    const name = file(
      'bad.jsonl',
      Buffer.concat([
        Buffer.from('{"text":"Hello"}\n{"text":\n'),
        Buffer.from([0xff, 10]),
        Buffer.from('{"body":"x"}\n{"text":"Hi","channel":"pigeon"}\n7\n\n{"text":"Thanks"}'),
      ]),
    );
    const { status, stdout, stderr } = run([name, '--format', 'jsonl', '--fail-on', 'soft']);
    expect(status).toBe(2);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { line: number }).line),
    ).toEqual([1, 8]);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/bad\.jsonl:2: broken JSON/),
      expect.stringMatching(/bad\.jsonl:3: is not valid UTF-8/),
      expect.stringMatching(/bad\.jsonl:4: no field 'text' \(--text-field\); the record has body/),
      expect.stringMatching(/bad\.jsonl:5: context\.channel must be/),
      expect.stringMatching(/bad\.jsonl:6: holds no JSON object/),
    ]);
    const table = file('bad.csv', 'text,channel\nHello,\na,b,c,d\nThanks,comment\n');
    const read = run([table, '--format', 'jsonl']);
    expect(read.stdout.trim().split('\n')).toHaveLength(2);
    expect(read.stderr).toMatch(/bad\.csv:3: /);
    expect(read.status).toBe(2);
  });

  it('an unreadable file does not keep the others from being read', () => {
    const { status, stdout, stderr } = run(['binary.txt', plain, '--format', 'jsonl']);
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('binary.txt: is a binary file');
  });

  const endless = (): ReturnType<typeof spawn> => {
    const child = spawn(process.execPath, [CLI, '--stdin', '--stdin-filename', 'x.jsonl', '--format', 'json'], {
      cwd: folder,
    });
    const feed = (): void => {
      while (child.stdin!.writable && child.stdin!.write(`${JSON.stringify({ text: PITCH })}\n`));
      child.stdin!.once('drain', feed);
    };
    child.stdin!.on('error', () => {});
    feed();
    return child;
  };
  const ended = (child: ReturnType<typeof spawn>) =>
    new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));

  it('stops on SIGINT with a whole report', async () => {
    const child = endless();
    let stdout = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.length > 100_000 && !child.killed) child.kill('SIGINT');
    });
    expect(await ended(child)).toBe(130);
    expect(Array.isArray(JSON.parse(stdout))).toBe(true);
  });

  it('stops without a word when nobody reads on', async () => {
    const child = endless();
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout!.once('data', () => child.stdout!.destroy());
    await ended(child);
    expect(stderr).toBe('');
  });
});
