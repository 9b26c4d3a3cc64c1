import { describe, expect, test } from 'vitest';
import { planOf } from './front.js';

// What false alarms on real plans taught the reader, in sentences of our own.

function nameIn({ units = [] }: ReturnType<typeof planOf>, id: string | undefined): string {
  return units.find((unit) => unit.id === id)?.names[0]?.text ?? '';
}

const entry = (line: string) => planOf(`I. PHÂN CÔNG NHIỆM VỤ\n1. Phòng Vườn ươm\n- ${line}`);
const rolesIn = (line: string) => [...new Set(entry(line).tasks?.[0]?.parties.map(({ role }) => role))];

describe('what a unit does beside its support', () => {
  test.each([
    'Phối hợp với Công an xã giữ trật tự; hỗ trợ các hộ trồng cây.',
    'Phối hợp với Công an xã giữ trật tự; đồng thời yêu cầu các hộ trồng cây.',
    'Phối hợp với Công an xã giữ trật tự. Kịp thời phát hiện cây gãy.',
  ])('is its own: %s', (line) => {
    expect(rolesIn(line)).toContain('do');
  });

  test.each([
    'Phối hợp với Công an xã giữ trật tự, an toàn khi trồng cây.',
    'Phối hợp với Công an xã giữ trật tự; phối hợp tham gia trồng cây.',
    'Phối hợp với Hội Làm vườn cung cấp tin, bài; thông tin về cây quý.',
  ])('is nothing where the sentence goes on with the same: %s', (line) => {
    expect(rolesIn(line)).toEqual(['support']);
  });

  test('families are no body that could be in charge', () => {
    expect(rolesIn('Phối hợp chặt chẽ với gia đình, cộng đồng trồng cây.')).toContain('do');
  });
});

describe('a task covers all of the plan', () => {
  const coversIn = (line: string) => entry(line).tasks?.[0]?.covers?.scope;

  test.each([
    'Chủ trì, phối hợp với các đơn vị liên quan triển khai thực hiện Kế hoạch này.',
    'Là đầu mối tổ chức triển khai toàn bộ nội dung; tưới cây.',
    'Chủ động phối hợp với Công an xã thực hiện các nhiệm vụ được giao tại Kế hoạch này.',
  ])('where it says so: %s', (line) => {
    expect(coversIn(line)).toBe('all');
  });

  test.each(['Hướng dẫn các xã triển khai Kế hoạch.', 'Triển khai thực hiện Kế hoạch này lồng ghép với ngày hội.'])(
    'and not where it is told of others or along with something: %s',
    (line) => {
      expect(coversIn(line)).toBeUndefined();
    },
  );
});

describe('a line of report', () => {
  const routesIn = (line: string) => {
    const plan = entry(line);
    return (plan.routes ?? []).map(({ kind, from, to, when = [] }) => ({
      kind,
      from: from.map((id) => nameIn(plan, id)),
      to: to.map((id) => nameIn(plan, id)),
      when: when.map((one) => one.kind),
    }));
  };
  const own = ['Phòng Vườn ươm'];

  test.each([
    'Báo cáo ngay với Sở Cây xanh khi phát sinh cây gãy.',
    'Ngăn chặn việc chặt cây, trường hợp vượt thẩm quyền báo cáo Ủy ban nhân dân tỉnh xem xét, xử lý theo quy định.',
    'Kịp thời phát hiện vi phạm để báo cáo Sở Cây xanh xử lý.',
  ])('passes on what arises, and is no report: %s', (line) => {
    expect(routesIn(line).map(({ kind }) => kind)).toEqual(['difficulty']);
  });

  test('of results stays a report, however it is handled above', () => {
    expect(routesIn('Báo cáo kết quả xử lý vi phạm gửi Sở Cây xanh theo quy định.')).toEqual([
      { kind: 'report', from: own, to: ['Sở Cây xanh'], when: ['vague'] },
    ]);
  });

  test('stands in each sentence for itself', () => {
    const told = routesIn(
      'Báo cáo Sở Cây xanh trước ngày 05/3/2026. Báo cáo Ủy ban nhân dân tỉnh chậm nhất ngày 09/3/2026.',
    );
    expect(told.map(({ to }) => to)).toEqual([['Sở Cây xanh'], ['Ủy ban nhân dân tỉnh Đồng Xanh']]);
    expect(told.map(({ when }) => when)).toEqual([['day'], ['day']]);
  });

  test('goes on behind a bracket', () => {
    const told = routesIn('Gửi báo cáo kết quả (kèm hình ảnh) về Sở Cây xanh trước ngày 05/3/2026.');
    expect(told.map(({ to }) => to)).toEqual([['Sở Cây xanh']]);
  });

  test('names behind “Nộp” to whom it is handed in', () => {
    const plan = planOf(
      'I. TỔ CHỨC THỰC HIỆN\n1. Trồng cây\nII. CHẾ ĐỘ BÁO CÁO\n- Báo cáo tổng kết năm 2026. Nộp Sở Cây xanh chậm nhất ngày 05/3/2026.',
    );
    expect(plan.routes?.map(({ to }) => to.map((id) => nameIn(plan, id)))).toEqual([['Sở Cây xanh']]);
  });

  test('has the rhythm with which its sentence begins, and the report along with which it goes', () => {
    const [halfYearly] =
      planOf(
        'I. TỔ CHỨC THỰC HIỆN\n1. Trồng cây\nII. CHẾ ĐỘ BÁO CÁO\nĐịnh kỳ 6 tháng, Sở Cây xanh tổ chức sơ kết; rút kinh nghiệm và báo cáo Tỉnh ủy.',
      ).routes ?? [];
    expect(halfYearly?.when).toEqual([expect.objectContaining({ kind: 'recurring', every: 'half-year' })]);
    expect(
      routesIn('Báo cáo kết quả cùng với báo cáo tổng kết năm học gửi về Sở Cây xanh theo quy định.')[0]?.when,
    ).toContain('recurring');
  });
});

