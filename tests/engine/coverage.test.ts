import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageCube, renderCube } from '#index.js';
import { validateCoverage } from '#generated/validators.js';
import { coverageOf } from '#model/coverage.js';
import { dutyOf } from '#model/duty.js';
import { indexPlan } from '#model/index-plan.js';
import { call, plans } from '../cli/calls.js';
import { examples, spoiledPlans } from '../plans.js';

test('seven topics of Hải Phòng are covered by the general clause alone, one by support only', () => {
  const { holes, blanketOnly, topics, phases } = coverageCube(examples.haiPhong());
  expect([holes.length, blanketOnly.length, phases.length, topics.length]).toEqual([0, 7, 3, 15]);
  expect(topics.filter(({ level }) => level === 'coordinated')).toHaveLength(1);
});

test('a topic that three units have by name is a pile-up', () => {
  const plan = examples.faultless();
  const [topic] = plan.topics ?? [];
  const units = plan.units?.slice(0, 3).map(({ id }) => id) ?? [];
  for (const [at, unit] of units.entries())
    plan.tasks?.push({
      id: `pile-${at}`,
      title: 'Việc',
      parties: [{ unit, role: 'lead' }],
      topics: [topic?.id ?? ''],
      origin: 'sentence',
    });
  expect(coverageCube(plan).pileUps).toContain(topic?.id);
  expect(coverageCube(examples.faultless()).holes).toEqual([]);
});

test('a topic that nobody has is a hole', () => {
  const plan = examples.faultless();
  plan.topics?.push({ id: 'lonely', kind: 'work', title: 'Việc không ai làm' });
  plan.generalClauses = [];
  for (const task of plan.tasks ?? []) delete task.covers;
  expect(coverageCube(plan).holes).toContain('lonely');
});

test('days on which a unit has work are counted one by one, each once', () => {
  fc.assert(
    fc.property(spoiledPlans, (plan) => {
      const index = indexPlan(plan);
      for (const { id, days, tasks } of coverageCube(plan).units) {
        const own = index.all('task').filter(({ item }) => dutyOf(index, item).parties.some(({ unit }) => unit === id));
        const counted = new Set<number>();
        for (const { item } of own)
          for (const when of dutyOf(index, item).when) {
            const resolved = index.resolve(when);
            if (resolved.kind === 'span')
              for (let day: number = resolved.span.from; day <= resolved.span.to; day++) counted.add(day);
          }
        expect([tasks, days]).toEqual([own.length, counted.size]);
      }
      for (const { item } of index.all('topic')) {
        const told = coverageCube(plan)
          .topics.filter(({ id }) => id === item.id)
          .map(({ level }) => level);
        expect(told).toContain(coverageOf(index, item).level);
      }
    }),
    { numRuns: 15 },
  );
});

