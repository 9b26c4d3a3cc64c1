import { describe, expect, test } from 'vitest';
import { findCitations } from '#import/cite/citation-reader.js';
import { findNamedDocuments } from '#import/cite/named-documents.js';
import { findWhens } from '#import/when/find.js';
import { importText } from './coverage.js';
import { partiesIn, planOf } from './front.js';

// What somebody who had not seen the importer's output read in plans, and the importer had not.

describe('below a heading of content', () => {
  const content = (line: string) => partiesIn(`I. NỘI DUNG\n- ${line}\n- Chăm sóc vườn cây.`);

  test('who acts has a task', () => {
    expect(content('Các cấp, ngành chủ động xây dựng kế hoạch trồng cây.')).toEqual([['do Các cấp, ngành']]);
  });

  test('two who work together have one, and neither leads', () => {
    expect(content('Các Sở, ngành và các cơ quan chức năng chủ động phối hợp chặt chẽ trong việc giữ rừng.')).toEqual([
      ['support Các Sở, ngành', 'support các cơ quan chức năng'],
    ]);
  });

  test('partners are named where nobody else is', () => {
    expect(content('Tăng cường phối hợp với Hội Nông dân tỉnh trong tuyên truyền.')).toEqual([
      ['support Hội Nông dân tỉnh'],
    ]);
  });

  test('a list of names gives nobody a task', () => {
    expect(content('Các trường mầm non: Hoa Mai, Hoa Sen.')).toEqual([]);
    expect(content('Những thành tựu của ngành cây xanh.')).toEqual([]);
  });

  test('guests of a meeting have none either, and are no content', () => {
    const plan = planOf('I. THÀNH PHẦN\n1. Khách mời:\n- Đại diện Hội Nông dân tỉnh;\n- Đại diện Sở Y tế.');
    expect(plan.tasks ?? plan.topics ?? []).toEqual([]);
    expect(plan.statements?.map(({ kind }) => kind)).toEqual(['note', 'note']);
  });
});

describe('below a heading of assignment', () => {
  const assigned = (line: string) => partiesIn(`I. TỔ CHỨC THỰC HIỆN\n${line}`);

  test('the grounds of a duty stand before who has it', () => {
    expect(assigned('Căn cứ vào Kế hoạch này, đề nghị các Tổ chuyên môn, Tổ Văn phòng khẩn trương trồng cây.')).toEqual(
      [['do các Tổ chuyên môn', 'do Tổ Văn phòng']],
    );
    expect(assigned('Định kỳ 6 tháng, hằng năm, Sở Cây xanh tổ chức sơ kết.')[0]?.[0]).toBe('do Sở Cây xanh');
  });

  test('the duty is theirs who are asked', () => {
    expect(assigned('- Sở Cây xanh yêu cầu các phòng chuyên môn, Văn phòng Sở triển khai trồng cây.')).toEqual([
      ['do các phòng chuyên môn', 'do Văn phòng Sở'],
    ]);
  });

  test('what a unit asks of others is its own work', () => {
    expect(assigned('1. Sở Y tế\n- Yêu cầu các bệnh viện trồng cây.')).toEqual([['do Sở Y tế']]);
  });

  test('a pointer in brackets is no duty', () => {
    const plan = planOf('I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Trồng cây.\n(Các nhiệm vụ cụ thể có Phụ lục kèm theo)');
    expect(plan.tasks?.map(({ title }) => title)).toEqual(['Trồng cây.']);
  });

  test('what is left to the powers of a unit says with whom it works', () => {
    expect(
      assigned('1. Sở Y tế\n- Theo chức năng, nhiệm vụ của đơn vị phối hợp với Sở Xây dựng triển khai trồng cây.'),
    ).toEqual([['support Sở Y tế', 'support Sở Xây dựng']]);
  });

  test('leaders of a class are one', () => {
    expect(assigned('1. Các phòng\n- Các đồng chí Trưởng, Phó các phòng có trách nhiệm trồng cây.')[0]).toEqual([
      'do Các đồng chí Trưởng, Phó các phòng',
    ]);
  });
});

