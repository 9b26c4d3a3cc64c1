/** A place that was to be filled in. */
export interface Blank {
  readonly actual: string;
  readonly from: number;
  readonly to: number;
}

// No two open-ended repetitions meet, and each is bounded. Lines of dots after "Họ và tên:" belong to forms, which are
// meant to be filled in by others, and so does a date whose year is blank: a plan knows its year.
const gap = '(?:…{1,40}|\\.{3,80}|_{2,80})';
const patterns = [
  // "…/…", "…/KH-UBND", "12/…"
  `(?:(?<=^|[\\s(/:])${gap}/[….\\p{L}\\p{N}_-]{0,24}|(?<=\\d)/${gap})`,
  // "ngày … tháng", "tháng … năm 2026", "ngày    tháng 11", "ngày tháng 01 năm 2026"
  `(?<!\\p{L})(?:ngày ?${gap} ?tháng|tháng ?${gap} ?năm ?\\d)`,
  `(?<!\\p{L})ngày(?: {1,20}| ?/ ?)(?:tháng(?= ?(?:\\d|${gap}))|\\d{1,2}/\\d{4})`,
  // "xxx", "xx/xx/2026", "[…]", "[tên đơn vị]"
  '(?<![\\p{L}\\p{N}])(?:x{3,20}|[xX]{2}/[xX]{2})(?!\\p{L})',
  '\\[ ?(?:(?:…|\\.{2,80}) ?|(?:tên|số|ngày|điền|ghi|nhập|nêu)(?!\\p{L})[^[\\]]{0,60})\\]',
].map((source) => new RegExp(source, 'giu'));
const blankYear = new RegExp(`(?<!\\p{L})năm ?${gap}`, 'iu');

/** The blanks of a text in order; none lies in another. */
export function blanksIn(text: string): Blank[] {
  if (blankYear.test(text)) return [];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: actual, index: from }) => ({ actual, from, to: from + actual.length })),
  );
  let end = 0;
  return found
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}
