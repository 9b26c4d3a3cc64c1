import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
}

/** Licences whose conditions the notices fulfil. */
const good = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'Zlib']);

/**
 * What is wrong with the bill of materials of an installed package: by the schema of CycloneDX as its makers hand it out, by the
 * list of what npm installed with it, and by the licences it tells.
 */
export async function faultsOfBill(folder: string, name: string): Promise<string[]> {
  const text = readFileSync(join(folder, 'node_modules', name, 'dist/bom.cdx.json'), 'utf8');
  const unfit = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text);
  const { components } = JSON.parse(text) as { readonly components: readonly Component[] };
  const told = new Set(components.map((component) => `${component.name}@${component.version}`));
  return [
    ...(unfit === null ? [] : [`It does not fit the schema: ${JSON.stringify(unfit).slice(0, 1000)}`]),
    ...installedIn(folder, name)
      .filter((ref) => !told.has(ref))
      .map((ref) => `${ref} is installed and not told.`),
    ...components
      .filter((component) => !licencesOf(component).some((each) => each.every((id) => good.has(id))))
      .map((component) => `${component.name} has no licence that goes with MIT.`),
  ];
}

function installedIn(folder: string, name: string): string[] {
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  return Object.entries(lock.packages)
    .map(([path, { version }]) => [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version])
    .filter(([each]) => each !== name)
    .map(([each, version]) => `${each}@${version}`);
}

/** The ways to take it, each the licences that hold together: "(MIT AND Zlib)", "(MIT OR GPL-3.0-or-later)". */
function licencesOf({ licenses = [] }: Component): string[][] {
  return licenses
    .map(({ license, expression }) => expression ?? license?.id ?? '')
    .flatMap((told) => told.replaceAll(/[()]/g, '').split(' OR '))
    .map((way) => way.split(' AND '));
}
