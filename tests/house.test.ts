import { isBuiltin } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generated, root, staleAmong } from '../scripts/generate/outputs.js';
import { changeRuleIds, ruleIds, setRuleIds } from '../scripts/generate/registry.js';
import { circles, exists, filesBelow, reachedFrom, readText, roomOf, sources, type Source } from './sources.js';

// The customs of the house. A guard that fails says which custom was met, why it is one, and what to do.

/** A room knows the rooms on lower floors; rooms on one floor never meet. */
const FLOORS = [
  ['base'],
  ['generated'],
  ['model'],
  ['read', 'template', 'compare', 'rule', 'report', 'import'],
  ['rules'],
  ['engine'],
  ['index'],
  ['testing', 'cli', 'page'],
];

/** Shipped templates are data, and one room reads them. */
const DATA = { room: 'templates', reader: 'template' };

/** What the CLI may know: the doors that everybody else has. */
const DOORS = new Set([
  'src/index.ts',
  'src/calendar.ts',
  'src/slip.ts',
  'src/import/index.ts',
  'src/testing/index.ts',
]);

const handwritten = sources.filter(({ room }) => room !== 'generated');

describe('rooms', () => {
  test('every file stands in a room that has a floor', () => {
    expectNone(
      sources.filter(({ room }) => floorOf(room) < 0).map(({ path }) => path),
      'A file stands outside the rooms of the house. The floors tell who may know whom, and a file without a room would be known by all. Move it into a room, or give its room a floor in tests/house.test.ts.',
    );
  });

  test('a room knows only the floors below it', () => {
    expectNone(
      fileImports(({ room }, file) => {
        const other = roomOf(file);
        if (other === DATA.room) return room !== DATA.reader;
        return other !== room && floorOf(other) >= floorOf(room);
      }),
      'A room looks up, or at a neighbour. What lies below knows nothing of what lies above, so that each floor can be read, tested and moved alone. Two rooms want the same thing? A fact about plans goes to `model`, anything else to `base`.',
    );
  });

  test('the CLI and the page are guests of the public door', () => {
    expectNone(
      fileImports(({ room }, file) => (room === 'cli' || room === 'page') && roomOf(file) !== room && !DOORS.has(file)),
      'The CLI or the page went round the door. What it can do, an importer must be able to do as well. Export what it needs from src/index.ts.',
    );
  });

  test('no rule imports another', () => {
    expectNone(
      fileImports(
        ({ path, room }, file) =>
          room === 'rules' &&
          roomOf(file) === 'rules' &&
          dirname(path) !== 'src/rules' &&
          dirname(path) !== dirname(file),
      ),
      'A rule leans on something outside its folder and inside src/rules. A rule is deleted by deleting its folder. What two rules share is a fact about plans (`model`) or about nothing in particular (`base`).',
    );
  });

  test('an import is written #room/file.js between rooms and ./file.js within one', () => {
    expectNone(
      fileImports(({ room }, file, specifier) => specifier.startsWith('#') === (roomOf(file) === room)),
      'An import does not show whether it leaves the room. Write `#room/file.js` between rooms and `./file.js` within one.',
    );
  });

  test('every import of a file leads to one', () => {
    expectNone(
      fileImports((_, file) => !exists(file)),
      'An import leads nowhere. Write the name of the file, with `.js` at the end even where the file is `.ts`.',
    );
  });

  test('there is no circle', () => {
    expectNone(
      circles(),
      'Files import each other in a circle, so that none of them can be understood first. Move what they share below both.',
    );
  });
});

