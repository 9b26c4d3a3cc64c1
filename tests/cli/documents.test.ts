import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validatePlan } from '#generated/validators.js';
import { readJson, type Report } from '#index.js';
import { call, plans, temporaryFolder } from './calls.js';

const { path, put } = temporaryFolder();
const folder = 'examples/documents';
const name = 'ngay-hoi-doc-sach';
const kinds = ['docx', 'html', 'txt', 'pdf', 'two-fonts.pdf'];

async function reportOn(file: string, more: readonly string[] = []): Promise<Report> {
  return JSON.parse((await call(['check', file, '-f', 'json', ...more])).stdout) as Report;
}

describe('check', () => {
  test.each(kinds)('takes a document as it is: %s', async (kind) => {
    const file = join(folder, `${name}.${kind}`);
    const { exit, stdout } = await call(['check', file, '--lang', 'en']);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/both hold 8 Apr–10 Apr 2027\.\s+\[phase\/overlap\]/);
  });

  test('finds the same in each kind of file of one document', async () => {
    const found = await Promise.all(
      kinds.map(async (kind) =>
        (await reportOn(join(folder, `${name}.${kind}`))).runs[0]?.findings.map(({ rule }) => rule).toSorted(),
      ),
    );
    for (const rules of found) expect(rules).toEqual(found[0]);
  });

  test('tells where the document says it: by line, by paragraph, by page', async () => {
    const source = async (kind: string) => {
      const [run] = (await reportOn(join(folder, `${name}.${kind}`))).runs;
      return run?.findings.find(({ rule }) => rule === 'phase/overlap')?.place.source;
    };
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n');
    const line = (await source('txt'))?.line ?? 0;
    expect(text[line - 1]).toContain('ngày hội');
    expect(await source('docx')).toMatchObject({ paragraph: expect.any(Number) });
    expect(await source('pdf')).toMatchObject({ page: 1, line: expect.any(Number) });
    const { stdout } = await call(['check', join(folder, `${name}.docx`), '--lang', 'vi']);
    expect(stdout).toMatch(/\[phase\/overlap\]\s+\(đoạn \d+\)/);
  });

  test('goes on after a document that cannot be read, and says what to do with it', async () => {
    const old = put('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    const { exit, stdout } = await call(['check', old, join(folder, `${name}.txt`), '--lang', 'en']);
    expect(exit).toBe(3);
    expect(stdout).toContain(`Cannot read ${old}`);
    expect(stdout).toContain('phase/overlap');
  });

  test('takes a document by standard input', async () => {
    const { exit, stdout } = await call(['check', '-', '--lang', 'en'], {
      stdin: readFileSync(join(folder, `${name}.docx`)),
    });
    expect(exit).toBe(1);
    expect(stdout).toContain('phase/overlap');
  });
});

describe('compare', () => {
  test('takes a document on either side', async () => {
    const { exit, stdout } = await call(['compare', join(folder, `${name}.docx`), plans.faultless, '--lang', 'en']);
    expect(exit).toBe(0);
    expect(stdout).toContain('Ủy ban nhân dân');
  });

  test('finds a document and its other form alike', async () => {
    const files = [join(folder, `${name}.docx`), join(folder, `${name}.pdf`)];
    const { stdout } = await call(['compare', ...files, '-f', 'json']);
    const { changes } = JSON.parse(stdout) as { changes: readonly unknown[] };
    expect(changes).toEqual([]);
  });
});

describe('import', () => {
  test('writes a plan for each document, and goes on after one that cannot be read', async () => {
    const files = kinds.slice(0, 3).map((kind) => join(folder, `${name}.${kind}`));
    const bad = put('broken.docx', 'PK\u0003\u0004');
    const output = path('plans');
    const { exit, stdout, stderr } = await call(['import', ...files, bad, '-o', output, '--lang', 'en']);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toContain(`Cannot read ${bad}`);
    const written = readdirSync(output).toSorted();
    expect(written).toEqual([`${name}.html.plan.json`, `${name}.plan.json`, `${name}.txt.plan.json`]);
    for (const one of written) expect(validatePlan(readJson(readFileSync(join(output, one))))).toBe(true);
  });

  test('writes one plan to standard output, laid out as fmt lays it out', async () => {
    const { exit, stdout } = await call(['import', join(folder, `${name}.txt`)]);
    expect(exit).toBe(0);
    expect((await call(['fmt', '-'], { stdin: stdout })).stdout).toBe(stdout);
  });

  test('asks for a folder for several documents', async () => {
    const { exit, stderr } = await call(['import', 'a.txt', 'b.txt', '--lang', 'en']);
    expect(exit).toBe(2);
    expect(stderr).toContain('--output');
  });
});
