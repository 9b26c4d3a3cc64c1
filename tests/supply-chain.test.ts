import { describe, expect, test } from 'vitest';
import { readText } from './sources.js';

// What comes with the package, and what may come into this house. It is read from the lock file: no registry is asked.
interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readText('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const manifest = JSON.parse(readText('package.json')) as Manifest;
const locked = Object.entries(lock.packages).filter(([path, { link }]) => path.startsWith('node_modules/') && !link);
const shipped = locked.filter(([, { dev }]) => !dev);

describe('of the packages in the lock file', () => {
  test('[F-140] none that is installed with ours runs anything, nor does ours', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  test('[F-141] each is the one that was looked at, by its digest', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  test('[F-141] each that we name is named in one version', () => {
    const ranges = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(ranges.filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  test('at most eight are installed because we name them, each with a reason in CONTRIBUTING.md', () => {
    const names = Object.keys(manifest.dependencies);
    expect(names.length).toBeLessThanOrEqual(8);
    const pages = readText('CONTRIBUTING.md');
    expect(names.filter((name) => !pages.includes(`| \`${name}\``))).toEqual([]);
  });

  test('[F-142] each that is installed with ours has a licence that goes with MIT, told in the lock file', () => {
    const good = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0']);
    expect(
      shipped.map(([path, { license = 'none' }]) => [path, license]).filter(([, name = '']) => !good.has(name)),
    ).toEqual([]);
  });

  test.each([
    ['ajv', [8, 18, 0]],
    ['fflate', [0, 8, 2]],
    ['saxes', [6, 0, 0]],
    ['unpdf', [1, 2, 0]],
  ] as const)('[F-143] %s is newer than the faults that are known of it', (name, least) => {
    const version = lock.packages[`node_modules/${name}`]?.version.split('.').map(Number) ?? [];
    const at = least.findIndex((number, place) => version[place] !== number);
    expect(at < 0 || (version[at] ?? 0) > (least[at] ?? 0), version.join('.')).toBe(true);
  });
});
