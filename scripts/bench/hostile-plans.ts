import type { Draft } from '../../src/rule/cases.js';
import { example, textOf } from './plans.js';

// Plans that nobody writes and somebody may send, each as large as the border lets it through or nearly so: ten thousand
// items to a list, twenty thousand letters to a text, thirty combining marks in a row.

const items = 10_000;
const letters = 20_000;
/** So many texts of that length, or squares of that side, make some megabytes. */
const some = 100;

type Edit = (plan: Draft) => void;
type Item<List extends 'topics' | 'units'> = NonNullable<Draft[List]>[number];

function many<Each>(count: number, make: (at: number) => Each): Each[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** Texts of topics that are one piece over and over. */
function texts(piece: string): Edit {
  const text = piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);
  return (plan) => {
    plan.topics = many(some, (at) => ({ id: `topic-${at}`, title: `Nội dung ${at}`, text, kind: 'message' }));
  };
}

const when = { kind: 'range', from: '2025-11-01', to: '2025-12-31' } as const;

function topic(at: number): Item<'topics'> {
  return { id: `topic-${at}`, title: `Nội dung ${at}`, kind: 'message' };
}

function unit(at: number): Item<'units'> {
  return { id: `unit-${at}`, names: [{ text: `Phòng số ${at}` }], kind: 'internal' };
}

const edits: Readonly<Record<string, Edit>> = {
  'equal phases': (plan) => {
    plan.phases = many(items, (at) => ({ id: `phase-${at}`, title: `Giai đoạn ${at}`, track: 'stage', when }));
  },
  'one letter': texts('a'),
  blanks: texts(' '),
  'combining marks': texts(`e${'\u0301'.repeat(30)}`),
  digits: texts('1'),
  'dashes and dots': texts('-.–…'),
  'open brackets': texts('(“['),
  'dates without end': texts('1/1/'),
  'one word again and again': texts('của '),
  'all topics in one task': (plan) => {
    plan.topics = many(items, topic);
    plan.tasks = plan.tasks?.slice(0, 1) ?? [];
    for (const task of plan.tasks) task.topics = plan.topics.map(({ id }) => id);
  },
  'units, classes and recipients': (plan) => {
    const half = items / 2;
    plan.units = [
      ...many(half, unit),
      ...many(half, (at): Item<'units'> => ({ ...unit(half + at), kind: 'class', sort: 'firms' })),
    ];
    plan.tasks = many(items, (at) => ({
      id: `task-${at}`,
      title: `Việc ${at}`,
      parties: [{ unit: `unit-${at % half}`, role: 'do' }],
    }));
    plan.recipients = many(items, (at) => ({
      id: `to-${at}`,
      text: `Phòng số ${at}`,
      to: [{ unit: `unit-${half + (at % half)}` }],
    }));
  },
  'ten thousand names of one unit': (plan) => {
    plan.units?.push({ ...unit(0), names: many(items, (at) => ({ text: `Phòng Hợp tác ${at}` })) });
  },
  'routes in a ring': (plan) => {
    plan.units = many(3, unit);
    plan.routes = many(items, (at) => ({
      id: `route-${at}`,
      kind: 'report',
      from: [`unit-${at % 3}`],
      to: [`unit-${(at + 1) % 3}`],
      when: [{ kind: 'day', on: '2025-12-20' }],
    }));
  },
  'tasks within tasks': (plan) => {
    plan.tasks = many(items, (at) => ({
      id: `task-${at}`,
      title: `Việc ${at}`,
      parties: [],
      ...(at > 0 && { parent: `task-${at - 1}` }),
    }));
  },
  'a deep outline': (plan) => {
    plan.sections = many(items, (at) => ({
      id: `section-${at}`,
      label: '1.',
      heading: `Mục ${at}`,
      level: 1 + (at % 9),
      role: 'other',
    }));
  },
  'one number, ever other dates': (plan) => {
    plan.citations = many(items, (at) => ({
      id: `cite-${at}`,
      where: 'opening',
      relation: 'basis',
      kind: 'plan',
      number: '85/KH-BCĐNQ',
      date: `${1950 + (at % 75)}-09-24`,
    }));
  },
};

/** Each by its name, as compact text. */
export const hostilePlans: ReadonlyMap<string, () => string> = new Map(
  Object.entries(edits).map(([name, edit]) => [
    name,
    () => {
      const plan = example('faultless');
      edit(plan);
      return textOf(plan);
    },
  ]),
);
