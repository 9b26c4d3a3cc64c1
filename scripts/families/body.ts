import type { Plan } from '#generated/plan.types.js';
import { title, topics as allTopics, type Row, type Topic } from './matters.js';

type Unit = NonNullable<Plan['units']>[number];
type Citation = NonNullable<Plan['citations']>[number];
type Route = NonNullable<Plan['routes']>[number];
type Section = Plan['sections'][number];
type When = NonNullable<NonNullable<Plan['tasks']>[number]['when']>[number];

/** What makes one plan of the family another than the others. */
export interface Sketch {
  readonly id: string;
  readonly issuer: Plan['issuer'];
  readonly number: NonNullable<Plan['number']>;
  readonly place: string;
  readonly issued: string;
  readonly headers: readonly string[];
  /** Whom the head signs for, and as what. */
  readonly signature: NonNullable<Plan['signature']>;
  readonly parent: Omit<Citation, 'id' | 'where' | 'relation' | 'kind'> | undefined;
  readonly window: readonly [from: string, to: string];
  readonly phases: readonly (readonly [id: string, title: string, from: string, to: string])[];
  readonly topics?: readonly Topic[];
  readonly units: readonly Unit[];
  /** Who collects the results, and whom they are sent to. */
  readonly collector: string;
  readonly rows: readonly Row[];
  readonly routes: readonly Pick<Route, 'id' | 'from' | 'to' | 'title' | 'when'>[];
  readonly recipients: readonly (readonly [unit: string, purpose: 'report' | 'know' | 'coordinate' | 'act'])[];
  readonly drafter: string;
}

export function byDay(on: string): When {
  return { kind: 'day', on, text: `chậm nhất ngày ${spelled(on)}`, bound: 'by' };
}

