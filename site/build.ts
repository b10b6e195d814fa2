/** `npm run site`: a static site from the documentation, with a live compose box; every link is relative, nothing is fetched. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import { build } from 'esbuild';
import { Marked } from 'marked';
import { Application, TSConfigReader, TypeDocReader } from 'typedoc';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'site/out');
const DOCS = join(ROOT, 'docs');

const GROUPS: readonly (readonly [title: string, pages: readonly string[]])[] = [
  ['Guides', readdirSync(join(DOCS, 'guides')).map((file) => `guides/${file}`)],
  ['How it reads', ['scoring.md', 'architecture.md', 'decisions.md', 'new-feature.md']],
  [
    'Figures',
    ['accuracy.md', 'benchmarks.md', 'suggestions.md', 'batch.md', 'engines.md'].filter((file) =>
      existsSync(join(DOCS, file)),
    ),
  ],
  ['Features', readdirSync(join(DOCS, 'features')).map((file) => `features/${file}`)],
];
const PAGES = new Set(GROUPS.flatMap(([, pages]) => pages));

const titleOf = (path: string): string =>
  /^# (.+)$/m.exec(readFileSync(join(DOCS, path), 'utf8'))?.[1]?.replaceAll('`', '') ?? basename(path, '.md');
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const toHtml = (path: string): string => path.replace(/\.md(?=#|$)/, '.html');
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-');

/** The frame of every page; `base` leads from the page to the root of the site. */
const frame = (title: string, base: string, here: string, body: string): string => {
  const link = (path: string, name: string): string =>
    `<a href="${base}${path}"${path === here ? ' aria-current="page"' : ''}>${escapeHtml(name)}</a>`;
  const groups = GROUPS.map(
    ([name, pages]) =>
      `<details${pages.some((page) => toHtml(page) === here) ? ' open' : ''}><summary>${name}</summary><ul>${pages
        .map((page) => `<li>${link(toHtml(page), titleOf(page))}</li>`)
        .join('')}</ul></details>`,
  ).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file: 'unsafe-inline'; img-src 'self' file: data:">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}style.css">
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header><nav aria-label="Site"><a class="name" href="${base}index.html"${here === 'index.html' ? ' aria-current="page"' : ''}>pushiness</a>${groups}<a href="${base}api/index.html">API</a></nav></header>
<main id="main">
${body}
</main>
</body>
</html>
`;
};

const baseOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** Markdown as a page: links to other pages of the site stay, links into the repository become plain words. */
const render = (path: string): string => {
  const marked = new Marked({
    gfm: true,
    renderer: {
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (/^(https?:|#)/.test(href)) return `<a href="${escapeHtml(href)}">${words}</a>`;
        const [file = '', hash] = href.split('#');
        const target = posix.normalize(posix.join(dirname(path), file)).replace(/\/$/, '');
        if (target === 'features' || target === '.') return words;
        return PAGES.has(target)
          ? `<a href="${toHtml(file)}${hash === undefined ? '' : `#${hash}`}">${words}</a>`
          : words;
      },
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table(token) {
        const cells = (row: typeof token.header, tag: string): string =>
          row
            .map(({ text, tokens }) =>
              text === '' ? '<td></td>' : `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`,
            )
            .join('');
        const head = `<thead><tr>${cells(token.header, 'th')}</tr></thead>`;
        const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
        return `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
      code({ text }) {
        return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
      },
    },
  });
  const text = readFileSync(join(DOCS, path), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
  return marked.parse(text, { async: false });
};

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), content);
};

const writeReference = async (): Promise<void> => {
  const app = await Application.bootstrapWithPlugins({ out: join(OUT, 'api') }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ]);
  const project = await app.convert();
  if (project === undefined) throw new Error('the reference could not be built');
  await app.generateDocs(project, join(OUT, 'api'));
};

rmSync(OUT, { recursive: true, force: true });
for (const path of PAGES)
  write(
    toHtml(path),
    frame(`${titleOf(path)} - pushiness`, baseOf(path), toHtml(path), `<article>${render(path)}</article>`),
  );
write(
  'index.html',
  frame(
    'pushiness: how pushy does it read?',
    '',
    'index.html',
    readFileSync(join(ROOT, 'site/pages/index.html'), 'utf8'),
  ),
);
write('style.css', readFileSync(join(ROOT, 'site/style.css'), 'utf8'));
cpSync(join(DOCS, 'images'), join(OUT, 'images'), { recursive: true });
await build({
  entryPoints: [join(ROOT, 'site/playground.ts')],
  outfile: join(OUT, 'playground.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
});
if (!process.argv.includes('--without-reference')) await writeReference();
console.log(`${relative(ROOT, OUT)}/index.html`);