describe('what the core leans on', () => {
  test('luxon has one file', () => {
    expectNone(
      packageImports(({ path }, name) => name === 'luxon' && path !== 'src/base/calendar.ts'),
      'Luxon stands at the borders only: a check that reads its days with luxon takes five times as long. Use `Day` of #base/day.js; spelled dates and names of weekdays belong to src/base/calendar.ts.',
    );
  });

  test('the door does not load luxon', () => {
    expectNone(
      [...reachedFrom('src/index.ts')].filter((path) => path === 'src/base/calendar.ts'),
      'src/index.ts reaches src/base/calendar.ts, and luxon with it. Who needs luxon imports plan-compliance/calendar.',
    );
  });

  test('fast-check is for tests', () => {
    expectNone(
      packageImports(({ room }, name) => name === 'fast-check' && room !== 'testing'),
      'fast-check is imported outside src/testing. It is an optional peer: who only checks plans has not got it. Generators belong to src/testing.',
    );
  });

  test('the door does not load the test kit', () => {
    expectNone(
      [...reachedFrom('src/index.ts')].filter((path) => roomOf(path) === 'testing' || path.endsWith('/cases.ts')),
      'src/index.ts reaches the test kit or the cases of rules, which would double what a page has to load. Who tests imports plan-compliance/testing.',
    );
  });

  test('only the CLI knows Node', () => {
    expectNone(
      packageImports(({ room }, name) => room !== 'cli' && isBuiltin(name)),
      'A module of Node is imported outside src/cli. The library runs in a browser and reads no file, clock or environment. Let the caller hand in what is needed.',
    );
  });

  test('[F-060] [F-061] [F-062] [F-063] [F-064] [F-065] [F-066] [F-067] [F-068] [F-069] [F-070] [F-084] [F-112] no schema or pattern of a stranger is compiled, and nothing is evaluated', () => {
    const compilers = /^(?:node:)?(?:vm|child_process)$|^ajv|^re2|schemasafe|json-schema/;
    expectNone(
      packageImports(({ room }, name) => room !== 'cli' && compilers.test(name)),
      'A compiler of schemas or patterns, or a cage for code, is imported. Templates, waivers and options are data: the validators are made before we publish, and nobody else brings one.',
    );
    expectNone(
      sources.filter(({ text }) => /\bnew Function\b|(?<![.\w])(?:Function|eval)\(/.test(text)).map(({ path }) => path),
      'Something is evaluated. A page under a strict Content-Security-Policy could not run it, and a plan might reach it.',
    );
  });

  test('[F-146] nothing asks the network', () => {
    expectNone(
      packageImports((_, name) => /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)/.test(name)),
      'A module that speaks to other machines is imported. Documents stay on the machine.',
    );
    expectNone(
      handwritten
        .filter(({ text }) => /(?<![.\w])(?:fetch|XMLHttpRequest|WebSocket|sendBeacon)\(/.test(text))
        .map(({ path }) => path),
      'Something is fetched. Documents stay on the machine.',
    );
  });

  test('a package that is imported is installed with ours, or bundled into the command', () => {
    const { dependencies, peerDependencies = {} } = JSON.parse(readText('package.json')) as Manifest;
    const installed = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
    // scripts/build/command.ts takes in what is not installed.
    const bundled = new Set(['commander', 'tinyglobby']);
    expectNone(
      packageImports(
        ({ room }, name) => !isBuiltin(name) && !installed.has(name) && !(room === 'cli' && bundled.has(name)),
      ),
      'A package is imported that a user would not have. The next dependency needs an argument: few, each the best of its field.',
    );
  });
});

describe('names', () => {
  test('files and folders are named in kebab-case', () => {
    expectNone(
      sources.map(({ path }) => path).filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*[./])+[jt]s$/.test(path)),
      'A file is not named in kebab-case. One way of writing names is one thing less to remember.',
    );
  });

  test('no file has a name that would fit every file', () => {
    const empty = /^(?:(?:[a-z-]+-)?(?:utils?|helpers?|managers?|common|misc)|types?)\./;
    expectNone(
      handwritten.map(({ path }) => path).filter((path) => empty.test(posix.basename(path))),
      'The name of a file does not say what is inside, so that anything may be put there. Name it after its noun: settings.ts, subjects.ts.',
    );
  });

  test('exports have names, except where the folder is the name', () => {
    expectNone(
      handwritten
        .filter(
          ({ path, text }) =>
            /^export default\b|\bas default\b/m.test(text) && !/\/(?:rule|set-rule|change-rule|cases)\.ts$/.test(path),
        )
        .map(({ path }) => path),
      'A default export takes another name at every import. Only rule.ts, set-rule.ts, change-rule.ts and cases.ts have one: there the folder is the name.',
    );
  });
});

