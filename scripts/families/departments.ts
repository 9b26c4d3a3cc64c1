import { byDay, type Sketch } from './body.js';
import { stages } from './central.js';
import { topics, type Row } from './matters.js';
import { province } from './provinces.js';

/** The province whose departments are in the family. */
export const home = province('binh-minh', 'Bình Minh', '41', '2026-02-09');

const rowsOfHome = new Map(home.rows.map((row) => [row.id, row]));

/** What is told of a department: its name, letters and number, and the tasks of the province that fall to it with the day by which it wants them done. */
interface Office {
  readonly id: string;
  readonly name: string;
  readonly letters: string;
  readonly serial: string;
  readonly tasks: Readonly<Record<string, string>>;
}

/** A department that carries the plan of its province out as it should. */
export function department({ id, name, letters, serial, tasks }: Office): Sketch {
  const rows = Object.entries(tasks).flatMap(([task, by]): Row[] => {
    const row = rowsOfHome.get(task);
    return row ? [{ ...row, lead: 'division', support: [], by }] : [];
  });
  return {
    id,
    issuer: {
      name,
      superior: 'Ủy ban nhân dân tỉnh Bình Minh',
      place: 'Bình Minh',
      level: 'province',
      organ: 'department',
    },
    number: { serial, symbol: `KH-${letters}` },
    place: 'Bình Minh',
    issued: '2026-02-24',
    headers: ['ỦY BAN NHÂN DÂN TỈNH BÌNH MINH', name.toUpperCase()],
    signature: { authority: 'none', lines: ['GIÁM ĐỐC'], position: 'Giám đốc', withheld: true },
    parent: {
      number: '41/KH-UBND',
      date: home.issued,
      issuer: home.issuer.name,
      abstract: 'triển khai thi hành Luật Cây xanh',
    },
    window: ['2026-03-02', '2026-12-31'],
    phases: stages.map(([phase, title, from, to]) => [phase, title, from === '2026-02-02' ? '2026-03-02' : from, to]),
    topics,
    units: [
      { id: 'division', names: [{ text: 'Phòng Nghiệp vụ' }], kind: 'internal' },
      { id: 'office', names: [{ text: 'Văn phòng Sở' }], kind: 'internal' },
      { id: 'inspectors', names: [{ text: 'Phòng Pháp chế' }], kind: 'internal' },
      { id: 'committee', names: [{ text: home.issuer.name }], kind: 'superior' },
      { id: 'construction', names: [{ text: 'Sở Xây dựng' }], kind: 'peer' },
    ].filter(({ names: [called] }) => called?.text !== name) as Sketch['units'],
    collector: 'office',
    rows: [...rows, ...ownRows],
    routes: [
      {
        id: 'route-divisions',
        title: 'Các phòng báo cáo',
        from: ['division', 'inspectors'],
        to: ['office'],
        when: [byDay('2026-11-16')],
      },
      {
        id: 'route-province',
        title: 'Sở báo cáo kết quả',
        from: ['office'],
        to: [name === 'Sở Xây dựng' ? 'committee' : 'construction'],
        when: [byDay('2026-11-20')],
      },
    ],
    recipients: [
      ['committee', 'report'],
      ...(name === 'Sở Xây dựng' ? [] : ([['construction', 'report']] as const)),
      ['division', 'act'],
      ['office', 'act'],
      ['inspectors', 'act'],
    ],
    drafter: 'VP',
  };
}

/** What every department does in its own house; all that it tells people is told there as well. */
const ownRows: readonly Row[] = [
  {
    id: 'staff',
    title: 'Quán triệt trong cơ quan',
    text: 'Quán triệt tới toàn thể công chức, viên chức, người lao động tại buổi sinh hoạt đầu quý II.',
    lead: 'office',
    by: '2026-04-10',
    output: 'Biên bản sinh hoạt',
    topics: topics.map(({ id }) => id),
  },
  {
    id: 'yard',
    title: 'Trồng bổ sung trong khuôn viên trụ sở',
    text: 'Đo đạc khuôn viên trụ sở, trồng bổ sung và đánh số từng gốc.',
    lead: 'inspectors',
    by: '2026-05-19',
    output: 'Sơ đồ khuôn viên',
  },
];
