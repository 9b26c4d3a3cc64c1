import type { When, WhenRelative, WhenVague } from '#generated/plan.types.js';
import { firstPhraseAt, phraseAt, type Token } from './tokens.js';

// Times that no calendar tells: a number of days from something, after something has happened, and words that leave the
// time to others.

export interface FoundLoose {
  readonly when: When;
  readonly from: number;
  readonly to: number;
}

type Length = WhenRelative['unit'];

const lengths: readonly (readonly [string, Length])[] = [
  ['giờ', 'hour'],
  ['ngày làm việc', 'working-day'],
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['năm', 'year'],
];

const sides: readonly (readonly [string, WhenRelative['side']])[] = [
  ['trong thời hạn', 'within'],
  ['trong vòng', 'within'],
  ['chậm nhất là', 'within'],
  ['chậm nhất', 'within'],
  ['không quá', 'within'],
  ['sau', 'after'],
  ['trước', 'before'],
];

const starts: readonly (readonly [string, string | undefined])[] = [
  ['kể từ ngày nhận', 'receipt'],
  ['kể từ khi nhận', 'receipt'],
  ['từ ngày nhận', 'receipt'],
  ['sau khi nhận', 'receipt'],
  ['kể từ ngày ban hành', 'issue'],
  ['từ ngày ban hành', 'issue'],
  ['kể từ ngày ký', 'issue'],
  ['tính từ', undefined],
  ['kể từ', undefined],
  ['trước', undefined],
  ['sau khi', undefined],
  ['từ', undefined],
];

/** "trong thời hạn 10 ngày kể từ ngày nhận …", "sau 72 giờ", "02 ngày làm việc/01 đơn vị, tính từ ngày …". */
export function readRelative(text: string, tokens: readonly Token[], from: number): FoundLoose | undefined {
  const side = firstPhraseAt(tokens, from, sides);
  const at = side?.to ?? from;
  const count = tokens[at];
  if (count?.kind !== 'number' || count.text.length > 3 || Number.isNaN(count.value)) return undefined;
  const length = firstPhraseAt(tokens, at + 1, lengths);
  if (!length) return undefined;
  // "/01 đơn vị, " says for whom, not when.
  let next = length.to;
  if (tokens[next]?.text === '/') while (next < length.to + 6 && tokens[next] && tokens[next]?.text !== ',') next++;
  next += phraseAt(tokens, next, ',');
  const start = firstPhraseAt(tokens, next, starts);
  if (!start && (side?.meaning !== 'after' || length.meaning === 'year')) return undefined;
  const to = start ? clauseEnd(tokens, start.to) : length.to;
  const of = start ? (start.meaning ?? wordsBetween(text, tokens, start.to, to)) : 'event';
  if (of === '') return undefined;
  const meant = sideOf(side?.meaning, tokens[next]?.text);
  return { when: { kind: 'relative', count: count.value, unit: length.meaning, side: meant, of }, from, to };
}

function sideOf(told: WhenRelative['side'] | undefined, word: string | undefined): WhenRelative['side'] {
  if (word === 'trước') return 'before';
  if (word === 'sau') return told ?? 'after';
  return told ?? 'within';
}

const occasions: readonly (readonly [string, true])[] = [
  ['hội nghị', true],
  ['đại hội', true],
  ['cuộc|buổi|kỳ họp', true],
  ['kỳ thi', true],
  ['đợt kiểm tra', true],
];

const happenings = [
  ['sau khi', 'after'],
  ['trước khi', 'before'],
  ['đến khi', 'by'],
] as const;

/** "sau khi kết thúc hội nghị", "Sau khi Nghị định … có hiệu lực", "ngay sau khi …". */
export function readAfterEvent(text: string, tokens: readonly Token[], from: number): FoundLoose | undefined {
  const at = from + phraseAt(tokens, from, 'ngay');
  const side = firstPhraseAt(tokens, at, happenings);
  if (!side) return at > from ? readAfterOccasion(text, tokens, from, at) : undefined;
  const to = clauseEnd(tokens, side.to);
  const name = wordsBetween(text, tokens, side.to, to);
  return name === '' ? undefined : { when: { kind: 'event', name, bound: side.meaning }, from, to };
}

/** "ngay sau hội nghị": what is over when its name is told. */
function readAfterOccasion(text: string, tokens: readonly Token[], from: number, at: number): FoundLoose | undefined {
  const start = at + phraseAt(tokens, at, 'sau');
  if (start === at || !firstPhraseAt(tokens, start, occasions)) return undefined;
  const to = clauseEnd(tokens, start);
  const name = wordsBetween(text, tokens, start, to);
  return { when: { kind: 'event', name, bound: 'after' }, from, to };
}

function wordsBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? text.slice(first.from, last.to).slice(0, 200) : '';
}

/** Up to the mark that ends the clause, and no further than a clause goes. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at < from + 14 && !/^[,;.:()–]$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}

const vague: readonly (readonly [string, WhenVague['word'] | 'ongoing'])[] = [
  ['thường xuyên', 'ongoing'],
  ['liên tục', 'ongoing'],
  ['trong suốt quá trình', 'ongoing'],
  ['trong quá trình triển khai', 'ongoing'],
  ['khi có yêu cầu', 'on-request'],
  ['theo yêu cầu', 'on-request'],
  ['khi được yêu cầu', 'on-request'],
  ['theo quy|qui định', 'as-prescribed'],
  ['đúng quy|qui định', 'as-prescribed'],
  ['định kỳ|kì', 'periodic'],
  ['theo tiến độ', 'as-progress'],
  ['kịp thời', 'timely'],
  ['đột xuất', 'unscheduled'],
  ['theo lịch', 'other'],
  ['theo thời gian', 'other'],
];

/** "khi có yêu cầu", "theo quy định", "thường xuyên": only where a time is expected, for these words stand everywhere. */
export function readVague(tokens: readonly Token[], from: number): FoundLoose | undefined {
  const found = firstPhraseAt(tokens, from, vague);
  if (!found) return undefined;
  const isLong = found.meaning === 'other' || found.meaning === 'as-progress';
  const to = isLong ? clauseEnd(tokens, found.to) : found.to;
  const when: When = found.meaning === 'ongoing' ? { kind: 'ongoing' } : { kind: 'vague', word: found.meaning };
  return { when, from, to };
}
