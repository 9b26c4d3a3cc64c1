import { failInput, type Place } from '#base/failure.js';
import { slotsIn, type Bilingual } from '#base/slots.js';
import type { SubjectName } from '#model/placed.js';
import { isSource } from './basis.js';
import { isRuleId, type AnyRule } from './rule.js';

// What is asked of rules that come from a stranger's module before any of them runs. What a rule is held to beyond that
// (words, cases, mends) is what `ruleTester` is for.

/**
 * Takes what a module exports for rules: one, or a list of them.
 * @throws InputFailure (`rules/invalid`) with the first thing that is amiss, and in which rule.
 */
export function readRules(exported: unknown, place: Place = {}): readonly AnyRule[] {
  const given: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  if (given.length === 0) return refuse({ vi: 'không có quy tắc nào', en: 'there are no rules' }, place);
  const ids = new Set<string>();
  for (const [at, one] of given.entries()) {
    const problem = problemWith(one, ids);
    if (problem) return refuse(inRule(one, at, problem), place);
  }
  // Each was looked at.
  return given as readonly AnyRule[];
}

function refuse(problem: Bilingual, place: Place): never {
  return failInput('rules/invalid', { problem }, place);
}

function inRule(one: unknown, at: number, problem: Bilingual): Bilingual {
  const id = isRecord(one) ? one['id'] : undefined;
  const [vi, en] =
    typeof id === 'string' ? [`quy tắc “${id}”`, `rule “${id}”`] : [`quy tắc thứ ${at + 1}`, `rule ${at + 1}`];
  return { vi: `${vi}: ${problem.vi}`, en: `${en}: ${problem.en}` };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isFunction = (value: unknown): boolean => typeof value === 'function';
const isOneOf = (words: readonly string[]) => (value: unknown) => words.includes(value as string);
const isListOf = (isItem: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isItem);
const ifAny = (isFit: (value: unknown) => boolean) => (value: unknown) => value === undefined || isFit(value);

const subjects: Readonly<Record<SubjectName, true>> = {
  plan: true, section: true, claim: true, citation: true, occasion: true, window: true, phase: true, topic: true,
  statement: true, goal: true, unit: true, task: true, clause: true, route: true, money: true, recipient: true,
  'cross-reference': true, stages: true, when: true, date: true, text: true,
}; // prettier-ignore
const subjectNames = Object.keys(subjects);

type Demand = readonly [property: keyof AnyRule, isMet: (value: unknown) => boolean, expected: Bilingual];

const demands: readonly Demand[] = [
  [
    'id',
    (value) => typeof value === 'string' && isRuleId(value),
    { vi: 'một tên dạng nhóm/lỗi, ví dụ report/due-on-weekend', en: 'a name like report/due-on-weekend' },
  ],
  [
    'on',
    isOneOf(subjectNames),
    { vi: `một trong ${subjectNames.join(', ')}`, en: `one of ${subjectNames.join(', ')}` },
  ],
  ['severity', isOneOf(['error', 'warning', 'info']), { vi: 'error, warning hoặc info', en: 'error, warning or info' }],
  ['summary', isBilingual, { vi: 'một câu bằng cả vi và en', en: 'a sentence in both vi and en' }],
  ['kept', isBilingual, { vi: 'một câu bằng cả vi và en', en: 'a sentence in both vi and en' }],
  [
    'messages',
    (value) => isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every(isBilingual),
    {
      vi: 'các câu báo lỗi, mỗi câu bằng cả vi và en với cùng các {chỗ điền}',
      en: 'the sentences of the fault, each in both vi and en with the same {slots}',
    },
  ],
  [
    'basis',
    isListOf((item) => isRecord(item) && isSource(item['source'])),
    { vi: 'danh sách căn cứ, ví dụ [{ source: "practice" }]', en: 'a list of bases, such as [{ source: "practice" }]' },
  ],
  ['reads', isListOf(isText), { vi: 'danh sách phần của kế hoạch', en: 'a list of parts of the plan' }],
  ['needs', ifAny(isListOf(isText)), { vi: 'danh sách điều cần biết', en: 'a list of what must be known' }],
  ['after', ifAny(isListOf(isText)), { vi: 'danh sách mã quy tắc', en: 'a list of ids of rules' }],
  ['applies', ifAny(isFunction), { vi: 'một hàm', en: 'a function' }],
  ['check', isFunction, { vi: 'một hàm', en: 'a function' }],
];

function problemWith(one: unknown, ids: Set<string>): Bilingual | undefined {
  if (!isRecord(one)) return { vi: 'không phải là một quy tắc', en: 'this is no rule' };
  if (one['on'] === 'set-of-plans')
    return {
      vi: 'quy tắc trên nhiều kế hoạch chỉ dùng được qua thư viện (setRules)',
      en: 'a rule over sets of plans is handed to the library (setRules), not here',
    };
  for (const [property, isMet, { vi, en }] of demands)
    if (!isMet(one[property])) return { vi: `“${property}” phải là ${vi}`, en: `“${property}” has to be ${en}` };
  const id = String(one['id']);
  if (ids.has(id)) return { vi: 'mã này đã có quy tắc khác dùng', en: 'another rule has this id' };
  ids.add(id);
  return undefined;
}

function isBilingual(value: unknown): boolean {
  if (!isRecord(value) || !isText(value['vi']) || !isText(value['en'])) return false;
  return slotsIn(String(value['vi'])).join() === slotsIn(String(value['en'])).join();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
