import type { Plan } from '#generated/plan.types.js';
import { planOf, type Sketch } from './body.js';
import { central, centralCited } from './central.js';
import { department, home } from './departments.js';
import { topics, type Topic } from './matters.js';
import { changeRow, province, withoutRow } from './provinces.js';

/** One planted difference: where it is, what it is in words, and which rule has to find it. */
export interface Planted {
  readonly plan: string;
  readonly parent: string;
  /** The finding that has to come: the rule, its sentence, the id of the item at which it stands ("" the plan). */
  readonly rule: string;
  readonly message: string;
  readonly at: string;
  /** The clause of the parent that is at stake, by its id; for a matrix, the row. */
  readonly clause?: string;
  /** What it is: duty, window, deadline, basis, recipient, topic, phase, report. */
  readonly kind: string;
  /** The values that differ, for a matrix: what the plan says, and what the others or the parent say. */
  readonly says?: string;
  readonly expected?: string;
}

interface Member {
  readonly parent?: string;
  readonly sketch: Sketch;
  readonly planted?: readonly Omit<Planted, 'plan' | 'parent'>[];
}

function reworded(id: string, text: string): Topic[] {
  return topics.map((topic) => (topic.id === id ? { ...topic, text } : topic));
}

const vinhXuan = province('vinh-xuan', 'Vĩnh Xuân', '52', '2026-02-10');
const sonLinh = province('son-linh', 'Sơn Lĩnh', '33', '2026-02-11');
const daiHai = province('dai-hai', 'Đại Hải', '27', '2026-02-06');
const tanLam = province('tan-lam', 'Tân Lâm', '60', '2026-02-12');
const phuThinh = province('phu-thinh', 'Phú Thịnh', '18', '2026-02-05');

const xayDung = department({
  id: 'so-xay-dung',
  name: 'Sở Xây dựng',
  letters: 'SXD',
  serial: '311',
  tasks: { 'local-rules': '2026-06-05', training: '2026-08-07', inspection: '2026-10-30', summary: '2026-11-20' },
});
const tuPhap = department({
  id: 'so-tu-phap',
  name: 'Sở Tư pháp',
  letters: 'STP',
  serial: '118',
  tasks: { review: '2026-04-08', spreading: '2026-09-08' },
});
const nongNghiep = department({
  id: 'so-nong-nghiep',
  name: 'Sở Nông nghiệp và Môi trường',
  letters: 'SNNMT',
  serial: '402',
  tasks: { nursery: '2026-10-09' },
});
const vanHoa = department({
  id: 'so-van-hoa',
  name: 'Sở Văn hóa, Thể thao và Du lịch',
  letters: 'SVHTTDL',
  serial: '205',
  tasks: { heritage: '2026-10-09', contest: '2026-11-03' },
});