test('a cube says of topics, phases and units what its lists say', () => {
  fc.assert(
    fc.property(spoiledPlans, (plan) => {
      const index = indexPlan(plan);
      const { phases, topics, units, holes, blanketOnly, pileUps } = coverageCube(plan);
      expect(phases).toEqual(index.all('phase').map(({ item: { id, title } }) => ({ id, title })));
      expect(topics.map(({ id, title, phase }) => [id, title, phase])).toEqual(
        index.all('topic').map(({ item: { id, title, phase } }) => [id, title, phase]),
      );
      for (const topic of topics) expect('phase' in topic).toBe(topic.phase !== undefined);
      const idsWith = (level: string, bearers = 0) =>
        topics.filter((topic) => topic.level === level && topic.bearers.length >= bearers).map(({ id }) => id);
      expect([holes, blanketOnly, pileUps]).toEqual([idsWith('none'), idsWith('blanket'), idsWith('explicit', 3)]);

      const borne = (unit: string) => topics.filter(({ bearers }) => bearers.some((bearer) => bearer.unit === unit));
      const loads = new Map(units.map((unit) => [unit.id, unit]));
      for (const { item } of index.all('unit')) {
        const load = loads.get(item.id);
        const own = borne(item.id);
        if (load === undefined) expect(own).toEqual([]);
        else {
          expect(load.tasks + own.length).toBeGreaterThan(0);
          expect(load.topics).toBe(own.filter(({ level }) => ['explicit', 'coordinated'].includes(level)).length);
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('three units that only a general clause names are no pile-up', () => {
  const plan = examples.faultless();
  plan.topics?.push({ id: 'shared', kind: 'work', title: 'Việc của mọi đơn vị' });
  plan.tasks = [];
  const { topics, pileUps } = coverageCube(plan);
  const shared = topics.find(({ id }) => id === 'shared');
  expect([shared?.level, pileUps]).toEqual(['blanket', []]);
});

test('a cube tells apart who leads, who only supports and who is meant by a general clause', () => {
  const units = ['a', 'b', 'c', 'd', 'idle'].map((id) => ({ id, kind: 'internal', names: [{ text: `Phòng ${id}` }] }));
  const task = (id: string, role: string, topics: readonly string[], ...of: readonly string[]) => ({ id, title: id, origin: 'sentence', topics, parties: of.map((unit) => ({ unit, role })) }); // prettier-ignore
  const plan = {
    ...examples.faultless(),
    units,
    phases: [],
    topics: ['three', 'helped', 'two', 'general'].map((id) => ({ id, title: id, kind: 'work' })),
    tasks: [
      task('t1', 'lead', ['three'], 'a', 'b', 'c'),
      task('t2', 'support', ['helped'], 'a', 'b', 'c'),
      task('t3', 'lead', ['two'], 'a', 'b'),
      task('t4', 'lead', [], 'c'),
    ],
    generalClauses: [{ id: 'g', title: 'g', covers: { scope: 'all' }, parties: [{ unit: 'd', role: 'do' }] }],
  };
  const cube = coverageCube(plan);
  expect(cube.topics.map(({ id, level, bearers }) => [id, level, bearers.map(({ unit }) => unit).join('')])).toEqual([
    ['three', 'explicit', 'abc'],
    ['helped', 'coordinated', 'abc'],
    ['two', 'explicit', 'ab'],
    ['general', 'blanket', 'd'],
  ]);
  for (const topic of cube.topics) expect(topic).not.toHaveProperty('phase');
  expect(cube.pileUps).toEqual(['three']);
  expect(cube.units.map(({ id, tasks, topics }) => [id, tasks, topics])).toEqual([
    ['a', 3, 3],
    ['b', 3, 3],
    ['c', 3, 2],
    ['d', 0, 0],
  ]);
});

test('the command says what the library says, and its text fits a terminal', async () => {
  const { exit, stdout } = await call(['coverage', plans.haiPhong, '-f', 'csv', '--lang', 'en']);
  expect([exit, stdout]).toEqual([0, renderCube(coverageCube(examples.haiPhong()), { format: 'csv', language: 'en' })]);
  const text = renderCube(coverageCube(examples.haiPhong()), { format: 'text', language: 'vi', width: 60 });
  expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
  expect(JSON.parse((await call(['coverage', plans.haiPhong, '-f', 'json'])).stdout)).toEqual(
    coverageCube(examples.haiPhong()),
  );
});

test('a cube fits the published schema, whatever the plan, and so does what the command writes', async () => {
  const fits = (text: string): void => expect(validateCoverage(JSON.parse(text)) || validateCoverage.errors).toBe(true);
  fc.assert(
    fc.property(spoiledPlans, (plan) => {
      fits(renderCube(coverageCube(plan), { format: 'json', language: 'vi' }));
    }),
    { numRuns: 15 },
  );
  for (const value of [{}, [], 7, { schema: '1', id: 'x', topics: [{ id: 'bare' }] }])
    fits(renderCube(coverageCube(value), { format: 'json', language: 'vi' }));
  fits((await call(['coverage', plans.haiPhong, '-f', 'json'])).stdout);
});
