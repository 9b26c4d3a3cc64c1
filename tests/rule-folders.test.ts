import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cases, ChangeCases, SetCases } from '#rule/cases.js';
import { lettersTo } from '#testing/letters.js';
import { lettersToContributor, readRuleFolder, ruleFolderIds, type RuleFolder } from './rule-folder.js';

// Whoever adds a rule reads these letters, so they are tested as well as the rules.

test.each(ruleFolderIds())('%s has all that a rule owes', async (id) => {
  const letters = lettersToContributor(await readRuleFolder(id));
  expect(letters.length === 0 ? '' : lettersTo(id, letters)).toBe('');
});

test('a folder whose cases cannot be loaded is read all the same', async () => {
  const base = mkdtempSync(join(tmpdir(), 'plan-compliance-'));
  const folder = join(base, 'src/rules/phase/gap');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'cases.ts'), "throw new Error('boom');\n");
  const { files, cases, problem } = await readRuleFolder('phase/gap', base);
  rmSync(base, { recursive: true, force: true });
  expect([Object.keys(files), cases, problem]).toEqual([['cases.ts'], undefined, 'Error: boom']);
});

describe('the letter to a contributor', () => {
  const id = 'phase/gap';

  /** The English of the letters on a folder in which something was changed. */
  async function lettersOn(change: (folder: RuleFolder) => Partial<RuleFolder>, of = id): Promise<string[]> {
    const folder = await readRuleFolder(of);
    const letters = lettersToContributor({ ...folder, ...change(folder) });
    for (const { vi, en } of letters) expect([vi.length > 40, en.length > 40]).toEqual([true, true]);
    return letters.map(({ en }) => en);
  }

  const without =
    (file: string) =>
    ({ files }: RuleFolder) => ({ files: Object.fromEntries(Object.entries(files).filter(([name]) => name !== file)) });

  const rewritten =
    (file: string, write: (text: string) => string) =>
    ({ files }: RuleFolder) => ({ files: { ...files, [file]: write(files[file] ?? '') } });

  const ruled =
    (changed: object) =>
    ({ cases }: RuleFolder): Partial<RuleFolder> => {
      if (!cases || !('spoil' in cases)) throw new Error(`${id} has no cases.`);
      return { cases: { ...cases, rule: { ...cases.rule, ...changed } } };
    };

  test.each(['rule.ts', 'cases.ts', 'rule.md', 'rule.vi.md'])('asks for a missing %s', async (file) => {
    const [told = '', ...more] = await lettersOn(without(file));
    expect(told).toContain(`src/rules/phase/gap/${file} is missing.`);
    expect(told).toContain('npm run new-rule');
    expect(more).toEqual([]);
  });

  test.each([
    ['rule.md', 'Why it matters'],
    ['rule.md', 'Source'],
    ['rule.vi.md', 'Cách sửa'],
  ])('asks for a part that %s lacks: %s', async (file, part) => {
    const told = await lettersOn(rewritten(file, (text) => text.replace(`## ${part}\n`, '')));
    expect(told).toEqual([expect.stringContaining(`lacks the part “## ${part}”`)]);
  });

  test('asks for words below a heading', async () => {
    const told = await lettersOn(rewritten('rule.md', (text) => text.replace(/(## Source\n)[^]*/u, '$1')));
    expect(told).toEqual([expect.stringContaining('The part “## Source” of src/rules/phase/gap/rule.md is empty.')]);
  });

  test('asks for the order of all pages, and for the id above them', async () => {
    const told = await lettersOn(
      rewritten('rule.vi.md', (text) => `${text.replace('# phase/gap', '# Gap')}\n## Thêm\n\nMột phần nữa.\n`),
    );
    expect(told).toEqual([
      expect.stringContaining('does not begin with “# phase/gap”'),
      expect.stringContaining('Phát hiện gì · Vì sao quan trọng · Cách sửa · Khi nào bỏ qua · Nguồn'),
    ]);
  });

  test('tells why the cases cannot be loaded', async () => {
    const told = await lettersOn(({ files }) => ({ files, problem: 'SyntaxError: boom' }));
    expect(told).toEqual([expect.stringContaining('cases.ts cannot be loaded: SyntaxError: boom.')]);
  });

  test.each([
    ['a basis', { basis: [] }, 'The rule has no basis.'],
    ['the version', { since: '' }, 'The rule does not say `since`.'],
    ['what it reads', { reads: [] }, 'The rule does not say which parts of a plan it reads.'],
    ['the other language', { kept: { vi: 'Đạt.', en: '' } }, 'kept lacks one of the two languages.'],
    ['the id of its folder', { id: 'phase/hole' }, "Write `id: 'phase/gap'`."],
  ])('asks for %s', async (_what, changed, letter) => {
    expect(await lettersOn(ruled(changed))).toContainEqual(expect.stringContaining(letter));
  });

  test('asks for a case of a sentence that no case hears', async () => {
    const told = await lettersOn((folder) => {
      const { cases } = ruled({})(folder);
      const messages = { ...cases?.rule.messages, unheard: { vi: 'Sai.', en: 'Wrong.' } };
      return ruled({ messages })(folder);
    });
    expect(told).toEqual([expect.stringContaining('No case makes the rule say: unheard.')]);
  });

  test.each([
    ['silent', 0, 'The rule has no silent case.'],
    ['speaking', 1, 'The rule has no case that speaks.'],
  ])('asks for a %s case', async (_which, least, letter) => {
    const told = await lettersOn(({ cases: given }) => ({ cases: withCases(given, least) }));
    expect(told).toContainEqual(expect.stringContaining(letter));
  });

  test('asks the same of a rule over sets of plans', async () => {
    const set = 'citation/conflict-across';
    expect(await lettersOn(without('set-rule.ts'), set)).toEqual([
      expect.stringContaining(`src/rules/${set}/rule.ts is missing.`),
    ]);
    const told = await lettersOn(({ cases: given }) => ({ cases: withCases(given, Infinity) }), set);
    expect(told).toEqual([
      expect.stringContaining('The rule has no silent case.'),
      expect.stringContaining('The rule has no case that speaks.'),
      expect.stringContaining('No case makes the rule say:'),
      expect.stringContaining('has no cases.'),
    ]);
  });

  /** The cases that are left when those of one sort are taken out: 0 the silent ones, 1 those that speak, else all. */
  function withCases(given: RuleFolder['cases'], taken: number): Cases | SetCases | ChangeCases {
    if (!given) throw new Error('There are no cases.');
    const kept = Object.entries(given.cases).filter(
      ([, { expect: told }]) => taken <= 1 && Math.min(told.length, 1) !== taken,
    );
    return { ...given, cases: Object.fromEntries(kept) };
  }
});