/** The family, from the centre down. Each member is the good plan of its level with what is told here changed. */
export const members: readonly Member[] = [
  { sketch: central },
  { parent: 'central', sketch: home },
  {
    parent: 'central',
    sketch: withoutRow(vinhXuan, 'nursery'),
    planted: [{ rule: 'cascade/duty-dropped', message: 'dropped', at: '', clause: 'nursery', kind: 'duty' }],
  },
  {
    parent: 'central',
    sketch: {
      ...sonLinh,
      window: [sonLinh.window[0], '2027-01-29'],
      phases: sonLinh.phases.map(([id, title, from, to]) => [id, title, from, id === 'closing' ? '2027-01-29' : to]),
    },
    planted: [
      {
        rule: 'cascade/window-outside',
        message: 'late',
        at: 'window',
        clause: 'window',
        kind: 'window',
        says: '2027-01-29',
        expected: '2026-12-31',
      },
    ],
  },
  {
    parent: 'central',
    sketch: changeRow(daiHai, 'training', { by: '2026-09-11' }),
    planted: [
      {
        rule: 'cascade/deadline-late',
        message: 'late',
        at: 'training',
        clause: 'training',
        kind: 'deadline',
        says: '2026-09-11',
        expected: '2026-08-31',
      },
    ],
  },
  {
    parent: 'central',
    sketch: {
      ...tanLam,
      parent: { ...centralCited, date: '2026-01-16' },
      recipients: tanLam.recipients.filter(([unit]) => unit !== 'construction'),
    },
    planted: [
      {
        rule: 'cascade/parent-miscited',
        message: 'date',
        at: 'cite-parent',
        kind: 'basis',
        says: '2026-01-16',
        expected: '2026-01-15',
      },
      { rule: 'unit/not-recipient', message: 'missing', at: 'construction', clause: 'construction', kind: 'recipient' },
    ],
  },
  {
    parent: 'central',
    sketch: {
      ...phuThinh,
      parent: { ...centralCited, number: '81/KH-BCĐLCX' },
      topics: reworded(
        'topic-forbidden',
        'Các hành vi bị nghiêm cấm: chặt hạ, di dời cây; đổ chất độc vào gốc cây; lấn chiếm đất trồng cây công cộng.',
      ),
    },
    planted: [
      {
        rule: 'cascade/parent-miscited',
        message: 'number',
        at: 'cite-parent',
        kind: 'basis',
        says: '81/KH-BCĐLCX',
        expected: '18/KH-BCĐLCX',
      },
      {
        rule: 'cascade/topic-altered',
        message: 'altered',
        at: 'topic-forbidden',
        clause: 'topic-forbidden',
        kind: 'topic',
      },
    ],
  },
  { parent: 'binh-minh', sketch: xayDung },
  {
    parent: 'binh-minh',
    sketch: withoutRow(tuPhap, 'review'),
    planted: [{ rule: 'cascade/duty-dropped', message: 'dropped', at: '', clause: 'review', kind: 'duty' }],
  },
  {
    parent: 'binh-minh',
    sketch: {
      ...nongNghiep,
      phases: nongNghiep.phases.map(([id, title, from, to]) => {
        if (id === 'applying') return [id, title, from, '2026-12-10'];
        return [id, title, id === 'closing' ? '2026-12-11' : from, to];
      }),
    },
    planted: [
      {
        rule: 'cascade/deadline-late',
        message: 'late',
        at: 'nursery',
        clause: 'nursery',
        kind: 'deadline',
        says: '2026-10-09',
        expected: '2026-09-30',
      },
      {
        rule: 'cascade/phase-outside',
        message: 'late',
        at: 'applying',
        clause: 'applying',
        kind: 'phase',
        says: '2026-12-10',
        expected: '2026-11-30',
      },
    ],
  },
  {
    parent: 'binh-minh',
    sketch: {
      ...vanHoa,
      topics: topics.filter(({ id }) => id !== 'topic-heritage'),
      rows: vanHoa.rows.map((row) =>
        row.topics ? { ...row, topics: row.topics.filter((id) => id !== 'topic-heritage') } : row,
      ),
      routes: vanHoa.routes.map((route) =>
        route.id === 'route-province' ? { ...route, when: [{ kind: 'day', on: '2026-11-30', bound: 'by' }] } : route,
      ),
    },
    planted: [
      { rule: 'cascade/topic-lost', message: 'lost', at: '', clause: 'topic-heritage', kind: 'topic' },
      {
        rule: 'cascade/report-late',
        message: 'late',
        at: 'route-province',
        clause: 'route-departments',
        kind: 'report',
        says: '2026-11-30',
        expected: '2026-11-25',
      },
    ],
  },
];

/** The files of the family by name. */
export function familyFiles(): ReadonlyMap<string, Plan> {
  return new Map(members.map(({ sketch }) => [`${sketch.id}.plan.json`, planOf(sketch)]));
}

/** The table of the truth: who carries out whose plan, and every planted difference. */
export function truth(): { readonly carries: Readonly<Record<string, string>>; readonly planted: readonly Planted[] } {
  return {
    carries: Object.fromEntries(members.flatMap(({ sketch, parent }) => (parent ? [[sketch.id, parent]] : []))),
    planted: members.flatMap(({ sketch, parent = '', planted = [] }) =>
      planted.map((each) => ({ plan: sketch.id, parent, ...each })),
    ),
  };
}
