import type { Language } from '#index.js';

/** The page of the rules `shape/…`, which are the schema's own and lie in no folder. */
export function shapePage(rule: string): Readonly<Record<Language, string>> {
  return {
    vi: `# ${rule}

## Phát hiện gì

Dữ liệu của kế hoạch không đúng lược đồ \`schemas/plan.schema.json\`: thiếu trường bắt buộc, có trường lạ, sai kiểu giá trị
hoặc giá trị nằm ngoài danh sách cho phép.

## Vì sao quan trọng

Quy tắc nào cần phần dữ liệu ấy thì không xét được; báo cáo nêu rõ quy tắc nào và vì sao.

## Cách sửa

Sửa dữ liệu tại vị trí được nêu. Khai báo \`"$schema"\` ở đầu tệp thì trình soạn thảo sẽ gợi ý và báo lỗi ngay khi gõ.

## Khi nào bỏ qua

Không bỏ qua. Dữ liệu riêng của đơn vị hãy đặt trong trường \`x\`, thư viện không đọc trường này.

## Nguồn

Lược đồ dữ liệu kế hoạch.
`,
    en: `# ${rule}

## What it finds

Data that does not fit \`schemas/plan.schema.json\`: a required name is missing, a name is unknown, a value is of another
kind or outside the list of words.

## Why it matters

Rules that need that part cannot judge; the report says which, and why.

## How to put it right

Correct the data at the place that is named. With \`"$schema"\` at the top of the file an editor helps while you type.

## When to let it be

Never. Data of your own goes into the field \`x\`, which the library does not read.

## Source

The plan schema.
`,
  };
}
