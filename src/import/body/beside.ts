import type { Duty } from '../duty/duty-reader.js';
import type { Rank } from '../duty/ranks.js';
import { stopAt } from '../units/verbs.js';

// What a unit does of its own in a sentence that begins with "phối hợp".

/** The ranks of a sentence of duty, with what is done alone beside what is done with others. */
export function ranksOf(text: string, { roles }: Duty): readonly Rank[] {
  const [main] = roles;
  const told: readonly Rank[] = tellsFirst(text) ? [...roles, { role: 'report', verb: 'báo cáo' }] : roles;
  if (main?.role !== 'support' || roles.some(({ role }) => role === 'do')) return told;
  return actsBeside(text) || isWithPeople(text) ? [...told, { role: 'do' }] : told;
}

/** "Phê duyệt kết quả sau khi báo cáo … Ủy ban nhân dân": to report comes first. */
function tellsFirst(text: string): boolean {
  return /\ssau khi báo cáo(?!\p{L})/iu.test(text);
}

const adverbs = /^(?:(?:đồng thời|tích cực|chủ động|kịp thời|thường xuyên|tiếp tục|khẩn trương|trực tiếp)\s+)+/iu;

/** "…; hỗ trợ doanh nghiệp …", "…. Xử lý nghiêm …": a clause or sentence that begins with a verb of its own. */
function actsBeside(text: string): boolean {
  return text
    .split(/;\s+|\.\s+(?=\p{Lu})/u)
    .slice(1)
    .map((clause) => clause.trim().toLowerCase().replace(adverbs, ''))
    .some((clause) => !/^(?:phối hợp|tham gia|thông tin|trong |theo )/u.test(clause) && beginsWithVerb(clause));
}

function beginsWithVerb(clause: string): boolean {
  return stopAt(clause.split(/[\s,:]+/u, 4), 0) > 0 || /^(?:ngăn chặn|đấu tranh|kiên quyết)\s/u.test(clause);
}

/** "Phối hợp chặt chẽ với gia đình, cộng đồng": people, and no body that could be in charge. */
function isWithPeople(text: string): boolean {
  return /phối hợp(?: chặt chẽ| thường xuyên)? (?:với|cùng) (?:gia đình|cộng đồng|cha mẹ|phụ huynh|người dân|nhân dân)(?!\p{L})/iu.test(
    text,
  );
}
