import { byDay, type Sketch } from './body.js';
import { central, centralCited, stages } from './central.js';
import { provincialRows, topics, type Row } from './matters.js';

/** Who leads what the centre gives to the provinces, and by when, some days before the centre wants it. */
const crew: Readonly<
  Record<string, { readonly lead: string; readonly support?: readonly string[]; readonly by: string }>
> = {
  review: { lead: 'justice', by: '2026-04-15' },
  'local-rules': { lead: 'construction', support: ['justice'], by: '2026-06-15' },
  training: { lead: 'construction', by: '2026-08-14' },
  spreading: { lead: 'justice', support: ['culture', 'communes'], by: '2026-09-15' },
  nursery: { lead: 'environment', by: '2026-09-30' },
  heritage: { lead: 'culture', support: ['communes'], by: '2026-10-16' },
  inspection: { lead: 'construction', by: '2026-11-06' },
  summary: { lead: 'construction', by: '2026-11-27' },
};

/** What a province adds of its own. */
const localRow: Row = {
  id: 'contest',
  title: 'Thi tuyến phố mẫu',
  text: 'Phát động cuộc thi tuyến phố, ngõ xóm kiểu mẫu; trao giải nhân Ngày Đại đoàn kết toàn dân tộc.',
  lead: 'culture',
  support: ['communes'],
  by: '2026-11-10',
  output: 'Thể lệ, giải thưởng',
};

/** A province that carries the plan of the centre out as it should. */
export function province(id: string, name: string, serial: string, issued: string): Sketch {
  const committee = `Ủy ban nhân dân tỉnh ${name}`;
  return {
    id,
    issuer: { name: committee, place: name, level: 'province', organ: 'committee' },
    number: { serial, symbol: 'KH-UBND' },
    place: name,
    issued,
    headers: [`ỦY BAN NHÂN DÂN`, `TỈNH ${name.toUpperCase()}`],
    signature: {
      authority: 'TM+KT',
      lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      position: 'Phó Chủ tịch',
      withheld: true,
    },
    parent: centralCited,
    window: ['2026-02-16', '2026-12-31'],
    phases: stages.map(([phase, title, from, to]) => [phase, title, from === '2026-02-02' ? '2026-02-16' : from, to]),
    topics,
    units: [
      { id: 'construction', names: [{ text: 'Sở Xây dựng' }], kind: 'subordinate' },
      { id: 'justice', names: [{ text: 'Sở Tư pháp' }], kind: 'subordinate' },
      { id: 'environment', names: [{ text: 'Sở Nông nghiệp và Môi trường' }], kind: 'subordinate' },
      { id: 'culture', names: [{ text: 'Sở Văn hóa, Thể thao và Du lịch' }], kind: 'subordinate' },
      { id: 'communes', names: [{ text: 'Ủy ban nhân dân các xã, phường, đặc khu' }], kind: 'class', sort: 'communes' },
      { id: 'board', names: [{ text: central.issuer.name }], kind: 'superior' },
    ],
    collector: 'construction',
    rows: [...provincialRows.map((row) => ({ ...row, ...(crew[row.id] ?? { lead: 'construction' }) })), localRow],
    routes: [
      {
        id: 'route-departments',
        title: 'Các sở, xã, phường, đặc khu báo cáo',
        from: ['justice', 'environment', 'culture', 'communes'],
        to: ['construction'],
        when: [byDay('2026-11-25')],
      },
      {
        id: 'route-centre',
        title: 'Tỉnh báo cáo Ban Chỉ đạo',
        from: ['construction'],
        to: ['board'],
        when: [byDay('2026-12-04')],
      },
    ],
    recipients: [
      ['board', 'report'],
      ['construction', 'act'],
      ['justice', 'act'],
      ['environment', 'act'],
      ['culture', 'act'],
      ['communes', 'act'],
    ],
    drafter: 'KT',
  };
}

/** A row of a plan, changed. */
export function changeRow(sketch: Sketch, id: string, change: Partial<Row>): Sketch {
  return { ...sketch, rows: sketch.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

export function withoutRow(sketch: Sketch, id: string): Sketch {
  return { ...sketch, rows: sketch.rows.filter((row) => row.id !== id) };
}
