import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { compareCodeUnits } from '../../src/base/text.js';
import { root } from '../generate/outputs.js';

/** A package whose code stands in ours: bundled, and so not installed with it. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The words of its licence, as it hands them out. */
  readonly text: string;
}

/** The packages that bundles were made of, and those that these carry in their own bundles, by name. */
export function bundledIn(metafiles: readonly Metafile[]): Bundled[] {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((path) => packageOf(path.split('/'))),
  );
  // A set takes what is added while it is walked, too.
  for (const folder of folders)
    for (const name of namesIn(manifestOf(folder).dependencies)) folders.add(homeOf(name, folder));
  return [...folders].map(readPackage).toSorted((a, b) => compareCodeUnits(a.name, b.name));
}

/** The folder of the package that a file belongs to; none for a file of ours. */
function packageOf(path: readonly string[]): string[] {
  const at = path.lastIndexOf('node_modules');
  const length = path[at + 1]?.startsWith('@') === true ? 3 : 2;
  return at < 0 ? [] : [path.slice(0, at + length).join('/')];
}

/** Types are not carried anywhere. */
function namesIn(dependencies: Manifest['dependencies'] = {}): string[] {
  return Object.keys(dependencies).filter((name) => !name.startsWith('@types/'));
}

/** Where Node finds a package that one in `folder` asks for. */
function homeOf(name: string, folder: string): string {
  const near = `${folder}/node_modules/${name}`;
  if (existsSync(join(root, near))) return near;
  const above = folder.lastIndexOf('/node_modules/');
  return above < 0 ? `node_modules/${name}` : homeOf(name, folder.slice(0, above));
}

interface Manifest extends Bundled {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly author?: Author;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
}

function readPackage(folder: string): Bundled {
  const { name, version, license, author } = manifestOf(folder);
  const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e(?:\.|-mit|$)/i.test(each));
  const by = typeof author === 'string' ? author : author?.name;
  // A few name their licence and hand out no words of it.
  const text =
    file === undefined
      ? `Copyright (c) ${by ?? 'the authors'}. SPDX-License-Identifier: ${license}`
      : readFileSync(join(root, folder, file), 'utf8');
  return { name, version, license, text: [text.trim(), ...(carried[name] ?? [])].join('\n\n') };
}

/** What a package carries of others without naming it as a dependency. */
const carried: Readonly<Record<string, readonly string[]>> = {
  unpdf: ['With PDF.js by the Mozilla Foundation. SPDX-License-Identifier: Apache-2.0'],
};

type Author = string | { readonly name: string };

/** What the licences of bundled packages ask for: their words, beside the code. */
export function noticesOf(bundled: readonly Bundled[]): string {
  const sections = bundled.map(({ name, version, license, text }) => {
    const lines = text.split(/\r\n?|\n/).map((line) => (line.trim() === '' ? '' : `    ${line.trimEnd()}`));
    const words = lines.join('\n');
    return `## ${name} ${version} (${license})\n\n${words}\n`;
  });
  return `# Packages whose code is bundled here\n\n${sections.join('\n')}`;
}
