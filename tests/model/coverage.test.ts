import { expect, test } from 'vitest';
import type { Plan, Task, Topic } from '#generated/plan.types.js';
import { coverageOf, isWorse } from '#model/coverage.js';
import { datingOf } from '#model/dating.js';
import { dutyOf } from '#model/duty.js';
import { indexPlan } from '#model/index-plan.js';
import { settingOf } from '#model/topic.js';
import { examples } from '../plans.js';

const topic = (id: string, more: Partial<Topic> = {}): Topic => ({ id, title: id, kind: 'work', ...more });
const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  title: id,
  parties: [{ unit: 'office', role: 'do' }],
  ...more,
});

function planWith(topics: readonly Topic[], tasks: readonly Task[], more: Partial<Plan> = {}) {
  return indexPlan({ ...examples.faultless(), generalClauses: [], routes: [], topics, tasks, ...more });
}

function levelOf(one: Partial<Topic>, tasks: readonly Task[], more: Partial<Plan> = {}) {
  const item = topic('t', one);
  const { level, by } = coverageOf(planWith([item], tasks, more), item);
  return [level, ...by.map((cover) => cover.item.id)];
}

test('a topic is covered by the best that the plan has for it', () => {
  const everything = task('everything', { covers: { scope: 'all' } });
  const clause = { id: 'clause', title: 'Chung', parties: [], covers: { scope: 'all' } } as const;
  const supporter = task('supporter', { parties: [{ unit: 'office', role: 'support' }], topics: ['t'] });
  const doer = task('doer', { topics: ['t'] });
  const blanket = { generalClauses: [clause] };
  expect(levelOf({}, [])).toEqual(['none']);
  expect(levelOf({}, [], blanket)).toEqual(['blanket', 'clause']);
  expect(levelOf({}, [everything], blanket)).toEqual(['scope', 'everything']);
  expect(levelOf({}, [everything, supporter], blanket)).toEqual(['coordinated', 'supporter']);
  expect(levelOf({}, [everything, supporter, doer], blanket)).toEqual(['explicit', 'doer']);
});

test('a scope may be a phase, a part of the outline or a subject', () => {
  const by = (covers: NonNullable<Task['covers']>) => [task('k', { covers })];
  expect(levelOf({ phase: 'on' }, by({ scope: 'phase', ref: 'on' }))).toEqual(['scope', 'k']);
  expect(levelOf({ phase: 'on' }, by({ scope: 'phase', ref: 'after' }))).toEqual(['none']);
  expect(levelOf({ section: 's-before' }, by({ scope: 'section', ref: 's-content' }))).toEqual(['scope', 'k']);
  expect(levelOf({ section: 's-office' }, by({ scope: 'section', ref: 's-content' }))).toEqual(['none']);
  expect(levelOf({ subjects: ['law'] }, by({ scope: 'subject', ref: 'law' }))).toEqual(['explicit', 'k']);
  expect(levelOf({ subjects: ['law'] }, by({ scope: 'subject', ref: 'art' }))).toEqual(['none']);
  const clause = { id: 'clause', title: 'Chung', parties: [], covers: { scope: 'subject', ref: 'law' } } as const;
  expect(levelOf({ subjects: ['law'] }, [], { generalClauses: [clause] })).toEqual(['blanket', 'clause']);
});

test('tasks that name a topic twice over are told once, in the order of the document', () => {
  const tasks = [task('first', { subjects: ['law'] }), task('second', { topics: ['t'], subjects: ['law'] })];
  expect(levelOf({ subjects: ['law', 'law'] }, tasks)).toEqual(['explicit', 'first', 'second']);
});

test('a topic within another has the better of the two', () => {
  const [whole, part] = [topic('whole'), topic('part', { parent: 'whole' })];
  const index = planWith([part, whole], [task('k', { topics: ['whole'] })]);
  expect(coverageOf(index, part).level).toBe('explicit');
  const other = planWith([part, whole], [task('k', { topics: ['part'] })]);
  expect([whole, part].map((one) => coverageOf(other, one).level)).toEqual(['none', 'explicit']);
});

test('levels are ranked', () => {
  expect(isWorse('none', 'blanket')).toBe(true);
  expect(isWorse('scope', 'scope')).toBe(false);
  expect(isWorse('explicit', 'coordinated')).toBe(false);
});

test('parts of a topic take its phase and its subjects', () => {
  const [whole, part] = [topic('whole', { phase: 'on', subjects: ['law'] }), topic('part', { parent: 'whole' })];
  expect(settingOf(planWith([whole, part], []), part)).toEqual({ isPlaced: true, hasSubject: true });
  expect(settingOf(planWith([part], []), part)).toEqual({ isPlaced: false, hasSubject: false });
});

test('parts of a task take each thing from the nearest that states it', () => {
  const year = { kind: 'year', year: 2025 } as const;
  const tasks = [
    task('whole', { when: [year], outputs: ['Báo cáo'] }),
    task('part', { parent: 'whole', parties: [], outputs: ['Tờ trình'] }),
    task('detail', { parent: 'part', parties: [], outputs: [] }),
  ];
  const { parties, when, outputs } = dutyOf(planWith([], tasks), tasks[2] ?? task(''));
  expect({ parties, when, outputs }).toEqual({
    parties: [{ unit: 'office', role: 'do' }],
    when: [year],
    outputs: ['Tờ trình'],
  });
});

test('a task has its time from the nearest that names one', () => {
  const when = [{ kind: 'year', year: 2025 }] as const;
  const horizon: Plan['windows'] = [{ id: 'w', kind: 'horizon', when: when[0] }];
  const bare = { windows: [], phases: [] };
  const dated = (one: Task, more: Partial<Plan> = bare, others: readonly Task[] = []) =>
    datingOf(planWith([topic('t', { phase: 'on' }), topic('undated')], [one, ...others], more), one);
  expect(dated(task('k', { when }))).toBe('own');
  expect(dated(task('k'), bare, [task('part', { parent: 'k', when })])).toBe('own');
  expect(dated(task('k'), bare, [task('part', { parent: 'k' })])).toBeUndefined();
  expect(dated(task('k'), { ...bare, routes: [{ id: 'r', kind: 'report', from: [], to: [], task: 'k', when }] })).toBe(
    'own',
  );
  expect(dated(task('k', { topics: ['t'] }))).toBe('content');
  expect(dated(task('k', { topics: ['undated'] }))).toBeUndefined();
  expect(dated(task('k', { covers: { scope: 'phase', ref: 'on' } }))).toBe('content');
  expect(dated(task('k', { section: 's-on' }), { windows: [] })).toBe('content');
  expect(dated(task('k'), { windows: [] })).toBe('campaign');
  expect(dated(task('k'), {})).toBe('campaign');
  expect(dated(task('k'), { windows: horizon })).toBe('horizon');
});