describe('where no duties are looked for', () => {
  test('a part on money may give one', () => {
    const body = 'I. KINH PHÍ\n- Ngân sách tỉnh.\n- Sở Tài chính hướng dẫn các đơn vị lập dự toán.';
    expect(partiesIn(body)).toEqual([['do Sở Tài chính', 'oversee Sở Tài chính']]);
    expect(planOf(body).budget).toHaveLength(2);
  });

  test('so may a part on reports', () => {
    const body = 'I. CHẾ ĐỘ BÁO CÁO\n- Phối hợp với UBND xã tổ chức hội nghị.';
    expect(partiesIn(body)).toEqual([['support UBND xã']]);
  });

  test('and a closing that names who works with whom', () => {
    const body = `I. NỘI DUNG
- Trồng cây.
Đề nghị Văn phòng Đảng ủy, Văn phòng HĐND&UBND xã phối hợp với Cơ quan Mặt trận xã chuẩn bị cây giống.
Trên đây là Kế hoạch trồng cây./.`;
    expect(partiesIn(body)).toEqual([
      ['support Văn phòng Đảng ủy', 'support Văn phòng HĐND&UBND xã', 'support Cơ quan Mặt trận xã'],
    ]);
  });
});

describe('names go as far as they go', () => {
  const supporters = (line: string) =>
    partiesIn(`I. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Phối hợp với ${line}`)[0]?.slice(1);

  test('"tổ chức" may be a body', () => {
    expect(supporters('các hội và tổ chức, đoàn thể có liên quan trồng cây.')).toEqual([
      'support các hội và tổ chức, đoàn thể có liên quan',
    ]);
    expect(supporters('các hội tổ chức trồng cây.')).toEqual(['support các hội']);
  });

  test('a standing office is a body', () => {
    expect(supporters('Sở Xây dựng và cơ quan thường trực các cấp triển khai trồng cây.')).toEqual([
      'support Sở Xây dựng',
      'support cơ quan thường trực các cấp',
    ]);
  });

  test('what leaders are told is no part of their name', () => {
    const { units = [] } = planOf('I. CHẾ ĐỘ BÁO CÁO\nVăn phòng Sở báo cáo Lãnh đạo Sở các chỉ tiêu chưa đạt.');
    expect(units.flatMap(({ names }) => names.map(({ text }) => text))).toContain('Lãnh đạo Sở');
  });
});

describe('documents', () => {
  const cited = (text: string) => findCitations(text).map(({ citation: { number, date } }) => `${number} ${date}`);

  test('have their day before or behind who issued them', () => {
    expect(cited('Đề án 08-ĐA/TU của Tỉnh ủy Đồng Xanh ngày 29/12/2025 về cây')).toEqual(['08-ĐA/TU 2025-12-29']);
    expect(cited('Đề án 08-ĐA/TU ngày 29/12/2025 của Tỉnh ủy Đồng Xanh về cây')).toEqual(['08-ĐA/TU 2025-12-29']);
  });

  test('are no forms', () => {
    expect(cited('theo Mẫu số 01/BCĐBHĐND-MT và Biểu 02/THCX')).toEqual([]);
  });

  test('a law that amends another has its whole name, and its day', () => {
    const text = 'Luật sửa đổi, bổ sung một số điều của Luật Cây xanh ngày 24 tháng 6 năm 2025;';
    expect(findNamedDocuments(text).map(({ title, date }) => [title, date])).toEqual([
      ['Luật sửa đổi, bổ sung một số điều của Luật Cây xanh', '2025-06-24'],
    ]);
  });

  test('of an appendix are cited there, and the plan that it is attached to is not', () => {
    const { citations = [] } = planOf(`I. NỘI DUNG
- Trồng cây./.

Nơi nhận:
- Sở Y tế;
- Lưu: VT.

Phụ lục I
DANH MỤC CÂY
(Kèm theo Kế hoạch số 9/KH-SCX ngày 01/02/2026 của Sở Cây xanh)
Cây theo Quyết định số 5/QĐ-UBND ngày 03/01/2026.`);
    expect(citations.filter(({ where }) => where === 'appendix').map(({ number }) => number)).toEqual(['5/QĐ-UBND']);
  });

  test('that a plan is attached to stand below its title', () => {
    const { plan, notes } = importText(`KẾ HOẠCH
Trồng cây năm 2026
(Ban hành kèm theo Quyết định số 3/QĐ-SCX ngày 02/01/2026 của Sở Cây xanh)

I. NỘI DUNG
- Trồng cây.`);
    expect(plan.title).toBe('Trồng cây năm 2026');
    expect(plan.citations?.map(({ where, number }) => [where, number])).toEqual([['title', '3/QĐ-SCX']]);
    expect(notes.map(({ code }) => code)).toEqual(['title-note']);
  });
});

