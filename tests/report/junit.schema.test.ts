import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { emptyReport, renderReport } from '#index.js';
import { hostileReport, hostileTexts } from './hostile.js';
import { both, faultless, haiPhong, waived } from './reports.js';

// No body has standardised JUnit XML; the schema that Jenkins published for it is the one that readers go by.
const schema = readFileSync('tests/report/jenkins-junit.xsd', 'utf8');

/** What libxml2 says against some XML files, each by its name. */
async function faultsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const xml = Object.entries(files).map(([fileName, contents]) => ({ fileName, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('JUnit XML fits the schema of Jenkins', () => {
  test('whatever is found, waived or not read, in both languages', async () => {
    const reports = { both, faultless, haiPhong, waived, empty: emptyReport() };
    const files = Object.entries(reports).flatMap(([name, report]) =>
      (['vi', 'en'] as const).map((language) => [`${name}.${language}.xml`, renderReport(report, { format: 'junit', language })]),
    ); // prettier-ignore
    const golden = readFileSync('examples/reports/hai-phong-2024.junit.xml', 'utf8');
    expect(await faultsIn({ ...Object.fromEntries(files), 'golden.xml': golden })).toEqual([]);
  });

  test('[F-125] whatever a plan says', async () => {
    const files = hostileTexts.map((text, at) => [`${at}.xml`, renderReport(hostileReport(text), { format: 'junit', language: 'en' })]); // prettier-ignore
    expect(await faultsIn(Object.fromEntries(files))).toEqual([]);
  });

  test('and it would speak', async () => {
    const golden = readFileSync('examples/reports/hai-phong-2024.junit.xml', 'utf8');
    const [fault] = await faultsIn({ 'spoiled.xml': golden.replace('<testcase classname', '<testcase class') });
    expect(fault).toContain("The attribute 'class' is not allowed");
  });
});
