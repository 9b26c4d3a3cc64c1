import type { Plan } from '#generated/plan.types.js';
import { within } from '../draft.js';
import type { Block } from '../outline/block.js';

/** The first of the paragraphs that close a plan; as many as there are when none does. */
export function closingAt(blocks: readonly Block[]): number {
  let at = blocks.length;
  while (at > 0) {
    const block = blocks[at - 1];
    if (!block || block.label || !isClosing(block.whole.text)) break;
    at--;
  }
  return at;
}

const starts =
  /^(?:trên đây là|trong quá trình|yêu cầu |đề nghị |nhận được kế hoạch|căn cứ kế hoạch này, (?:đề nghị|yêu cầu)|kế hoạch này (?:có|thay)|giao )/iu;

function isClosing(text: string): boolean {
  return (
    starts.test(text) ||
    /^[^.;]{4,90} (?:yêu cầu|đề nghị) (?:các|hiệu trưởng|thủ trưởng|trưởng|phòng|giám đốc)[^;]{0,200}(?:thực hiện|triển khai)/iu.test(
      text,
    )
  );
}

export function closingOf(text: string, lastText: string): NonNullable<Plan['closing']> {
  const mark = /\.\/\.?\s*$/u.exec((text === '' ? lastText : text).trimEnd())?.[0].trim();
  const restates = restatedIn(text);
  return {
    ...(mark !== undefined && { mark }),
    ...(restates !== undefined && { restates: within(restates, 2000) }),
    ...(text !== '' && { text: within(text, 20_000) }),
  };
}

const restating = /^Trên đây là (?:nội dung )?[Kk]ế hoạch\s+/u;
const restated =
  /\scủa (?:Sở|Phòng|Ủy ban|Uỷ ban|UBND|Ban|Đoàn|Trường|Tiểu ban)|\.\s|\.\/|\.$|,\s(?:đề nghị|yêu cầu|các)/u;

/** "Trên đây là Kế hoạch … của Sở …": the name of the plan as it is told again. */
function restatedIn(text: string): string | undefined {
  const start = restating.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  // A name has three letters at least.
  const length = text.slice(start + 3).search(restated);
  if (length < 0 || length > 1497) return undefined;
  const name = text.slice(start, start + 3 + length).trim();
  return /^(?:của|này)\b/u.test(name) ? undefined : name;
}
