import { withoutEnd } from '#base/text.js';

// What a cited document is about, behind the name of who issued it: "về việc …", "quy định …".

/** The word with which the matter of a document begins. */
export const matters =
  /^(?:,?\s*)(về việc|về|v\/v|quy định|hướng dẫn|ban hành|phê duyệt|triển khai|kết luận|sửa đổi|thành lập|thực hiện|tăng cường|đẩy mạnh|tổ chức|ủy quyền|giao|xây dựng|kế hoạch|thông báo|công bố|bổ sung)(?=\s)/iu;

/** The matter that begins at a place, up to the end of the citation. */
export function readAbstract(
  text: string,
  from: number,
  limit: number,
): { readonly text: string; readonly to: number } | undefined {
  const rest = text.slice(from);
  const bare = rest.trimStart();
  const found = matters.exec(bare);
  if (!found) return undefined;
  const [whole, word = ''] = found;
  const isAbout = /^(?:về việc|về|v\/v)$/iu.test(word);
  const start = from + (rest.length - bare.length) + (isAbout ? whole.length : whole.length - word.length);
  const end = endOfMatter(text, start, limit);
  const matter = withoutEnd(text.slice(start, end).trim(), (sign) => /[,;.]/.test(sign));
  return matter === '' ? undefined : { text: matter.slice(0, 2000), to: start + matter.length };
}

/** Up to the semicolon or full stop that ends the citation. */
function endOfMatter(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === ';') return at;
    if (
      sign === '.' &&
      /^(?:\s+\p{Lu}|\s*$)/u.test(text.slice(at + 1, at + 4)) &&
      !/(?:TP|số)$/u.test(text.slice(at - 2, at))
    )
      return at;
    if (
      sign === ',' &&
      /^\s+(?:Ủy ban|UBND|Sở|Phòng|Ban|Trường|Trung tâm)[^,;.]{0,90}(?:xây dựng|ban hành|lập) kế hoạch/iu.test(
        text.slice(at + 1, at + 140),
      )
    )
      return at;
  }
  return limit;
}