describe('rules', () => {
  const ids = ruleIds(join(root, 'src/rules'));
  const setIds = setRuleIds(join(root, 'src/rules'));
  const changeIds = changeRuleIds(join(root, 'src/rules'));

  test('a rule is rule.ts, cases.ts and rule.md', () => {
    const folders = [...new Set(filesBelow('src/rules').map((path) => dirname(path)))];
    expectNone(
      folders
        .filter((folder) => folder !== 'src/rules')
        .flatMap((folder) => {
          const code = ['set-rule.ts', 'change-rule.ts'].find((file) => exists(`${folder}/${file}`)) ?? 'rule.ts';
          return [code, 'cases.ts', 'rule.md'].map((file) => `${folder}/${file}`);
        })
        .filter((path) => !exists(path)),
      'A rule is incomplete. It is trusted for what its cases show and understood by what rule.md tells; a folder src/rules/<noun>/<fault>/ holds all three. A rule over sets of plans has set-rule.ts for rule.ts, one over two versions change-rule.ts.',
    );
  });

  test('a folder holds one rule', () => {
    expectNone(
      [...setIds, ...changeIds].filter((id) => ids.includes(id)),
      'A folder holds rule.ts and set-rule.ts, so that two rules have one id. Give the rule over sets a folder of its own.',
    );
  });

  test('the id of a rule is the name of its folder', () => {
    const files = [
      ...ids.map((id) => [id, 'rule.ts'] as const),
      ...setIds.map((id) => [id, 'set-rule.ts'] as const),
      ...changeIds.map((id) => [id, 'change-rule.ts'] as const),
    ];
    expectNone(
      files
        .map(([id, file]) => [id, `src/rules/${id}/${file}`] as const)
        .filter(([id, path]) => !readText(path).includes(`id: '${id}'`))
        .map(([, path]) => path),
      "The id in rule.ts is not that of its folder. Reports, waivers and settings call a rule by its id, and readers look for the folder of that name. Write `id: 'noun/fault'` as the folder says.",
    );
  });

  test('a rule is called by the fault that it finds', () => {
    expectNone(
      [...ids, ...setIds, ...changeIds].filter(
        (id) => !/^[a-z-]+\/[a-z-]+$/.test(id) || /\/(?:valid|check|is|has|must)-/.test(id),
      ),
      'A rule is called by a wish or a command. Its id is the diagnosis, noun/fault: phase/gap, unit/idle.',
    );
  });
});

describe('what is kept beside the sources', () => {
  test('what is derived says what its source says', async () => {
    expectNone(staleAmong(await generated()), 'A derived file is stale. Run `npm run gen` and commit what it writes.');
  });

  test('every schema has its interface proven', () => {
    const proofs = readText('tests/types.test-d.ts');
    expectNone(
      filesBelow('schemas').filter((path) => !proofs.includes(`#generated/${posix.basename(path, '.json')}.js`)),
      'A schema has no proof that its interface means the same documents. Add it to tests/types.test-d.ts, after the pattern of the others.',
    );
  });

  test('the lock file names no registry', () => {
    const lock = readText('package-lock.json');
    expectNone(
      ['"resolved"', '.tgz'].filter((word) => lock.includes(word)),
      'package-lock.json tells from where packages came, which is true on one machine only. Keep the .npmrc of the project, remove the lock file and run `npm install`.',
    );
  });

  test('no test is set aside', () => {
    const aside = /\b(?:it|test|describe|bench)(?:\.\w+)*\.(?:skip|todo|only|fails)\b/;
    const sometimes = /\b(?:it|test|describe|bench)(?:\.\w+)*\.(?:skipIf|runIf)\b/;
    expectNone(
      [...filesBelow('tests'), ...filesBelow('src')]
        .filter((path) => path.endsWith('.ts'))
        .filter(
          (path) =>
            aside.test(readText(path)) ||
            (sometimes.test(readText(path)) && !/\.(?:shared|browser|office)\.test\.ts$/.test(path)),
        ),
      'A test is set aside, or sets others aside. A test that does not run looks as if it proved something. Mend it, or remove it and say why. Only what needs ../shared, a browser or LibreOffice may ask whether it is there, in a file NAME.shared.test.ts, NAME.browser.test.ts or NAME.office.test.ts; in CI the last two may not.',
    );
  });
});

interface Manifest {
  readonly dependencies: object;
  readonly peerDependencies?: object;
}

function expectNone(met: readonly string[], custom: string): void {
  expect(met, custom).toEqual([]);
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

function fileImports(isBreach: (from: Source, file: string, specifier: string) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter(({ file, specifier }) => file !== undefined && isBreach(source, file, specifier))
      .map(({ specifier }) => `${source.path} → ${specifier}`),
  );
}

function packageImports(isBreach: (from: Source, name: string) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter(({ package: name }) => name !== undefined && isBreach(source, name))
      .map(({ specifier }) => `${source.path} → ${specifier}`),
  );
}
