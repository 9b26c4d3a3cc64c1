import { partsOf, type Day } from './day.js';

/**
 * A text with one day in the place of another, spelled as the other was: "từ 01/11 đến ngày 9/12/2024" keeps its strokes, its
 * zeros and what it leaves out. Nothing where the other day is not found exactly once, or where its year would have to
 * change and is not written.
 */
export function respell(text: string, was: Day, day: Day): string | undefined {
  const [old, right] = [partsOf(was), partsOf(day)];
  const found = [...text.matchAll(dates)].filter(
    ({ groups = {} }) =>
      Number(groups['day']) === old.day &&
      Number(groups['month']) === old.month &&
      (groups['year'] === undefined || Number(groups['year']) === old.year),
  );
  const [match] = found;
  if (!match || found.length > 1) return undefined;
  const { day: dayText = '', gap = '', month = '', tail = '', year } = match.groups ?? {};
  if (year === undefined && old.year !== right.year) return undefined;
  const spelled =
    alike(right.day, dayText) +
    gap +
    alike(right.month, month) +
    (year === undefined ? '' : tail + alike(right.year, year));
  return text.slice(0, match.index) + spelled + text.slice(match.index + match[0].length);
}

// A bounded number of signs stands between any two numbers, so that nothing is read twice.
const dates =
  /(?<!\d)(?<day>\d{1,2})(?<gap>\s?[/.-]\s?|\s{0,2}tháng\s{0,2})(?<month>\d{1,2})(?!\d)(?:(?<tail>\s?[/.-]\s?|\s{0,2}năm\s{0,2})(?<year>\d{4})(?!\d))?/giu;

/**
 * A text with one number in the place of another, "03 giai đoạn" with 4 as "04 giai đoạn". Nothing where the other number is
 * not found exactly once, dates and longer numbers aside.
 */
export function respellNumber(text: string, was: number, number: number): string | undefined {
  const found = [...text.matchAll(/(?<![\d./,-])\d{1,6}(?![\d/-]|[.,]\d)/gu)].filter(
    ([digits]) => Number(digits) === was,
  );
  const [match] = found;
  if (!match || found.length > 1) return undefined;
  return text.slice(0, match.index) + alike(number, match[0]) + text.slice(match.index + match[0].length);
}

/** A number with a zero in front where the one whose place it takes had two digits or a zero. */
function alike(value: number, written: string): string {
  return String(value).padStart(written.length, '0');
}
