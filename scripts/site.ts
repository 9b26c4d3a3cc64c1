import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import process from 'node:process';
import { Parser } from 'htmlparser2';
import { Application } from 'typedoc';
import { root } from './generate/outputs.js';

// `npm run site` builds what there is to read as one site in site/: what the doors of the package export, and the pages beside them, those
// of every rule included. A link that leads nowhere is a failure.

const out = join(root, 'site');
const app = await Application.bootstrap({
  name: 'plan-compliance',
  entryPoints: ['index', 'calendar', 'import/index', 'slip', 'testing/index'].map((door) =>
    join(root, 'src', `${door}.ts`),
  ),
  tsconfig: join(root, 'tsconfig.json'),
  readme: join(root, 'README.md'),
  projectDocuments: [
    'README.vi.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/*.md',
    'examples/**/README.md',
    'src/rules/*/*/rule.md',
    'src/rules/*/*/rule.vi.md',
  ].map((pattern) => join(root, pattern)),
  exclude: ['**/node_modules/**'],
  // `npm run typecheck` has seen to that.
  skipErrorChecking: true,
  // Types of parameters that no door exports are told where they stand.
  validation: { notExported: false, invalidLink: true },
  // Nothing of the machine or of the moment.
  disableGit: true,
  sourceLinkTemplate: '{path}#L{line}',
  disableSources: true,
  hideGenerator: true,
});
const project = await app.convert();
if (!project) throw new Error('TypeDoc cannot read the sources.');
// A door is called as it is imported.
for (const door of project.children ?? [])
  door.name = ['plan-compliance', ...door.name.split('/').filter((part) => part !== 'index')].join('/');
await app.generateDocs(project, out);

const pages = new Map(
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [join(out, file), readPage(join(out, file))]),
);
const dead = [...pages].flatMap(([page, { links }]) =>
  links.filter((link) => !leadsSomewhere(page, link)).map((link) => `${relative(out, page)} links to ${link}`),
);
for (const each of dead) console.error(each);
const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
console.log(`${pages.size} pages, ${count} links, ${dead.length} of them dead`);
if (dead.length > 0 || app.logger.hasWarnings() || app.logger.hasErrors()) process.exitCode = 1;

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

function readPage(file: string): Page {
  const [ids, links]: [Set<string>, string[]] = [new Set(), []];
  const parser = new Parser({
    onopentag: (name, { id, href }) => {
      if (id !== undefined) ids.add(id);
      if (name === 'a' && href !== undefined) links.push(href);
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return { ids, links };
}

/** Whether a link leads to a page or file of the site, and to a place that is there; other hosts are not asked. */
function leadsSomewhere(page: string, link: string): boolean {
  if (/^[a-z]+:/i.test(link)) return true;
  const [path = '', place = ''] = link.split('#', 2).map(decodeURIComponent);
  const target = path === '' ? page : normalize(join(dirname(page), path));
  return existsSync(target) && (place === '' || (pages.get(target)?.ids.has(place) ?? true));
}
