import { spawnSync } from 'node:child_process';
import process from 'node:process';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../generate/outputs.js';
import type { Bundled } from './bundled.js';

// The bill of materials (CycloneDX 1.5): what is installed with the package, and what is bundled in it. npm draws it from the lock
// file; what it adds of the moment and of the machine is left out, so that the same sources give the same bytes [F-128].

interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

export function billOf(bundled: readonly Bundled[]): string {
  const [installed, whole] = [billOfNpm('--omit=dev', '--omit=optional', '--omit=peer'), billOfNpm()];
  const own = installed.metadata.component['bom-ref'];
  const here = new Set(installed.components.map((component) => component['bom-ref']));
  const added = bundled.map(({ name, version }) => `${name}@${version}`).filter((ref) => !here.has(ref));
  const lacking = added.filter((ref) => !whole.components.some((component) => component['bom-ref'] === ref));
  if (lacking.length > 0) throw new Error(`The lock file does not know ${lacking.join(', ')}.`);
  const refs = new Set([...here, ...added]);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...installed.metadata.component, name: manifest.name } },
    components: whole.components
      .filter((component) => refs.has(component['bom-ref']))
      .map((component) => ({ ...component, scope: 'required' })),
    dependencies: [
      { ref: own, dependsOn: [...directOf(installed, own), ...added] },
      ...whole.dependencies
        .filter(({ ref }) => refs.has(ref))
        .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((ref) => refs.has(ref)) })),
    ],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function directOf({ dependencies }: Bill, own: string): readonly string[] {
  return dependencies.find(({ ref }) => ref === own)?.dependsOn ?? [];
}

function billOfNpm(...options: readonly string[]): Bill {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only', ...options],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`npm draws no bill of materials: ${stderr}`);
  return JSON.parse(stdout) as Bill;
}
