// The words with which the name of a body begins.

/** Bodies; in order, the longer before the shorter. */
const bodies = `
Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|UBND|Hội đồng nhân dân|Hội đồng Nhân dân|HĐND|Ủy ban|Uỷ ban|Văn phòng|Thường trực|Ban Thường trực|Ban Thường vụ
Ban quản lý|Ban tổ chức|Ban xây dựng|Ban Chỉ đạo|Ban Chấp hành|Ban Giám hiệu|Ban Giám đốc|Ban giám đốc|Tiểu ban|Trung tâm|Chi cục|Tổng cục|Cục|Vụ|Viện|Bộ Chỉ huy|Bộ chỉ huy|Bộ Tư lệnh
Bộ|Sở|Phòng|Ban|Công an|Thanh tra|Thuế|Kho bạc|Ngân hàng|Bảo hiểm|Tòa án|Viện kiểm sát|Hội|Đoàn|Liên đoàn|Mặt trận|MTTQ|UBMTTQ
Ủy ban MTTQ|Đài|Báo|Trường|Đại học|Học viện|Bệnh viện|Tổ|Đội|Công ty|Tổng công ty|Tập đoàn|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Đảng ủy|Đảng uỷ
Chính phủ|Thủ tướng|Quốc hội|Hiệp hội|Liên hiệp|Liên minh|Quỹ|Cơ quan|Cổng|Trang|BTT|Hội đồng|Hợp tác xã|HTX|Trạm Y tế|Trạm y tế|Bưu điện|Điện lực|Kiểm toán|Hải quan|Đồn Biên phòng|Tỉnh đoàn|Thành đoàn|Chi nhánh|Chi đoàn|Chi bộ|TT|VP|LĐLĐ|Đảng bộ|Trung ương|Các
`;

/** Offices held by persons. */
const offices = `
Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Phó giám đốc|Trưởng|Phó Trưởng|Thủ trưởng|Hiệu trưởng|Phó Hiệu trưởng|Bộ trưởng|Lãnh đạo|Chánh|Phó Chánh|Tư lệnh
Đồng chí|Đ/c|Ông|Bà|Thầy|Cô|Thành viên|Bí thư|GĐ|Phó chủ tịch|Phó hiệu trưởng|Giáo viên|Cán bộ|Chuyên viên|Thư ký|LĐ|CVP|Thủ tướng|GVCN
`;

function listed(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((head) => head.trim())
    .filter((head) => head !== '')
    .toSorted((a, b) => b.length - a.length);
}

const bodyHeads = byLetters(listed(bodies));
const officeHeads = byLetters(listed(offices));

/** Most words begin no name, and their first letters show it. */
function byLetters(heads: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const head of heads) lists.set(firstOf(head), [...(lists.get(firstOf(head)) ?? []), head]);
  return lists;
}

function firstOf(text: string): string {
  return text.slice(0, 2);
}

/** The first letters of all heads. */
export const headLetters: ReadonlySet<string> = new Set(
  [...bodyHeads.keys(), ...officeHeads.keys()].map((letters) => letters.charAt(0)),
);

/** Nouns that make a class of bodies: "các sở, ban, ngành", "các phòng, đơn vị". */
export const classNouns: ReadonlySet<string> = new Set(
  (
    'sở ban ngành phòng đơn vị cơ quan tổ chức đoàn thể địa phương xã phường huyện quận thị tỉnh thành phố trường cơ sở doanh nghiệp ' +
    'cấp bộ chi cục trung tâm thành viên hội tổ đội đài báo ngân hàng công ty bộ phận quân khu đồng chí phó đối tác nhà cá nhân ' +
    'đặc đ/c cụm khối văn chuyên viên thôn bản ấp khóm khu ủy uỷ ubnd nhóm lớp giáo viên vụ cục sỹ sĩ tiểu'
  ).split(' '),
);

/** Words that begin as a body does and go on as something else: "Tổ chức", "Hội nghị", "Phòng, chống", "Báo cáo". */
const others: Readonly<Record<string, RegExp>> = {
  Tổ: /^ chức(?! (?:chính trị|đoàn thể))/u,
  Hội: /^ (?:nghị|thảo|thi|họp|trường|viên|nhập|tụ)/u,
  Phòng: /^(?:,| (?:chống|ngừa|họp|bệnh|cháy|vệ|thủ|tránh|khi))/u,
  Báo: /^ (?:cáo|chí|động|hiệu)/u,
  Bộ: /^ (?:phận|tiêu chí|luật|Luật|quy tắc|máy|nhận diện|sách|câu hỏi|thủ tục)/u,
  Ban: /^ (?:hành|đầu|ngày)/u,
  Đoàn: /^ (?:kết|viên|thể)/u,
  Trường: /^ hợp/u,
  Vụ: /^ (?:việc|án)/u,
  Đội: /^ ngũ/u,
  Trang: /^ (?:thiết bị|bị|trí)/u,
  Quỹ: /^ (?:đất|thời gian)/u,
  Thuế: /^ (?:suất|thu)/u,
  Viện: /^ (?:dẫn|trợ)/u,
  Cục: /^ bộ/u,
  Thanh: /^./u,
  Trung: /^./u,
  Cán: /^./u,
  TT: /^$|^\s*(?:Tên|Nội|Nhiệm)/u,
  Quốc: /^./u,
  Hiệp: /^./u,
  'Thanh tra': /^,? (?:kiểm tra|việc|các|đột xuất)/u,
  'Bảo hiểm': /^ (?:thất nghiệp|bắt buộc)/u,
  Cổng: /^ trường/u,
};

const isMany: ReadonlySet<string> = new Set('CcNnTtMm');

export type HeadKind = 'body' | 'office' | 'class';

/** The head with which a text begins a name; in the middle of a sentence it needs its capital. */
export function headOf(
  text: string,
  atStart: boolean,
): { readonly kind: HeadKind; readonly length: number } | undefined {
  const many = isMany.has(text.charAt(0))
    ? /^(?:[Cc]ác|[Nn]hững|[Tt]oàn thể|[Mm]ọi|[Tt]ừng) (đ\/c|\p{L}+)/u.exec(text)
    : undefined;
  if (many?.[1] && classNouns.has(many[1].toLowerCase())) return { kind: 'class', length: many[0].length };
  const start = atStart ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  const letters = firstOf(start);
  const office = officeHeads.get(letters)?.find((head) => isWord(start, head));
  const body = bodyHeads.get(letters)?.find((head) => isWord(start, head));
  if (office && (body === undefined || office.length >= body.length)) return { kind: 'office', length: office.length };
  if (body !== undefined && others[body]?.test(start.slice(body.length))) return undefined;
  return body === undefined || body === 'Các' ? undefined : { kind: 'body', length: body.length };
}

function isWord(text: string, head: string): boolean {
  if (!text.startsWith(head)) return false;
  const next = text.charAt(head.length);
  return next === ' ' || !/^[\p{L}\p{M}\d]/u.test(next);
}
