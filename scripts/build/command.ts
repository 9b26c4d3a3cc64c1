import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { root } from '../generate/outputs.js';

// The command as it is published: CommonJS with all that it needs, which starts a tenth faster than ES modules do and a
// fifth faster than dependencies found in node_modules; several files, of which each command loads those that it uses.
// Names are kept, for the stack in a report of a failure.

/** Writes the command into a folder of its own and tells where the program is; what it was made of is added to `seen`. */
export async function buildCommand(folder: string, seen: Metafile[] = []): Promise<string> {
  const { outputFiles, metafile } = await build({
    metafile: true,
    absWorkingDir: root,
    // The workers run in threads: what `--jobs` starts, what reads documents and what asks the rules of others.
    entryPoints: ['main', 'worker', 'document-worker', 'rule-worker'].map((name) => `src/cli/${name}.ts`),
    // ES modules that Node imports by itself where a call asks for them: an optional peer to read PDF, and the pool of threads,
    // which starts a file of its own.
    external: ['unpdf', 'tinypool'],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    splitting: true,
    charset: 'utf8',
    // CommonJS has no import.meta.
    define: {
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
      'import.meta.url': '__filename',
    },
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    // jsonc-parser's `main` is UMD, in whose wrapper esbuild cannot see the imports.
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    platform: 'node',
    plugins: [throughTheDoor, withoutProcesses],
    target: 'node20',
    write: false,
  });
  seen.push(metafile);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of outputFiles) writeFileSync(join(folder, basename(file.path)), asCommonJs(file));
  const program = join(folder, 'main.cjs');
  chmodSync(program, 0o755);
  return program;
}

/**
 * esbuild parts a program into files as ES modules only. As it would translate them, each use of what another file exports
 * would call two functions; ours are constants, for no file exports what it changes later.
 */
function asCommonJs({ path, text }: OutputFile): string {
  const code = text
    // For what it does, and none of ours does anything.
    .replaceAll(/\bimport"[^"]*";/g, '')
    .replaceAll(/\bimport\{([^{}]*)\}from("[^"]*");/g, (_, names: string, file: string) => {
      return `const{${names.replaceAll(/ as /g, ':')}}=require(${file});`;
    })
    .replaceAll(/\bimport(?: |\*as )([\w$]+) from("[^"]*");/g, 'const $1=require($2);')
    .replaceAll(/\bimport\(("\.[^"]*")\)/g, 'Promise.resolve().then(()=>require($1))')
    .replace(/\bexport\{([^{}]*)\};\s*$/, (_, names: string) => {
      const pairs = names.split(',').map((pair) => pair.split(' as ').toReversed().join(':'));
      return `module.exports={${pairs.join(',')}};`;
    });
  const left = /(?:^|[;}\n])(?:import|export)\b.{0,60}/.exec(code);
  if (left) throw new Error(`${basename(path)} says "${left[0]}", which \`asCommonJs\` does not know.`);
  return code;
}

/**
 * What a file of the command takes through the public door it takes from the file behind. esbuild makes a file of what
 * several commands share, and a door that all of them go through would make everything behind it one such file.
 */
const throughTheDoor: Plugin = {
  name: 'through the door',
  setup(bundler) {
    const homes = homesBehind(readFileSync(join(root, 'src/index.ts'), 'utf8'));
    bundler.onLoad({ filter: /[\\/]src[\\/]cli[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: straightened(readFileSync(path, 'utf8'), homes),
      loader: 'ts',
    }));
  },
};

/** By its name, the file that something public comes from. */
function homesBehind(door: string): ReadonlyMap<string, string> {
  const exports = door.matchAll(/^export \{([^{}]*)\} from '([^'\n]*)';$/gm);
  return new Map([...exports].flatMap(([, names = '', home = '']) => valuesIn(names).map((name) => [name, home])));
}

function straightened(code: string, homes: ReadonlyMap<string, string>): string {
  return code.replaceAll(/^import \{([^{}]*)\} from '#index\.js';$/gm, (_, names: string) =>
    valuesIn(names)
      .map((name) => {
        const home = homes.get(name);
        if (home === undefined) throw new Error(`src/index.ts does not say where ${name} comes from.`);
        return `import { ${name} } from '${home}';`;
      })
      .join(' '),
  );
}

function valuesIn(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

/**
 * Commander can run commands that are programs of their own, and loads for them what takes half a start: processes, and the
 * network behind those. Ours are none.
 */
const withoutProcesses: Plugin = {
  name: 'without processes',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'without processes' }));
    bundler.onLoad({ filter: /.*/, namespace: 'without processes' }, () => ({ contents: 'module.exports = {};' }));
  },
};
