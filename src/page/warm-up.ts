import { strToU8, zipSync } from 'fflate';
import { importPlan } from '#import/index.js';
import { checkPlans, renderReport } from '#index.js';

// A browser compiles a function when it is first called. While nobody asks for anything yet, a small plan of no matter what goes
// through the page, in steps with a rest after each, so that the first real one does not wait for the compiler.

const lines = [
  'KẾ HOẠCH',
  'Tổ chức hội nghị tổng kết năm 2024',
  'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh, Văn phòng xây dựng kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '- Đánh giá kết quả công tác năm 2024.',
  'II. NỘI DUNG',
  '1. Giai đoạn 1: từ ngày 01/11/2024 đến ngày 09/12/2024',
  '- Chuẩn bị tài liệu, trang thiết bị phục vụ hội nghị.',
  '2. Giai đoạn 2: ngày 10/12/2024',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Văn phòng',
  '- Chủ trì, phối hợp với các phòng chuẩn bị hội nghị trước ngày 15/11/2024.',
  '2. Phòng Tổng hợp',
  '- Báo cáo kết quả về Văn phòng trước ngày 20/12/2024.',
  'Trên đây là Kế hoạch tổ chức hội nghị./.',
  'Nơi nhận:',
  '- Ban Giám đốc (để báo cáo);',
  '- Lưu: VT.',
  'GIÁM ĐỐC',
];

/** The plan as the least Word document that there may be. */
function smallDocument(): Uint8Array {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const name = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const xml = `<w:document xmlns:w="${name}"><w:body>${paragraphs}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

/** Begins once the page stands, and ends for good as soon as `isWanted` says that there is real work. */
export async function warmUp(isWanted: () => boolean): Promise<void> {
  for (const step of stepsOf()) {
    await rest();
    if (!isWanted()) return;
    await step();
  }
}

function stepsOf(): readonly (() => unknown)[] {
  let plan: unknown;
  const check = () => checkPlans([{ plan, file: '' }], {});
  return [
    async () => (plan = (await importPlan(smallDocument(), { file: 'a.docx' })).plan),
    check,
    () => renderReport(check(), { format: 'html', language: 'vi' }),
    // What is called again is compiled better.
    async () => importPlan(smallDocument(), { file: 'a.docx' }),
    check,
  ];
}

/** Until the browser has nothing else to do; one that cannot say so gets a moment. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 100);
  });
}
