/**
 * `npm run engines`: runs the conformance vectors in the built script-tag bundles on every engine that is found, and writes what each
 * answered into `docs/engines.md` (with `--check` it writes nothing). Fails when the lite reader errs on any of them.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/data';

const HERE = join(ROOT, 'bench/engines');
const BUILDS = { lite: 'dist/pushiness.lite.global.js', full: 'dist/pushiness.global.js' } as const;
type Build = keyof typeof BUILDS;
const PATIENCE = 120_000;

/** Compares in the engine itself, in words that the oldest of them understands; gives one line of JSON. */
const CHECKER = `
function checkVectors(vectors) {
  var wrong = [];
  function near(a, b) { return a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-9); }
  for (var i = 0; i < vectors.length; i++) {
    var vector = vectors[i];
    var told;
    try {
      told = globalThis.pushiness.analyze(vector.text, vector.context);
    } catch (error) {
      wrong.push(i + ': ' + error);
      continue;
    }
    var answer = vector.answer;
    var same = near(told.score, answer.score) && told.level === answer.level && told.undecided === answer.undecided &&
      told.explanations.length === answer.reasons.length;
    for (var j = 0; same && j < answer.reasons.length; j++) {
      var reason = told.explanations[j];
      var spans = JSON.stringify(reason.spans.map(function (span) { return [span.start, span.end]; }));
      same = reason.feature === answer.reasons[j][0] && near(reason.contribution, answer.reasons[j][1]) &&
        spans === JSON.stringify(answer.reasons[j][2]) && reason.message === answer.reasons[j][3];
    }
    if (!same) wrong.push(i + ': another answer to ' + JSON.stringify(vector.text).slice(0, 60));
  }
  return { vectors: vectors.length, wrong: wrong.length, first: wrong[0] || '' };
}`;

interface Outcome {
  readonly vectors: number;
  readonly wrong: number;
  readonly first: string;
}

const bundleOf = (build: Build): string => readFileSync(join(ROOT, BUILDS[build]), 'utf8');
const vectorsOf = (build: Build): string =>
  JSON.stringify(JSON.parse(readFileSync(join(ROOT, `tests/vectors/${build}.json`), 'utf8')));
/** The whole test as one script; `tell` is what the engine does with the result. */
const scriptOf = (build: Build, tell: string): string =>
  `${bundleOf(build)}\n${CHECKER}\nvar outcome = JSON.stringify(checkVectors(${vectorsOf(build)}));\n${tell}\n`;
const PRINT = "(typeof print === 'function' ? print : console.log)(outcome);";

const folder = mkdtempSync(join(tmpdir(), 'pushiness-engines-'));
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const lastLine = (output: string): Outcome => JSON.parse(output.trim().split('\n').pop()!) as Outcome;

/** A program that runs a file and prints. */
const shell = (program: string, ...args: readonly string[]) => ({
  version: (): string =>
    firstLine(execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
  run: async (build: Build): Promise<Outcome> =>
    lastLine(
      execFileSync(program, [...args, write(`${build}.js`, scriptOf(build, PRINT))], {
        encoding: 'utf8',
        timeout: PATIENCE,
        maxBuffer: 1e8,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    ),
});
const firstLine = (text: string): string => text.trim().split('\n')[0]!;

/** A page on a loopback port; what it sends back is the result. */
const browser = (program: string, args: (profile: string) => readonly string[]) => ({
  version: (): string =>
    firstLine(execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
  run: (build: Build): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      const script = scriptOf(build, "fetch('/result', { method: 'POST', body: outcome });");
      const server = createServer((request, response) => {
        if (request.url === '/result') {
          let body = '';
          request.on('data', (chunk: Buffer) => {
            body += chunk.toString();
          });
          request.on('end', () => {
            response.end();
            finish(() => resolve(JSON.parse(body) as Outcome));
          });
        } else if (request.url === '/test.js') {
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(script);
        } else if (request.url === '/') {
          // No eval, no inline script: the bundle must live with the strictest policy.
          response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'; connect-src 'self'");
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end('<!doctype html><meta charset="utf-8"><title>vectors</title><script src="test.js"></script>');
        } else response.writeHead(404).end();
      });
      let child: ReturnType<typeof spawn> | undefined;
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        child?.kill();
        server.close();
        server.closeAllConnections();
        settle();
      };
      const timer = setTimeout(() => finish(() => reject(new Error('no answer in time'))), PATIENCE);
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number };
        child = spawn(program, [...args(mkdtempSync(join(folder, 'profile-'))), `http://127.0.0.1:${port}/`], {
          stdio: 'ignore',
        });
      });
    }),
});