/** 2026-01-05 → 05/01/2026, as decree 30/2020 writes days of January and February; 2026-04-30 → 30/4/2026. */
export function spelled(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

function inWords(day: string): string {
  const [year, month, date] = spelled(day).split('/').toReversed();
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/** The plan of a sketch: the common body of the family. */
export function planOf(sketch: Sketch): Plan {
  const { issuer, units, parent } = sketch;
  const name = (id: string) => units.find((unit) => unit.id === id)?.names[0]?.text ?? id;
  const law = { title: 'Luật Cây xanh', kind: 'law', relation: 'basis', where: 'opening' } as const;
  const carried = parent && {
    ...parent,
    id: 'cite-parent',
    where: 'opening' as const,
    relation: 'carries-out' as const,
    kind: 'plan' as const,
  };
  return {
    $schema: '../../schemas/plan.schema.json',
    schema: '1',
    id: sketch.id,
    template: { id: 'law-rollout', year: 2026, parameters: { effective: '2026-07-01' } },
    type: 'KẾ HOẠCH',
    title,
    issuer,
    number: { ...sketch.number, text: `Số: ${sketch.number.serial}/${sketch.number.symbol}` },
    issued: { place: sketch.place, on: sketch.issued, text: `${sketch.place}, ${inWords(sketch.issued)}` },
    status: 'issued',
    extent: 'full',
    header: {
      nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      lines: [...sketch.headers],
    },
    opening: { restates: inSentence(title) },
    closing: { mark: './.', restates: inSentence(title) },
    sections: outline,
    citations: [
      { id: 'cite-law', text: `Căn cứ Luật Cây xanh${carried ? ';' : '.'}`, ...law },
      ...(carried ? [{ ...carried, dateText: inWords(carried.date ?? '') }] : []),
    ],
    windows: [
      {
        id: 'window',
        section: 's-time',
        title: 'Thời gian triển khai',
        kind: 'campaign',
        when: rangeOf(...sketch.window),
      },
    ],
    phases: sketch.phases.map(([id, phase, from, to]) => ({
      id,
      section: 's-time',
      title: phase,
      when: rangeOf(from, to),
      track: 'stage',
      parent: 'window',
    })),
    statements,
    topics: (sketch.topics ?? allTopics).map((topic) => ({ section: 's-content', label: '-', ...topic })),
    units: [...units],
    tasks: [
      ...sketch.rows.map((row, at) => ({
        id: row.id,
        section: 's-tasks',
        label: `${at + 1}.`,
        title: row.title,
        text: row.text,
        parties: [
          { unit: row.lead, role: 'lead' as const },
          ...(row.support ?? []).map((unit) => ({ unit, role: 'support' as const })),
        ],
        when: [byDay(row.by)],
        ...(row.topics && { topics: [...row.topics] }),
        outputs: [row.output],
        origin: 'table' as const,
      })),
      {
        id: 'collecting',
        section: 's-implementation',
        title: 'Theo dõi, tổng hợp kết quả',
        text: `${name(sketch.collector)} là đầu mối theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch.`,
        parties: [
          { unit: sketch.collector, role: 'focal' },
          { unit: sketch.collector, role: 'collect' },
        ],
        when: [rangeOf(...sketch.window)],
        outputs: ['Bản tổng hợp kết quả'],
      },
    ],
    routes: [
      ...sketch.routes.map((route) => ({ section: 's-reporting', label: '-', kind: 'report' as const, ...route })),
      {
        id: 'route-difficulty',
        section: 's-implementation',
        title: 'Phản ánh khó khăn, vướng mắc',
        kind: 'difficulty',
        from: sketch.rows.slice(0, 1).map(({ lead }) => lead),
        to: [sketch.collector],
      },
    ],
    budget: [
      {
        id: 'money',
        section: 's-budget',
        text: 'Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp, bố trí trong dự toán năm 2026.',
        source: 'state-budget',
      },
    ],
    recipients: sketch.recipients.map(([unit, purpose]) => ({
      id: `to-${unit}`,
      text: name(unit),
      bullet: '-',
      end: ';',
      to: [{ unit }],
      purpose,
    })),
    archive: { text: `Lưu: VT, ${sketch.drafter}.`, office: 'VT', drafter: sketch.drafter },
    signature: sketch.signature,
  };
}

function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function rangeOf(from: string, to: string): When {
  return { kind: 'range', from, to, text: `từ ngày ${spelled(from)} đến ngày ${spelled(to)}` };
}

const part = (id: string, label: string, heading: string, level: number, role: Section['role']): Section => {
  return { id, label, heading, level, end: 'none', role };
};

const outline: Section[] = [
  { ...part('s-aims', 'I.', 'MỤC ĐÍCH, YÊU CẦU', 1, 'purpose'), roles: ['requirement'] },
  part('s-purpose', '1.', 'Mục đích', 2, 'purpose'),
  part('s-requirement', '2.', 'Yêu cầu', 2, 'requirement'),
  { ...part('s-matter', 'II.', 'THỜI GIAN, NỘI DUNG', 1, 'content'), roles: ['time'] },
  part('s-time', '1.', 'Thời gian', 2, 'time'),
  part('s-content', '2.', 'Nội dung phổ biến', 2, 'content'),
  part('s-tasks', 'III.', 'NHIỆM VỤ CỤ THỂ', 1, 'activity'),
  part('s-budget', 'IV.', 'KINH PHÍ THỰC HIỆN', 1, 'budget'),
  part('s-reporting', 'V.', 'CHẾ ĐỘ BÁO CÁO', 1, 'reporting'),
  part('s-implementation', 'VI.', 'TỔ CHỨC THỰC HIỆN', 1, 'implementation'),
];

const statements: NonNullable<Plan['statements']> = [
  {
    id: 'purpose',
    section: 's-purpose',
    title: 'Thi hành Luật kịp thời, thống nhất',
    text: 'Xác định rõ nội dung công việc, thời hạn, tiến độ hoàn thành và trách nhiệm của từng cơ quan trong thi hành Luật.',
    kind: 'purpose',
  },
  {
    id: 'requirement',
    section: 's-requirement',
    title: 'Thiết thực, tiết kiệm',
    text: 'Công việc thiết thực, tiết kiệm, có sản phẩm cụ thể; các cơ quan phối hợp thường xuyên trong quá trình thực hiện.',
    kind: 'requirement',
  },
];
