import { importText } from './coverage.js';

// Plans of which only the body matters to a test.

/** How they begin. */
export const front = `KẾ HOẠCH
Trồng cây năm 2026

Thực hiện Kế hoạch số 7/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân
tỉnh Đồng Xanh về trồng cây, Sở Cây xanh xây dựng Kế hoạch trồng cây,
cụ thể như sau:
`;

/** The plan with such a body. */
export const planOf = (body: string, before = front) => importText(before + body).plan;

/** Who has what in each of its tasks, told as "lead Sở Cây xanh". */
export function partiesIn(body: string): string[][] {
  const { tasks = [], units = [] } = planOf(body);
  const name = (id: string | undefined) => units.find((unit) => unit.id === id)?.names[0]?.text;
  return tasks.map(({ parties }) => parties.map(({ role, unit, as }) => `${role} ${name(unit) ?? as}`));
}
