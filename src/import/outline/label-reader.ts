/** A label at the start of a paragraph: "II.", "2.1.", "a)", "(1)", "-", "Hoạt động 1". */
export interface FoundLabel {
  readonly text: string;
  readonly kind: 'number' | 'bullet' | 'word';
  /** How many characters it takes, with the space behind it. */
  readonly length: number;
}

const roman = /^([IVXLC]{1,6}(?:\.\d{1,2})?) ?([./)]|[-–](?!\d)) ?(?=[\p{Lu}“"(\d])/u;
const path = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:([./)]) ?(?=\D)| (?=\p{L}))/u;
const arabic = /^(\d{1,2})(?: ?([.)])|\/(?=[ \p{L}])) ?(?=[^\d\s.,)])/u;
const bracketed = /^\*?\((\d{1,2}|\p{Ll}|[ivx]{1,4})\) ?/u;
const letter = /^\*?(\p{Ll}) ?(?:\)|\/\.?|\.(?= ?\p{Lu})) ?(?=\S)/u;
const capital = /^([A-HĐ])(?:[./)]|-) ?(?=\p{Lu}{2}|\p{Lu} )/u;
const bullet = /^([-–—+•▪●·➢✓❖]|\*(?!\*)) ?(?=[^\s\d]|\d)/u;
const word =
  /^((?:Hoạt động|Đợt|Bước|Giai đoạn|Phần|PHẦN|Chương|CHƯƠNG|Điều|Chuyên đề|NGÀY) (?:\d{1,2}|[IVX]{1,4}))(?=[.:]|$)[.:]? ?/u;

/** The label with which a text begins, if it begins with one. */
export function readLabelAt(text: string): FoundLabel | undefined {
  const head = text.slice(0, 60);
  for (const shape of [roman, path, arabic, bracketed, letter, capital]) {
    const found = shape.exec(head);
    if (found && found[0].length < text.length)
      return { text: found[0].trim(), kind: 'number', length: found[0].length };
  }
  const named = word.exec(head);
  if (named?.[1]) return { text: named[1], kind: 'word', length: named[0].length };
  const sign = bullet.exec(head);
  return sign?.[1] && sign[0].length < text.length
    ? { text: sign[1], kind: 'bullet', length: sign[0].length }
    : undefined;
}