const workerd = (program: string) => ({
  version: (): string => firstLine(execFileSync(program, ['--version'], { encoding: 'utf8' })),
  run: async (build: Build): Promise<Outcome> => {
    write(
      'worker.js',
      scriptOf(build, "addEventListener('fetch', (event) => event.respondWith(new Response(outcome)));"),
    );
    const port = 20_000 + (process.pid % 20_000);
    const config = write(
      'config.capnp',
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (serviceWorkerScript = embed "worker.js", compatibilityDate = "2024-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`,
    );
    const child = spawn(program, ['serve', config], { stdio: 'ignore' });
    try {
      for (let attempt = 0; attempt < 60; attempt++) {
        const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
        if (response !== undefined) return (await response.json()) as Outcome;
        await new Promise((wake) => setTimeout(wake, 500));
      }
      throw new Error('no answer in time');
    } finally {
      child.kill();
    }
  },
});

const quickjs = () => ({
  version: (): string => 'quickjs-emscripten 0.32.0',
  run: async (build: Build): Promise<Outcome> => {
    const { getQuickJS } = (await import(join(HERE, 'node_modules/quickjs-emscripten/dist/index.mjs'))) as {
      getQuickJS: () => Promise<{ evalCode: (code: string, options?: object) => unknown }>;
    };
    const engine = await getQuickJS();
    return JSON.parse(engine.evalCode(`${scriptOf(build, 'outcome')}`) as string) as Outcome;
  },
});

interface Engine {
  readonly version: () => string;
  readonly run: (build: Build) => Promise<Outcome>;
}

const own = (path: string): string => join(HERE, 'node_modules', path);
const installed = (program: string): string | undefined => {
  try {
    return execFileSync('which', [program], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};
const found = (path: string | undefined, make: (path: string) => Engine): Engine | undefined =>
  path !== undefined && existsSync(path) ? make(path) : undefined;
const CHROMIUM = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The engines, and where each is looked for. */
const ENGINES: Readonly<Record<string, () => Engine | undefined>> = {
  [`Node ${process.versions.node.split('.')[0]}`]: () => shell(process.execPath),
  'Node 22': () => found(own('node22/bin/node'), shell),
  'Node 24': () => found(own('node24/bin/node'), shell),
  Chromium: () =>
    found(installed('chromium'), (path) => browser(path, (profile) => [...CHROMIUM, `--user-data-dir=${profile}`])),
  Firefox: () =>
    found(installed('firefox-esr'), (path) =>
      browser(path, (profile) => ['--headless', '--no-remote', '--profile', profile]),
    ),
  JavaScriptCore: () => found(installed('jsc'), (path) => ({ ...shell(path), version: () => 'jsc of WebKitGTK' })),
  'SpiderMonkey 102': () => found(installed('js102'), shell),
  QuickJS: () => found(own('quickjs-emscripten'), quickjs),
  'Hermes 0.12': () => found(own('hermes-engine-cli/linux64-bin/hermes'), (path) => shell(path, '-w')),
  Deno: () => found(own('.bin/deno'), (path) => shell(path, 'run', '--no-lock')),
  Bun: () => found(own('.bin/bun'), (path) => shell(path)),
  workerd: () => found(own('.bin/workerd'), workerd),
};

const short = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message?: string };
  const line = [...String(stderr ?? '').split('\n'), ...String(message ?? error).split('\n')].find((text) =>
    /error|answer|rror:/i.test(text),
  );
  return (line ?? String(message))
    .replaceAll(folder, '')
    .trim()
    .slice(0, 140)
    .replaceAll('|', '\\|')
    .replaceAll('`', "'");
};

const rows: string[] = [];
let failed = false;
for (const [name, find] of Object.entries(ENGINES)) {
  const engine = find();
  if (engine === undefined) {
    console.log(`${name}: not found`);
    rows.push(`| ${name} | not found where this was written | | |`);
    continue;
  }
  const cells: string[] = [];
  for (const build of ['lite', 'full'] as const) {
    let cell: string;
    try {
      const { vectors, wrong, first } = await engine.run(build);
      cell =
        wrong === 0
          ? `all ${vectors}`
          : `${wrong} of ${vectors} wrong, first ${first.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 120)}`;
      if (wrong > 0 && build === 'lite') failed = true;
    } catch (error) {
      cell = `refuses: \`${short(error)}\``;
      if (build === 'lite') failed = true;
    }
    cells.push(cell);
  }
  console.log(`${name}: lite ${cells[0]}; full ${cells[1]}`);
  rows.push(`| ${name} | ${engine.version()} | ${cells.join(' | ')} |`);
}
rmSync(folder, { recursive: true, force: true });
if (!process.argv.includes('--check'))
  writeFileSync(
    join(ROOT, 'docs/engines.md'),
    `# Engines

Written by \`npm run engines\`: the conformance vectors of \`tests/vectors\` (texts of our own in their situations; score and contributions to 1e-9, level,
spans and messages to the letter), run in the minified script-tag builds. In browsers the page forbids \`eval\` and inline scripts.

| engine | version | lite | full |
|---|---|---|---|
${rows.join('\n')}
`,
  );
process.exit(failed ? 1 : 0);
