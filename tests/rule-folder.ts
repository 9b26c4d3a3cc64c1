import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bilingual } from '#base/slots.js';
import type { Case, Cases, ChangeCases, Expected, SetCases } from '#rule/cases.js';
import { caseOf } from '#testing/shipped-case.js';
import { letter } from '#testing/letters.js';
import { lettersOn, type RuleTests } from '#testing/rule-tester.js';
import { lettersOnWords } from '#testing/rule-words.js';
import { lettersOnSet, type SetRuleTests } from '#testing/set-tester.js';
import { root } from '../scripts/generate/outputs.js';
import { filesBelow } from './sources.js';

// What a rule folder owes, as letters to whoever wrote it: what is missing, why it is asked for, what to add and where.

/** A folder src/rules/<noun>/<fault>/ as it lies there. */
export interface RuleFolder {
  readonly id: string;
  /** The text of each file, by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** What cases.ts exports, which has the rule in it; nothing where the file is not there. */
  readonly cases?: Cases | SetCases | ChangeCases;
  /** Why cases.ts, or what it imports, could not be loaded. */
  readonly problem?: string;
}

export function ruleFolderIds(): string[] {
  const folders = filesBelow('src/rules').map((path) => path.split('/').slice(2, -1).join('/'));
  return [...new Set(folders)].filter((id) => id !== '').toSorted();
}

export async function readRuleFolder(id: string, base = root): Promise<RuleFolder> {
  const folder = join(base, 'src/rules', id);
  const names = readdirSync(folder);
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  if (!names.includes('cases.ts')) return { id, files };
  try {
    const file = pathToFileURL(join(folder, 'cases.ts')).href;
    const { default: cases } = (await import(file)) as { readonly default: Cases | SetCases | ChangeCases };
    return { id, files, cases };
  } catch (error) {
    return { id, files, problem: String(error) };
  }
}

/** What is missing in a folder, or amiss; nothing where the rule is whole. */
export function lettersToContributor(folder: RuleFolder): Bilingual[] {
  return [
    ...filesOwed(folder).map((file) => noFile(folder.id, file)),
    ...pages.flatMap((page) => lettersOnPage(folder, page)),
    ...(folder.problem === undefined ? [] : [notLoaded(folder.id, folder.problem)]),
    ...(folder.cases ? lettersOnRule(folder.id, folder.cases) : []),
  ];
}

function filesOwed({ files }: RuleFolder): string[] {
  const code = ['set-rule.ts', 'change-rule.ts'].find((file) => file in files) ?? 'rule.ts';
  return [code, 'cases.ts', ...pages.map(({ file }) => file)].filter((file) => !(file in files));
}

const pages = [
  {
    file: 'rule.md',
    parts: ['What it finds', 'Why it matters', 'How to put it right', 'When to let it be', 'Source'],
  },
  {
    file: 'rule.vi.md',
    parts: ['Phát hiện gì', 'Vì sao quan trọng', 'Cách sửa', 'Khi nào bỏ qua', 'Nguồn'],
  },
] as const;

