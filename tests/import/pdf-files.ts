import { strToU8 } from 'fflate';

// The smallest PDF files that still are some, written byte by byte (PDF 32000-1, clause 7.5).

export interface PdfForm {
  /** What a page draws; nothing by default. */
  readonly content?: Uint8Array;
  readonly filter?: string;
  readonly kids?: string;
  readonly count?: number;
  readonly isEncrypted?: boolean;
}

/** One page of 595 by 842 points with the font F1, a Times in the Western encoding. */
export function pdfOf({
  content = new Uint8Array(),
  filter,
  kids = '[3 0 R]',
  count = 1,
  isEncrypted,
}: PdfForm): Uint8Array {
  const packed = filter === undefined ? '' : `/Filter ${filter} `;
  const objects = [
    strToU8('<</Type/Catalog/Pages 2 0 R>>'),
    strToU8(`<</Type/Pages/Kids ${kids}/Count ${count}>>`),
    strToU8('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>'),
    joined([strToU8(`<<${packed}/Length ${content.length}>>\nstream\n`), content, strToU8('\nendstream')]),
    strToU8('<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>'),
    strToU8(`<</Filter/Standard/V 1/R 2/P -4/O(${'a'.repeat(32)})/U(${'b'.repeat(32)})>>`),
  ];
  const pieces: Uint8Array[] = [strToU8('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const piece = joined([strToU8(`${index + 1} 0 obj\n`), object, strToU8('\nendobj\n')]);
    offsets.push(length);
    length += piece.length;
    pieces.push(piece);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const key = isEncrypted === true ? '/Encrypt 6 0 R/ID[(a)(a)]' : '';
  const size = objects.length + 1;
  pieces.push(
    strToU8(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R${key}>>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
