import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

// A rule to begin with: it compiles, its cases pass, and each of its sentences says that it is still to be written. What is
// called change/… judges two versions of one plan, any other rule a plan.

/** Sentences that an author has yet to write begin so, in either language; no package is made of them. */
export const templateWords = { vi: 'Lời mẫu:', en: 'Template wording:' } as const;

/** Writes the folder of a new rule below `base`, and tells its path. */
export function writeNewRule(id: string, base: string): string {
  const folder = join(base, 'src/rules', id);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(filesOf(id))) writeFileSync(join(folder, name), text);
  return `src/rules/${id}`;
}

/** Why there can be no new rule of this name, in one sentence; nothing where there can. */
export function refusalOf(id: string | undefined, base: string): string | undefined {
  if (id === undefined || id === '') return 'Say which rule: npm run new-rule noun/fault, for example phase/gap.';
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id))
    return `“${id}” is no id of a rule: write noun/fault in small letters and hyphens, for example phase/gap.`;
  const [, wish] = /\/(valid|check|is|has|must|no|not)-/.exec(id) ?? [];
  if (wish !== undefined)
    return `“${id}” is a wish or a command: a rule is called by the fault that it finds, for example phase/gap, so leave out “${wish}-”.`;
  if (existsSync(join(base, 'src/rules', id)))
    return `There is a rule ${id} already: choose another fault, or work on src/rules/${id}/.`;
  return undefined;
}

/** The files in which the tests of a rule stand, as vitest takes them. */
export function testsOf(id: string): string {
  return isOverVersions(id) ? 'tests/rule-folders tests/change-rules' : 'tests/rule';
}

/** The file of its folder in which a rule stands. */
export function ruleFileOf(id: string): string {
  return isOverVersions(id) ? 'change-rule.ts' : 'rule.ts';
}

function isOverVersions(id: string): boolean {
  return id.startsWith('change/');
}

type Files = Readonly<Record<string, string>>;

function filesOf(id: string): Files {
  return { ...(isOverVersions(id) ? changeRule(id) : planRule(id)), ...pagesOf(id) };
}

function planRule(id: string): Files {
  const { vi, en } = templateWords;
  return {
    'rule.ts': `import { defineRule } from '#rule/rule.js';

// Written by \`npm run new-rule\`: it finds statements that are called “Ví dụ”. Put your own fault in its place.
export default defineRule({
  id: '${id}',
  on: 'statement',
  severity: 'info',
  since: '${manifest.version}',
  summary: {
    vi: '${vi} không có mục nào tên là “Ví dụ”.',
    en: '${en} no statement is called “Ví dụ”.',
  },
  kept: {
    vi: '${vi} không có mục nào tên là “Ví dụ”.',
    en: '${en} no statement is called “Ví dụ”.',
  },
  basis: [{ source: 'practice' }],
  reads: ['statements'],
  messages: {
    example: {
      vi: '${vi} mục này tên là “{title}”.',
      en: '${en} this statement is called “{title}”.',
    },
  },
  check({ item }, { fault }) {
    if (item.title === 'Ví dụ') fault('example', { title: item.title });
  },
});
`,
    'cases.ts': `import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Puts the fault into a plan: a statement of that title. */
function callStatement(plan: Draft, title: string): boolean {
  plan.statements = [...(plan.statements ?? []), { id: 'example', kind: 'note', title }];
  return true;
}

export default casesFor(rule, (plan) => callStatement(plan, 'Ví dụ'), {
  'a statement is called an example': {
    edit: (plan) => void callStatement(plan, 'Ví dụ'),
    expect: [{ message: 'example', at: 'example' }],
  },
  'a title that only begins so is left alone': {
    edit: (plan) => void callStatement(plan, 'Ví dụ điển hình'),
    expect: [],
  },
});
`,
  };
}

function changeRule(id: string): Files {
  const { vi, en } = templateWords;
  return {
    'change-rule.ts': `import { nameOfChange } from '#model/changed.js';
import { defineChangeRule } from '#rule/change-rule.js';

// Written by \`npm run new-rule\`: it finds statements called “Ví dụ” that a version adds. Put your own fault in its place.
export default defineChangeRule({
  id: '${id}',
  on: 'change',
  of: [{ thing: 'statement', kind: 'added' }],
  severity: 'info',
  since: '${manifest.version}',
  summary: {
    vi: '${vi} bản mới không thêm mục nào tên là “Ví dụ”.',
    en: '${en} the new version adds no statement called “Ví dụ”.',
  },
  kept: {
    vi: '${vi} bản mới không thêm mục nào tên là “Ví dụ”.',
    en: '${en} the new version adds no statement called “Ví dụ”.',
  },
  basis: [{ source: 'practice' }],
  reads: ['statements'],
  messages: {
    example: {
      vi: '${vi} bản mới thêm mục tên là “{title}”.',
      en: '${en} the new version adds a statement called “{title}”.',
    },
  },
  judge(change, { fault }) {
    if (change.right.some(({ title }) => title === 'Ví dụ')) fault('example', { title: nameOfChange(change) });
  },
});
`,
    'cases.ts': `import { changeCasesFor, type Draft } from '#rule/cases.js';
import rule from './change-rule.js';

/** Adds a statement of that title to the newer version. */
function addStatement(plan: Draft, title: string): void {
  plan.statements = [...(plan.statements ?? []), { id: 'example', kind: 'note', title }];
}

export default changeCasesFor(rule, {
  'the new version adds an example': {
    edit: (plan) => addStatement(plan, 'Ví dụ'),
    expect: [{ message: 'example', at: 'example' }],
  },
  'a title that only begins so is left alone': {
    edit: (plan) => addStatement(plan, 'Ví dụ điển hình'),
    expect: [],
  },
});
`,
  };
}

/** The page of a rule in both languages. */
function pagesOf(id: string): Files {
  const { vi, en } = templateWords;
  return {
    'rule.md': `# ${id}

## What it finds

${en} statements that are called “Ví dụ”.

## Why it matters

${en} who is hurt by the fault: the clerk, the unit, the superior.

## How to put it right

| written | meant                |
| ------- | -------------------- |
| Ví dụ   | Nâng cao trách nhiệm |

## When to let it be

${en} when the finding is no fault.

## Source

${en} drafting practice.
`,
    'rule.vi.md': `# ${id}

## Phát hiện gì

${vi} những mục tên là “Ví dụ”.

## Vì sao quan trọng

${vi} ai chịu thiệt vì lỗi này: người soạn thảo, đơn vị thực hiện, cấp trên.

## Cách sửa

| đang viết | cần viết             |
| --------- | -------------------- |
| Ví dụ     | Nâng cao trách nhiệm |

## Khi nào bỏ qua

${vi} khi phát hiện không phải là lỗi.

## Nguồn

${vi} thông lệ soạn thảo.
`,
  };
}
