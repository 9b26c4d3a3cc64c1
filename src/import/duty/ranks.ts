import type { Party } from '#generated/plan.types.js';
import { stopAt } from '../units/verbs.js';

// The words of rank in a sentence of duty: "chủ trì", "phối hợp", "đầu mối", "tổng hợp" …

export type Role = Party['role'];

export interface Rank {
  readonly role: Role;
  readonly verb?: string;
}

const adverbs =
  /^(?:(?:chủ động|tiếp tục|tích cực|khẩn trương|thường xuyên|trực tiếp|kịp thời|nghiêm túc|có trách nhiệm|chịu trách nhiệm|cần|sẽ|đồng thời|căn cứ [^,;]{3,90},(?: nhiệm vụ[^,;]{0,40},)?|theo (?:chức năng|thẩm quyền),? (?:nhiệm vụ,? )?(?:quyền hạn,? )?(?:được giao|của (?:mình|ngành|đơn vị))|trên cơ sở [^,;]{3,90},|trong phạm vi,? [^;]{3,90}?,(?: (?:nhiệm vụ|lĩnh vực)[^,;]{0,40},)?)\s*,?\s*)+/iu;

/** The words with which they begin: most clauses are passed over at once. */
const adverbFirst = /^(?:chủ|tiếp|tích|khẩn|thường|trực|kịp|nghiêm|có|chịu|cần|sẽ|đồng|căn|trên|trong|theo)[ ,]/iu;

function withoutAdverbs(clause: string): string {
  return adverbFirst.test(clause) ? clause.replace(adverbs, '') : clause;
}

interface Assigned {
  readonly isAssigned: boolean;
  readonly order: string | undefined;
}

/** The words of rank in a predicate: the main one, then what is added in its clauses. */
export function rolesIn(predicate: string, { isAssigned, order }: Assigned): readonly Rank[] {
  const bare = withoutAdverbs(predicate);
  const [main, ...added] = [mainRole(bare, predicate, isAssigned), ...addedRoles(bare)];
  const first = main.role === 'do' && order !== undefined ? { ...main, verb: order } : main;
  const seen = new Set([first.role]);
  return [first, ...added.filter(({ role }) => !seen.has(role) && seen.add(role))];
}

function mainRole(bare: string, predicate: string, isAssigned: boolean): Rank {
  if (/hủ [tT]rì|HỦ TRÌ/u.test(bare) && isLead(bare)) return { role: 'lead', verb: 'chủ trì' };
  if (/^(?:tham gia )?phối hợp(?!\s+liên ngành)/iu.test(bare) && !isAssigned && !actsToo(bare))
    return { role: 'support', verb: wordsOf(bare, 2) };
  // "Sở A và Sở B chủ động phối hợp chặt chẽ trong việc …": with each other, and none of them leads.
  if (/^phối hợp(?: chặt chẽ| thường xuyên)? (?:trong|để)(?!\p{L})/iu.test(bare) && !actsToo(bare))
    return { role: 'support', verb: wordsOf(bare, 2) };
  if (/^(?:tham gia phối hợp|phối hợp)/iu.test(bare) && isAssigned && !/^phối hợp/iu.test(predicate))
    return { role: 'do' };
  if (/^phối hợp|^tham gia phối hợp/iu.test(bare) && isAssigned && !actsToo(bare))
    return { role: 'support', verb: wordsOf(bare, 2) };
  if (
    /^(?:là )?(?:cơ quan |đơn vị )?(?:đầu mối|thường trực)|^là (?:cơ quan|đơn vị) (?:đầu mối|thường trực)/iu.test(bare)
  )
    return { role: 'focal', verb: 'đầu mối' };
  const verb = /^tổng hợp|^báo cáo/iu.test(bare) ? '' : verbOf(bare);
  return { role: 'do', ...(verb !== '' && { verb }) };
}

function isLead(bare: string): boolean {
  return (
    /^(?:là [^.;]{0,40})?chủ trì(?!\p{L})/iu.test(bare) ||
    /^(?:[^,;.]{0,30}, )?chủ trì(?!\p{L})/iu.test(bare) ||
    /\bchủ trì,? phối hợp\b/iu.test(bare.slice(0, 160))
  );
}

/** "Phối hợp với … thực hiện …; đẩy mạnh …": what follows the semicolon is done alone. */
function actsToo(bare: string): boolean {
  return bare
    .split(';')
    .slice(1)
    .some((clause) =>
      /^\s*(?:đẩy mạnh|tăng cường|tổ chức|xây dựng|chủ trì|chủ động|thực hiện|triển khai|rà soát|hướng dẫn)(?!\p{L})/iu.test(
        clause,
      ),
    );
}

const added: readonly (readonly [RegExp, Role])[] = [
  [/^chủ trì(?!\p{L})/iu, 'lead'],
  [/^(?:là |làm )?(?:cơ quan |đơn vị )?đầu mối(?!\p{L})/iu, 'focal'],
  [/^tham mưu\b/iu, 'advise'],
  [/^(?:theo dõi|đôn đốc|kiểm tra|giám sát|chỉ đạo|hướng dẫn)\b/iu, 'oversee'],
  [/^tổng hợp\b/iu, 'collect'],
  [/^(?:định kỳ )?báo cáo (?!(?:viên|tự|chính trị)(?!\p{L}))/iu, 'report'],
  [/^dự thảo báo cáo(?!\p{L})/iu, 'report'],
  [/^(?:bố trí|cân đối|bảo đảm|đảm bảo) (?:nguồn )?kinh phí(?!\p{L})/iu, 'fund'],
];

/** The words with which one of them begins: most clauses are passed over at once. */
const addedFirst = /^(?:chủ|là|làm|cơ|đơn|đầu|tham|theo|đôn|kiểm|giám|chỉ|hướng|tổng|định|dự|báo|bố|cân|bảo|đảm) /iu;

function addedRoles(bare: string): Rank[] {
  const clauses = bare.split(/[;,.]\s*|\s(?:đồng thời|và)\s/u).map((clause) => withoutAdverbs(clause).trim());
  return clauses.flatMap((clause) => {
    const found = addedFirst.test(clause) ? added.find(([shape]) => shape.test(clause)) : undefined;
    return found ? [{ role: found[1], verb: wordsOf(clause.replace(/^định kỳ /iu, ''), 2) }] : [];
  });
}

/** The first words, where they are words of duty. */
function verbOf(text: string): string {
  const words = text.split(/[\s,;:.]+/, 4);
  return stopAt(
    words.map((word) => word.toLowerCase()),
    0,
  ) > 0
    ? words.slice(0, 2).join(' ')
    : '';
}

function wordsOf(text: string, count: number): string {
  return text.split(/[\s,;:.]+/, count).join(' ');
}
