/** A document number where it stands in a text. */
export interface FoundNumber {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

// The letters of a symbol: KH, QĐ, QyĐ, SGD&ĐT, BCĐQG1237. One capital at least, so that "10/ngày" is none.
const group = String.raw`\p{Lu}[\p{L}\d&]{0,30}`;
const groups = String.raw`${group}(?:(?:[-–] ?| [-–])${group}){0,5}(?:-\d{1,3}(?![\d/.\p{L}]))?`;
/**
 * Of the state, with or without the year: 12/KH-SNgV, 30/2020/NĐ-CP; of firms: 05/2026/VLN/CV-LV, 93/CT-05, 21.4/GĐN; also a
 * blank one, "/KH-SCT".
 */
const state = String.raw`(?:\d{1,7}\p{Ll}?|\d{1,2}\.\d{1,2}(?=/\p{Lu})|[….]{1,8}) ?(?:/ ?\d{1,7} ?){0,2}/ ?${groups}(?:/${groups})?`;
/** Of the party: 190-QĐ/TW. */
const party = String.raw`\d{1,5} ?[-–] ?${group} ?/ ?${group}(?:-${group}){0,2}`;
/** Of a firm that puts no stroke: "số 01-GCN-MT". */
const firm = String.raw`(?<=số )\d{1,4}(?:-\p{Lu}[\p{L}\d]{0,10}){2,3}(?![\p{L}\d/&-])`;
const shape = new RegExp(String.raw`(?<![\d\p{L}/.,])(?:${party}|${state}|${firm})`, 'gu');

/** The document numbers in a text, in order; dates and fractions are none. */
export function findDocumentNumbers(text: string): readonly FoundNumber[] {
  if (!text.includes('/') && !/\d-\p{Lu}/u.test(text)) return [];
  return Array.from(text.matchAll(shape), (match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
