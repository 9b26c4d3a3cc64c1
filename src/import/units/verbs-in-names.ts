import { classNouns, type HeadKind } from './heads.js';
import { stopAt } from './verbs.js';

// Words of duty that stand inside names, where they are none.

/** Marks at which every name ends, but for some commas. */
export const marks: ReadonlySet<string> = new Set(',;:.()“”"!?/…+*[]|');
/** Words for levels, which go on with a name behind a comma. */
export const levels: ReadonlySet<string> = new Set(
  'xã phường thị đặc huyện quận thành tỉnh thôn ấp bản khu tổ'.split(' '),
);

/** "Bộ Ngoại giao", "Đoàn kiểm tra", "Chuyên viên phụ trách …", "các tổ chức cung cấp dịch vụ": verbs that are none there. */
export function isPartOfName(
  words: readonly string[],
  at: number,
  kind: HeadKind,
  isFirst: boolean,
  head: string,
): boolean {
  const [before = '', here = '', next = '', third = ''] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (here === 'giao') return before === 'Ngoại';
  if (here === 'cử') return before.toLowerCase() === 'bầu';
  if (here === 'với') return before === 'tác';
  // "Phòng Quản lý chất lượng công trình", "Tổ giúp việc Ban Chỉ đạo"
  if (here === 'trình') return /^(?:công|chương|quy|lộ|giáo)$/iu.test(before);
  if (here === 'giúp') return next === 'việc' && (isFirst ? head === 'Tổ' : before === 'tổ');
  // "Trung tâm Kiểm định xây dựng | lập danh mục": what is built would have to follow.
  if (here === 'xây' && next === 'dựng' && !isFirst) return endsOrActs(words, at + 2);
  if (here === 'khảo') return isFirst && /^(?:Đoàn|Tổ)$/u.test(head);
  // "Phòng Lãnh sự - Người Việt Nam ở nước ngoài", "các chi hội, đoàn thể ở thôn"
  if (here === 'ở') return next === 'nước' || (kind === 'class' && levels.has(next));
  // "Ban Công tác đặc biệt"
  if (here === 'đặc') return before === 'tác' && kind === 'body';
  if (here === 'trong' && kind === 'class')
    return (
      before === 'viên' ||
      (before === 'chí' && /^\p{Lu}/u.test(next)) ||
      /^(?:đơn vị|nhà trường|cơ quan)$/u.test(`${next} ${third}`)
    );
  // "các tổ chức hoạt động khai thác khoáng sản"
  if (kind === 'class' && before === 'động' && words[at - 2] === 'hoạt') return true;
  // "Liên hiệp các tổ chức hữu nghị"
  if (here === 'tổ' && (isOrganisation(words, at) || (before === 'các' && head === 'Liên hiệp'))) return true;
  // "Chuyên viên phụ trách tổng hợp"
  if (before === 'trách' && words[at - 2] === 'phụ') return kind === 'office';
  if (here === 'phụ' && next === 'trách') return kind === 'office' && isFirst;
  if (here === 'cung') return kind === 'class' && third === 'dịch';
  return (
    /^(?:kiểm|giám|thanh)$/.test(here) &&
    (/^(?:đoàn)$/iu.test(before) || before === ',' || (isFirst && kind === 'class'))
  );
}

/** Whether the words end here, or go on with what somebody does. */
export function endsOrActs(words: readonly string[], at: number): boolean {
  const next = words[at];
  return next === undefined || marks.has(next) || next === 'và' || stopAt(words, at) > 0;
}

/** "các hội và tổ chức, đoàn thể liên quan", "cơ quan tổ chức có liên quan": bodies, and no verb. */
export function isOrganisation(words: readonly string[], at: number): boolean {
  const behind = words[at + 2] ?? '';
  return (
    words[at + 1] === 'chức' && (organisations.has(behind) || (behind === ',' && classNouns.has(words[at + 3] ?? '')))
  );
}

const organisations: ReadonlySet<string> = new Set(['đoàn', 'có', 'liên', 'khác']);