describe('times', () => {
  const whens = (text: string) => findWhens(text, { year: 2026 }).map(({ when }) => when);
  const timesOf = (line: string) => planOf(`I. PHÂN CÔNG NHIỆM VỤ\n1. Sở Y tế\n- ${line}`).tasks?.[0]?.when ?? [];
  const topicTime = (line: string) => planOf(`I. NỘI DUNG\n- ${line}`).topics?.[0]?.when;

  test('what is expected to be held then is expected', () => {
    expect(whens('Sở dự kiến tổ chức họp vào ngày 02/02/2026')).toMatchObject([{ on: '2026-02-02', expected: true }]);
    expect(whens('Sở dự kiến tổ chức họp, hoàn thành ngày 02/02/2026')[0]).not.toHaveProperty('expected');
  });

  test('in brackets at the end they are of the whole', () => {
    expect(topicTime('Chuẩn bị cây giống (trong năm 2026).')).toMatchObject({ kind: 'year', year: 2026 });
    expect(topicTime('Chăm sóc cây (năm 2026: 35 cây).')).toBeUndefined();
  });

  test('a year to come in which it is done is one', () => {
    expect(timesOf('Tổng kết vào năm 2030.')).toMatchObject([{ kind: 'year', year: 2030 }]);
    expect(timesOf('Chăm sóc vườn thành lập vào năm 1990.')).toEqual([]);
  });

  test('the years in the name of a scheme are none', () => {
    expect(timesOf('Thực hiện Đề án trồng cây từ năm 2021 đến năm 2030.')).toEqual([]);
    expect(timesOf('Trồng cây từ năm 2021 đến năm 2030.')).toHaveLength(1);
  });

  test('what comes every year with the money is none', () => {
    expect(timesOf('Lập dự toán từ ngân sách hằng năm.')).toEqual([]);
    expect(timesOf('Lập dự toán, hằng năm trình phê duyệt.')).toHaveLength(1);
  });

  test('right after a meeting is one', () => {
    expect(timesOf('Ngay sau hội nghị, gửi biên bản.')).toMatchObject([{ kind: 'event', name: 'hội nghị' }]);
  });

  test('a line about nothing but time tells it in any words', () => {
    expect(topicTime('Thời gian: Theo lịch công tác của lãnh đạo.')).toMatchObject({ kind: 'vague', word: 'other' });
  });

  test('a rhythm at the start is of every clause', () => {
    const { routes = [] } = planOf(
      'I. CHẾ ĐỘ BÁO CÁO\nĐịnh kỳ 6 tháng, Sở Cây xanh sơ kết; cuối nhiệm kỳ tổng kết và báo cáo Tỉnh ủy.',
    );
    expect(routes[0]?.when).toMatchObject([{ kind: 'recurring', every: 'half-year' }]);
  });
});

describe('what the lines of a file part', () => {
  test('a heading in bold that was broken in two', () => {
    const { sections } = planOf(`**I. TỔ CHỨC THỰC HIỆN**

**1. Sở Y tế, Hội Liên hiệp**

**Phụ nữ tỉnh và các hội khác**

- Trồng cây.

- Chăm sóc cây.`);
    expect(sections.map(({ heading }) => heading)).toContain('Sở Y tế, Hội Liên hiệp Phụ nữ tỉnh và các hội khác');
  });

  test('a row of hours whose cell has two paragraphs', () => {
    const { tasks = [] } = planOf(`I. CHƯƠNG TRÌNH
Thời gian\tNội dung\tĐơn vị phụ trách
7h00 - 7h15\tỔn định tổ chức\tVăn phòng Sở
Buổi sáng – Sinh hoạt theo đội
9h00 - 11h00
Trồng cây ở sân trước.
Tưới cây ở sân sau.
Đoàn trường

II. KINH PHÍ
Tự túc.`);
    expect(tasks.map(({ title, origin }) => [title, origin])).toEqual([
      ['Ổn định tổ chức', 'table'],
      ['Trồng cây ở sân trước', 'table'],
    ]);
    expect(tasks[1]?.text).toContain('Tưới cây');
  });

  test('the drafting unit, without its officer or its copies', () => {
    const drafter = (line: string) =>
      planOf(`I. NỘI DUNG\n- Trồng cây./.\n\nNơi nhận:\n- Sở Y tế;\n- ${line}`).archive?.drafter;
    expect(drafter('Lưu: VT, QLCX(Lan).')).toBe('QLCX');
    expect(drafter('Lưu: VT, QLCX (03b).')).toBe('QLCX');
  });
});