function lettersOnPage({ id, files }: RuleFolder, { file, parts }: (typeof pages)[number]): Bilingual[] {
  const text = files[file];
  if (text === undefined) return [];
  const [title = '', ...sections] = text.split(/^## /mu);
  const found = sections.map((section) => section.slice(0, section.indexOf('\n')).trim());
  const empty = sections.filter((section) => section.slice(section.indexOf('\n')).trim() === '');
  const missing = parts.filter((part) => !found.includes(part));
  const inOrder = found.join() === parts.join();
  return [
    ...(title.trim() === `# ${id}` ? [] : [noTitle(id, file)]),
    ...missing.map((part) => noPart(id, file, part)),
    ...(missing.length === 0 && !inOrder ? [otherOrder(id, file, parts)] : []),
    ...empty.map((section) => emptyPart(id, file, section.trim())),
  ];
}

function lettersOnRule(id: string, given: Cases | SetCases | ChangeCases): Bilingual[] {
  const { rule, cases } = given;
  return [
    ...(rule.id === id ? [] : [otherId(id, rule.id)]),
    ...lettersOnCases(given),
    ...(Object.keys(cases).length === 0 ? [noCases(id)] : []),
  ];
}

function lettersOnCases(given: Cases | SetCases | ChangeCases): Bilingual[] {
  if ('spoil' in given) return lettersOn(given.rule, testsOf(given.cases, (one) => caseOf(given, one)) as RuleTests);
  if (isOverSets(given)) return lettersOnSet(given.rule, testsOf(given.cases) as SetRuleTests);
  return lettersOnChange(given);
}

function isOverSets(given: SetCases | ChangeCases): given is SetCases {
  return given.rule.on === 'set-of-plans';
}

/** The cases as ruleTester takes them: one without findings is valid, another invalid, which no type can tell of a record. */
function testsOf(cases: Cases['cases'] | SetCases['cases'], made: (one: Case) => unknown = (one) => one): unknown {
  const chosen = (isWanted: (count: number) => boolean) =>
    Object.fromEntries(
      Object.entries(cases)
        .filter(([, { expect }]) => isWanted(expect.length))
        .map(([title, one]) => [title, made(one as Case)]),
    );
  return { valid: chosen((count) => count === 0), invalid: chosen((count) => count > 0) };
}

/** Cases of versions are run by tests/change-rules.test.ts; here only which there are. */
function lettersOnChange({ rule, cases }: ChangeCases): Bilingual[] {
  const expected: readonly (readonly Expected[])[] = Object.values(cases).map(({ expect }) => expect);
  const spoken = new Set(expected.flatMap((told) => told.map(({ message }) => message)));
  const unheard = Object.keys(rule.messages).filter((key) => !spoken.has(key));
  return [
    ...lettersOnWords(rule),
    ...(expected.some((told) => told.length === 0) ? [] : [letter('no-silent-case', {})]),
    ...(unheard.length === 0 ? [] : [letter('never-spoken', { keys: unheard.join(', ') })]),
  ];
}

function noFile(id: string, file: string): Bilingual {
  const { vi, en } = purposes[file] ?? { vi: '', en: '' };
  return {
    vi: `Thiếu src/rules/${id}/${file}. ${vi} Thêm tệp ấy; src/rules/phase/gap/${file} là một mẫu tốt, còn \`npm run new-rule\` viết sẵn cả bốn tệp.`,
    en: `src/rules/${id}/${file} is missing. ${en} Add it; src/rules/phase/gap/${file} is a good model, and \`npm run new-rule\` writes all four.`,
  };
}

const purposes: Readonly<Record<string, Bilingual>> = {
  'rule.ts': {
    vi: 'Tệp này là chính quy tắc: xét gì, dựa vào đâu, nói gì.',
    en: 'It is the rule itself: what it looks at, on what authority, what it says.',
  },
  'cases.ts': {
    vi: 'Người ta tin một quy tắc vì những gì các ca của nó cho thấy.',
    en: 'A rule is trusted for what its cases show.',
  },
  'rule.md': {
    vi: 'Báo cáo dẫn người đọc tiếng Anh đến trang này.',
    en: 'Reports lead their English readers to this page.',
  },
  'rule.vi.md': {
    vi: 'Báo cáo dẫn người soạn thảo đến trang này; tiếng Việt không phải là bản dịch để sau.',
    en: 'Reports lead those who draft to this page, and Vietnamese is no translation left for later.',
  },
};

function notLoaded(id: string, problem: string): Bilingual {
  return {
    vi: `Không nạp được src/rules/${id}/cases.ts: ${problem}. Không nạp được thì không ca nào được chạy. Sửa chỗ được nêu; \`npm run typecheck\` cho biết thêm.`,
    en: `src/rules/${id}/cases.ts cannot be loaded: ${problem}. What cannot be loaded is not tried. Mend what it names; \`npm run typecheck\` tells more.`,
  };
}

function noTitle(id: string, file: string): Bilingual {
  return {
    vi: `src/rules/${id}/${file} không bắt đầu bằng “# ${id}”. Lệnh explain in trang này dưới mã của quy tắc. Ghi dòng ấy ở đầu trang, rồi đến các phần.`,
    en: `src/rules/${id}/${file} does not begin with “# ${id}”. The command explain prints the page under the id of the rule. Write that line first, and then the parts.`,
  };
}

function noPart(id: string, file: string, part: string): Bilingual {
  return {
    vi: `src/rules/${id}/${file} thiếu phần “## ${part}”. Trang nào cũng có cùng năm phần, để người đọc biết tìm ở đâu. Thêm phần ấy với một, hai câu.`,
    en: `src/rules/${id}/${file} lacks the part “## ${part}”. All pages have the same five parts, so that a reader knows where to look. Add it with a sentence or two.`,
  };
}

function otherOrder(id: string, file: string, parts: readonly string[]): Bilingual {
  return {
    vi: `src/rules/${id}/${file} có các phần không đúng thứ tự, hoặc có phần thừa. Trang nào cũng theo một thứ tự, để người đọc biết tìm ở đâu. Xếp lại: ${parts.join(' · ')}.`,
    en: `src/rules/${id}/${file} has its parts in another order, or more of them. All pages have one order, so that a reader knows where to look. Put them so: ${parts.join(' · ')}.`,
  };
}

function emptyPart(id: string, file: string, part: string): Bilingual {
  return {
    vi: `Phần “## ${part}” của src/rules/${id}/${file} còn trống. Tiêu đề không có lời là lời hứa chưa giữ. Viết một, hai câu dưới tiêu đề.`,
    en: `The part “## ${part}” of src/rules/${id}/${file} is empty. A heading without words is a promise not kept. Write a sentence or two below it.`,
  };
}

function otherId(id: string, told: string): Bilingual {
  return {
    vi: `Quy tắc trong src/rules/${id}/ tự gọi là “${told}”. Báo cáo, miễn trừ và cài đặt gọi quy tắc bằng mã, và người đọc tìm thư mục cùng tên. Ghi \`id: '${id}'\`.`,
    en: `The rule in src/rules/${id}/ calls itself “${told}”. Reports, waivers and settings call a rule by its id, and readers look for the folder of that name. Write \`id: '${id}'\`.`,
  };
}

function noCases(id: string): Bilingual {
  return {
    vi: `src/rules/${id}/cases.ts không có ca nào. Người ta tin một quy tắc vì những gì các ca của nó cho thấy. Thêm ít nhất một ca lên tiếng và một ca im lặng.`,
    en: `src/rules/${id}/cases.ts has no cases. A rule is trusted for what its cases show. Add at least one that speaks and one that stays silent.`,
  };
}
