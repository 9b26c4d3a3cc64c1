import { describe, expect, test } from 'vitest';
import { checkPlan } from '#engine/check.js';
import { importPlan } from '../../src/import/index.js';
import { corpus } from './corpus.js';

// What the rules say of the plans of the corpus, as facts: plan, rule, line of the text, and the unit or sign that it is about.

/** Units with a part in their plan that no line of its recipients reaches; each was held against the text. */
const leftOut: readonly (readonly [string, number, string])[] = [
  // "Các Sở, ban, ngành" are told, and no vertical agency, which are a class of their own.
  ['01', 72, 'Thuế tỉnh'],
  ['01', 112, 'Công an tỉnh'],
  ['01', 116, 'Bộ Chỉ huy Quân sự tỉnh'],
  // The front receives it, the organisations that are named beside it do not.
  ['01', 55, 'các tổ chức chính trị – xã hội'],
  // A plan of a department, sent to the province and its own divisions alone.
  ['02', 51, 'các sở, ban ngành và địa phương'],
  // "CN(M.Cường." leaves its bracket open.
  ['03', 28, 'Phòng Quản lý Công nghiệp'],
  ['08', 66, 'UBND các xã, phường, thị trấn'],
  ['08', 80, 'Các cơ sở giáo dục mầm non'],
  ['10', 35, 'các tổ chức đoàn thể'],
  ['10', 94, 'Phòng Tư pháp'],
  ['13', 52, 'Công an xã Đốc Binh Kiều'],
  ['13', 68, 'Hội LHTN nhà trường'],
  ['13', 78, 'các bộ phận'],
  // The department and the clerks are all that it is sent to.
  ['14', 22, 'Công an xã Đốc Binh Kiều'],
  ['14', 22, 'chính quyền xã'],
  ['14', 33, 'Giáo viên phụ trách công tác Đoàn'],
  ['14', 44, 'các Tổ chuyên môn'],
  ['15', 125, 'Công ty Cổ phần Công nghệ Tin học EFY Việt Nam'],
  // The committees of the provinces receive it; their boards, and those of the military regions, do not.
  ['16', 46, 'Ban Chỉ đạo các quân khu'],
  ['16', 46, 'Ban Chỉ đạo các tỉnh'],
  ['16', 105, 'Các cơ quan báo chí Trung ương, địa phương, quân đội'],
  ['16', 122, 'Tư lệnh các quân khu'],
  ['16', 188, 'Ban Công tác đặc biệt'],
  ['16', 188, 'Ủy ban Chuyên trách Chính phủ Campuchia'],
  ['16', 202, 'Ban Chuyên trách các cấp'],
  ['16', 306, 'Ban Chỉ đạo cấp quân khu'],
  ['16', 334, 'Ban Chỉ đạo các tỉnh, thành phố trực thuộc Trung ương'],
  ['27', 300, 'báo, đài'],
  // The post office is told, the banks that pay out are not.
  ['28', 330, 'Các ngân hàng thương mại'],
  // Their standing boards receive it, the offices that are asked for help do not.
  ['56', 63, 'Văn phòng HĐND&UBND xã'],
  ['56', 63, 'Văn phòng Đảng ủy'],
];

/** Faults that domain.md 4.3 tells of the corpus, with the line where the text has them; 0 is of the plan as a whole. */
const defects: readonly (readonly [string, string, number])[] = [
  ['02', 'unit/obsolete', 50],
  ['07', 'citation/conflict', 32],
  ['10', 'deadline/past', 107],
  ['11', 'structure/sequence', 34],
  ['11', 'text/residue', 64],
  ['12', 'text/residue', 88],
  ['13', 'form/closing-mark', 0],
  ['15', 'basis/missing', 0],
  ['15', 'date/weekday-mismatch', 78],
  ['27', 'window/starts-before-issue', 235],
  ['53', 'phase/gap', 45],
  ['53', 'phase/starts-before-issue', 33],
  ['53', 'structure/sequence', 30],
  ['54', 'form/closing-mark', 0],
  ['54', 'text/residue', 56],
  ['55', 'citation/future', 14],
  ['56', 'form/closing-mark', 0],
  ['57', 'structure/sequence', 74],
];

interface Row {
  readonly rule: string;
  readonly line: number;
  readonly name: string;
}

async function findingsOf({ name, text }: (typeof corpus)[number]): Promise<readonly Row[]> {
  const { plan } = await importPlan(text, { file: name });
  const lines = new Map<string, number>();
  for (const { id, field, line } of plan.source?.places ?? [])
    if (field === undefined && line !== undefined && !lines.has(id)) lines.set(id, line);
  const [run] = checkPlan(plan, { template: 'core' }).runs;
  return (run?.findings ?? []).map(({ rule, place, related }) => {
    const ids = [place.id, ...related.map(({ id }) => id)];
    const line = ids.flatMap((id) => lines.get(id ?? '') ?? []).at(0) ?? 0;
    return { rule, line, name: plan.units?.find(({ id }) => id === place.id)?.names[0]?.text ?? '' };
  });
}

describe.runIf(corpus.length > 0)('the findings on the corpus', () => {
  test('name the units that no recipient reaches, and no others', async () => {
    const told: (readonly [string, number, string])[] = [];
    for (const each of corpus)
      for (const { rule, line, name } of await findingsOf(each))
        if (rule === 'unit/not-recipient') told.push([each.key, line, name]);
    const inOrder = (rows: typeof leftOut) => rows.map((row) => row.join(' ')).toSorted();
    expect(inOrder(told)).toEqual(inOrder(leftOut));
  });

  test.each(defects)('%s has a finding of %s at line %i', async (key, rule, line) => {
    const plan = corpus.find((each) => each.key === key);
    const rows = plan ? await findingsOf(plan) : [];
    expect(rows.filter((row) => row.rule === rule).map((row) => row.line)).toContain(line);
  });
});
