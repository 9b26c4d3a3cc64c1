/** The line "Hà Nội, ngày 05 tháng 01 năm 2024" taken apart, blanks and slips included. */
export interface DateLine {
  readonly place: string;
  /** Whether a comma stands between the place and the date. */
  readonly hasComma: boolean;
  /** Digits as written; empty while blank. */
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Whether a word and a number run into each other: "tháng10". */
  readonly isGlued: boolean;
  /** The line as it should be; blanks stay blank. */
  readonly mended: string;
}

/** Reads a line that says its date in words; nothing for any other, such as "Hà Nội, 05/01/2024". */
export function readDateLine(text: string | undefined): DateLine | undefined {
  const [start, afterDay] = cutAt(text, /ngày/iu);
  const [dayText, afterMonth] = cutAt(afterDay, /tháng/iu);
  const [monthText, yearText] = cutAt(afterMonth, /năm/iu);
  if (yearText === undefined) return undefined;
  const hasComma = start.trimEnd().endsWith(',');
  const place = (hasComma ? start.trimEnd().slice(0, -1) : start).trim();
  const [day, month, year] = [digitsIn(dayText), digitsIn(monthText), digitsIn(yearText)];
  const fields = [fill(dayText, padDay(day)), fill(monthText, padMonth(month)), fill(yearText, year)];
  return {
    place,
    hasComma,
    day,
    month,
    year,
    isGlued: /^\d|\d$/.test(dayText) || /^\d|\d$/.test(monthText) || /^\d/.test(yearText),
    mended: `${place === '' ? '' : `${place}, `}ngày${fields[0]}tháng${fields[1]}năm${fields[2]}`.trimEnd(),
  };
}

/** What stands before the first match and what after it; nothing follows where there is none. */
function cutAt(text: string | undefined, word: RegExp): readonly [string, string | undefined] {
  const found = text === undefined ? null : word.exec(text);
  if (text === undefined || !found) return ['', undefined];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** A zero before days 1 to 9 (Decree 30/2020, appendix I, II.4.b). */
export function padDay(day: string): string {
  return /^\d$/.test(day) ? `0${day}` : day;
}

/** A zero before months 1 and 2, and before no other: "tháng 01", "tháng 6". */
export function padMonth(month: string): string {
  if (/^[12]$/.test(month)) return `0${month}`;
  return /^0[3-9]$/.test(month) ? month.slice(1) : month;
}

function digitsIn(text: string): string {
  return /\d+/.exec(text)?.[0] ?? '';
}

function fill(blank: string, digits: string): string {
  return digits === '' ? blank : ` ${digits} `;
}
