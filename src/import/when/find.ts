import type { When } from '#generated/plan.types.js';
import { readExpression } from './expression.js';
import { readAfterEvent, readRelative, readVague } from './loose.js';
import { readRecurring } from './recurring.js';
import { settle, type Frame } from './settle.js';
import { tokensOf, type Token } from './tokens.js';

export type { Frame } from './settle.js';

/** A time expression where it stands in a text. */
export interface FoundWhen {
  readonly when: When;
  readonly from: number;
  readonly to: number;
}

/** What to look for. */
export interface Search {
  /** Whether words such as "thường xuyên" and "theo quy định" count: where a time is expected. */
  readonly withVague?: boolean;
}

interface Found {
  readonly whens: readonly When[];
  readonly from: number;
  readonly to: number;
}

/** Without one of these a text tells no time, and most texts have none. */
const telling = /\d|hằng|hàng|mỗi|khi|ngay sau|bầu cử|nay|học kỳ|ngày (?:ban hành|ký)/iu;

/** Every time expression of a text, in order; none overlaps another. */
export function findWhens(text: string, frame: Frame = {}, search: Search = {}): readonly FoundWhen[] {
  if (!search.withVague && !telling.test(text)) return [];
  const tokens = tokensOf(text);
  const found: FoundWhen[] = [];
  for (let at = 0; at < tokens.length;) {
    const here = canBegin(tokens[at]) ? readAt(text, tokens, at, frame, search) : undefined;
    if (!here) {
      at++;
      continue;
    }
    const [first, last] = [tokens[here.from], tokens[here.to - 1]];
    if (first && last)
      for (const when of here.whens)
        found.push({
          when: {
            ...when,
            ...(isPlanned(text, first.from) && { expected: true }),
            text: text.slice(first.from, last.to).slice(0, 1000),
          },
          from: first.from,
          to: last.to,
        });
    at = Math.max(here.to, at + 1);
  }
  return found;
}

/** "dự kiến tổ chức họp vào ngày …": said of the deed and of its day. */
function isPlanned(text: string, from: number): boolean {
  const clause =
    text
      .slice(Math.max(0, from - 80), from)
      .split(/[,;.:()\d]/u)
      .at(-1) ?? '';
  return /dự kiến (?:tổ chức|họp|tiến hành|triển khai|thực hiện|hoàn thành|bắt đầu|khai mạc)(?!\p{L})/iu.test(clause);
}

/** Most words of a text begin no time, and are passed over at once. */
function canBegin(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || beginnings.has(token.text));
}

const beginnings: ReadonlySet<string> = new Set(
  (
    'dự chậm muộn không xong hoàn đến tới trước sau bắt kể tính từ hết trong vào ngày tháng quý quí năm đầu giữa cuối ' +
    'sáng chiều tối trưa thứ chủ nay hằng hàng mỗi sáu định ngay thường liên khi theo đúng kịp đột cả'
  ).split(' '),
);

function readAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  frame: Frame,
  { withVague = false }: Search,
): Found | undefined {
  const recurring = readRecurring(tokens, at);
  if (recurring) return recurring;
  const relative = readRelative(text, tokens, at);
  if (relative) return one(relative);
  const expression = readExpression(tokens, at);
  const when = expression && settle(expression, frame);
  if (expression && when) return { whens: [when], from: at, to: expression.to };
  const event = readAfterEvent(text, tokens, at);
  if (event) return one(event);
  const vague = withVague ? readVague(tokens, at) : undefined;
  return vague && one(vague);
}

function one({ when, from, to }: { readonly when: When; readonly from: number; readonly to: number }): Found {
  return { whens: [when], from, to };
}