describe('a citation', () => {
  const citedIn = (opening: string) =>
    planOf(
      'I. MỤC ĐÍCH\n1. Trồng cây.',
      `KẾ HOẠCH\nTrồng cây năm 2026\n\n${opening}\nSở Cây xanh xây dựng Kế hoạch trồng cây như sau:\n`,
    ).citations?.find(({ where }) => where === 'opening');

  test.each([
    [
      'Căn cứ Đề án số 08-ĐA/TU của Tỉnh ủy Đồng Xanh ngày 29/12/2025 về trồng cây;',
      { date: '2025-12-29', issuer: 'Tỉnh ủy Đồng Xanh' },
    ],
    [
      'Thực hiện hướng dẫn của Bộ Nội vụ tại Công văn số 35/BNV-TCCB ngày 03/10/2025 về việc trồng cây;',
      { issuer: 'Bộ Nội vụ' },
    ],
    [
      'Thực hiện Kế hoạch Chuyên đề: Trồng cây ở các trường (số 157/KH-BGDĐT ngày 13/3/2020) của Bộ Giáo dục và Đào tạo,',
      { kind: 'plan', abstract: 'Chuyên đề: Trồng cây ở các trường' },
    ],
    [
      'Căn cứ Quy chế trồng cây ban hành kèm theo Thông tư số 3/2019/TT-BGDĐT ngày 03/5/2019 của Bộ Giáo dục và Đào tạo;',
      { kind: 'circular', abstract: 'Quy chế trồng cây' },
    ],
  ])('is whole in another order too: %s', (opening, given) => {
    expect(citedIn(opening)).toMatchObject(given);
  });
});

describe('a unit', () => {
  test('of another state is nobody to write to', () => {
    const plan = entry('Phối hợp với Ủy ban Cây xanh Chính phủ Lào trồng cây dọc biên giới.');
    expect(plan.units?.find(({ names }) => names[0]?.text.includes('Chính phủ'))).toMatchObject({
      kind: 'outside',
      sort: 'related',
    });
  });

  test('that there is in every province is one, however they are counted', () => {
    const plan = planOf(
      'I. PHÂN CÔNG NHIỆM VỤ\n1. Ban Chỉ đạo các tỉnh\n- Trồng cây.\n2. Ban Chỉ đạo cấp tỉnh\n- Tưới cây.\n3. Ban Chỉ đạo các tỉnh, thành phố trực thuộc Trung ương\n- Tỉa cây.',
    );
    expect(plan.units?.filter(({ names }) => names[0]?.text.startsWith('Ban Chỉ đạo'))).toHaveLength(1);
  });

  test('is called in the opening as the plan calls it afterwards', () => {
    const opening = `KẾ HOẠCH\nTrồng cây\n\nCăn cứ Quyết định số 3/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về việc thành lập Ban Chỉ đạo trồng cây (gọi tắt là Ban Chỉ đạo);\nSở Cây xanh xây dựng Kế hoạch trồng cây như sau:\n`;
    expect(planOf('I. MỤC ĐÍCH\n1. Trồng cây.', opening).shortNames).toMatchObject([
      { short: 'Ban Chỉ đạo', long: 'Ban Chỉ đạo trồng cây' },
    ]);
  });
});

test('the title of a list behind the plan ends above the head of its table', () => {
  const body = 'I. MỤC ĐÍCH\n1. Trồng cây./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Cây\n\n';
  const list = 'DANH SÁCH CÁN BỘ TRỒNG CÂY\nNĂM 2026\nSTT   HỌ VÀ TÊN   CHỨC VỤ\n1   Lê Văn Lá   Trưởng nhóm\n';
  expect(planOf(body + list).appendices).toMatchObject([{ title: 'DANH SÁCH CÁN BỘ TRỒNG CÂY NĂM 2026' }]);
});
