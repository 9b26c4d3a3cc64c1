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

/** "Trên đây là Kế hoạch … của Sở …": the name of the plan as it is told again. */
function restatedIn(text: string): string | undefined {
  const found =
    /^Trên đây là (?:nội dung )?[Kk]ế hoạch\s+(.{3,1500}?)(?=\s+của (?:Sở|Phòng|Ủy ban|Uỷ ban|UBND|Ban|Đoàn|Trường|Tiểu ban)|\.\s|\.\/|\.$|,\s(?:đề nghị|yêu cầu|các))/su.exec(
      text,
    );
  const name = found?.[1]?.trim();
  return name === undefined || /^(?:của|này)\b/u.test(name) ? undefined : name;
}
