import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import multitool from '@microsoft/sarif-multitool';
import { beforeAll, describe, expect, test } from 'vitest';
import { diffReports, emptyReport, renderChanges, renderReport } from '#index.js';
import { call, plans, temporaryFolder } from '../cli/calls.js';
import { hostileReport, hostileTexts } from './hostile.js';
import { waived } from './reports.js';

// Microsoft's validator knows what a schema cannot say: that indices lead somewhere, that regions have an extent, that a URI is
// one, what viewers and code scanning need. It holds its own copy of the schema and asks no network.

const { path, put } = temporaryFolder();
const log = (name: string) => path(`logs/${name}.sarif`);

interface Remark {
  readonly ruleId: string;
  readonly level?: string;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri?: string; readonly index?: number } };
  }[];
}

/** What the validator says of the logs of a folder, notes apart; a level that is not told is a warning (3.27.10). */
function remarksOn(folder: string): string[] {
  const output = path(`${folder}.remarks.json`);
  const { status, stdout, stderr } = spawnSync(
    multitool,
    ['validate', path(`${folder}/*.sarif`), '--output', output, '--log', 'ForceOverwrite'],
    {
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', DOTNET_BUNDLE_EXTRACT_BASE_DIR: path('net') },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`${readdirSync(path(folder)).length} files scanned`);
  const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/u, '')) as {
    runs: readonly [{ results?: readonly Remark[]; artifacts?: readonly { location: { uri: string } }[] }];
  };
  return (runs[0].results ?? [])
    .filter(({ level = 'warning' }) => level === 'error' || level === 'warning')
    .map(({ ruleId, locations: [first] }) => {
      const { uri, index = -1 } = first?.physicalLocation.artifactLocation ?? {};
      return `${ruleId} ${(uri ?? runs[0].artifacts?.[index]?.location.uri ?? '').split('/').at(-1)}`;
    });
}

beforeAll(() => {
  for (const folder of ['logs', 'spoiled']) mkdirSync(path(folder));
});

describe('the SARIF multitool', () => {
  test('has nothing against what the program writes', async () => {
    const grounds = ['--reason', 'Có từ trước', '--approver', 'Chánh Văn phòng', '--approved', '2024-10-01'];
    const under2024 = ['--template', 'human-rights-day', '--year', '2024'];
    const list = path('baseline.json');
    await call(['baseline', plans.haiPhong, ...under2024, ...grounds, '-o', list]);
    const sarif = (name: string) => ['-f', 'sarif', '-o', log(name)];
    const broken = put('broken.plan.json', '{"schema": ');
    for (const argv of [
      [plans.haiPhong, plans.bacNinh, ...under2024, ...sarif('two')],
      [plans.haiPhong, ...under2024, '--waivers', list, '--as-of', '2024-11-01', '--lang', 'en', ...sarif('baseline')],
      ['examples/documents/ngay-hoi-doc-sach.docx', ...sarif('docx')],
      ['examples/documents/trong-cay-dau-xuan.pdf', plans.faultless, ...sarif('pdf')],
      [broken, plans.faultless, ...sarif('unread')],
    ])
      await call(['check', ...argv]);
    for (const [name, report] of Object.entries({ waived, empty: emptyReport() }))
      put(`logs/${name}.sarif`, renderReport(report, { format: 'sarif', language: 'vi' }));
    for (const [at, text] of hostileTexts.filter((_, n) => n % 6 === 0).entries())
      put(`logs/hostile-${at}.sarif`, renderReport(hostileReport(text), { format: 'sarif', language: 'en' }));
    const changes = diffReports(waived, emptyReport());
    put('logs/changes.sarif', renderChanges(changes, { format: 'sarif', language: 'vi' }));
    put('logs/golden.sarif', readFileSync('examples/reports/hai-phong-2024.sarif', 'utf8'));
    expect(remarksOn('logs')).toEqual([]);
  }, 120_000);

  test('would speak: of an index that leads nowhere, and of a log that names no page', () => {
    const golden = readFileSync('examples/reports/hai-phong-2024.sarif', 'utf8');
    put('spoiled/index.sarif', golden.replace(/"ruleIndex": \d+/u, '"ruleIndex": 999'));
    put('spoiled/page.sarif', golden.replace(/"informationUri": "[^"]*",/u, ''));
    expect(remarksOn('spoiled').toSorted()).toEqual(['SARIF1009 index.sarif', 'SARIF2005 page.sarif']);
  }, 120_000);
});
