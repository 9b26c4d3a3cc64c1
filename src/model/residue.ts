import { partsOf } from '#base/day.js';
import { oncePer, onceText } from '#base/once.js';
import { isInCapitals } from '#base/text.js';
import type { PlanIndex } from './plan-index.js';
import type { Wording } from './placed.js';
import type { ResolvedTemplate } from './template.js';

/** Words that seem to be left over from another plan, and where they stand. */
export type Residue = {
  readonly actual: string;
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'years' | 'school-year' }
  /** What the plan is about tells what was meant. */
  | { readonly kind: 'province' | 'event'; readonly expected: string }
);

// A plan may speak of the past and of other places, so only what cannot be meant is told: the heading or the time of an
// item of its own that lies years back, a school year that is none, a province in which the plan is not carried out.

/** Words of looking back; a heading that has one means the years that it names. */
const lookingBack =
  /(?<!\p{L})(?:kết quả|tổng kết|sơ kết|đánh giá|thực trạng|tình hình|báo cáo|rà soát|căn cứ|theo|thành lập|kỷ niệm|truyền thống|lịch sử|trước|đã|so với|kế thừa|nhiệm kỳ)(?!\p{L})/iu;
const lookingAhead = /^(?:thời gian|thời hạn|lịch|tiến độ|kinh phí|dự toán|lộ trình)(?!\p{L})/iu;
const schoolYear = /năm học (\d{4}) ?[-–] ?(\d{4})/iu;
const yearRange = /(?<![\d/])((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?!\d)/u;
/** "Tháng 10 năm 2010 (06 đơn vị)", "Quý II/2010:": the time of an item stands in front. */
const ownTime = /^(?:tháng \d{1,2}|quý [IViv\d]{1,3}) ?(?:năm |\/) ?((?:19|20)\d\d)(?!\d| ?(?:đến|[-–,]))/iu;
const bullet = /^(?:[-+*•]|[\p{L}\d]{1,4}[.)]|[\d.]{2,8}) {1,3}/u;

/** What of a wording is left over from another plan. */
export function residueIn(wording: Wording, index: PlanIndex, { bodies }: ResolvedTemplate): Residue[] {
  const { text } = wording;
  if (text === undefined || !hasTrace(text)) return [];
  return [yearsIn(text, wording, index), provinceIn(text, index, bodies), eventIn(text, index)].flatMap(
    (residue) => residue ?? [],
  );
}

/** Whether a text has a year, an area or a board, without which nothing in it can be left over. */
const hasTrace = onceText((text) =>
  /(?:19|20)\d\d|địa bàn |[Bb]an (?:[Cc]hỉ đạo|[Tt]ổ chức) |[Tt]iểu ban /u.test(text),
);

function yearsIn(text: string, { field }: Wording, index: PlanIndex): Residue | undefined {
  const year = yearOf(index);
  if (year === undefined || field === 'title' || !/(?:19|20)\d\d/.test(text)) return undefined;
  const start = bullet.exec(text)?.[0].length ?? 0;
  const words = text.slice(start);
  const time = ownTime.exec(words);
  if (time && Number(time[1]) < year - 1 && !lookingBack.test(words))
    return { kind: 'years', actual: time[0], from: start, to: start + time[0].length };
  return isHeading(text, field) ? headingYears(text, words, index, year) : undefined;
}

function headingYears(text: string, words: string, index: PlanIndex, year: number): Residue | undefined {
  const range = schoolYear.exec(text) ?? yearRange.exec(text);
  if (!range) return undefined;
  const [actual, first, last] = [range[0], Number(range[1]), Number(range[2])];
  const place = { actual, from: range.index, to: range.index + actual.length };
  const title = schoolYear.exec(index.plan.title);
  if (actual.toLowerCase().startsWith('năm học')) {
    if (last !== first + 1) return { kind: 'school-year', ...place };
    if (title && first < Number(title[1]) && lookingAhead.test(words)) return { kind: 'years', ...place };
  }
  const isPast = last < year - 1 && !horizonHolds(index, last) && !lookingBack.test(text);
  return isPast ? { kind: 'years', ...place } : undefined;
}

/** A heading, or a line that is written like one: in capitals, or short and without an end. */
function isHeading(text: string, field: Wording['field']): boolean {
  if (field === 'heading' || isInCapitals(text)) return true;
  return field === 'text' && text.length <= 120 && !/[.;,]$/.test(text) && !text.includes('. ', 8);
}

/** The year in which the plan is made: that of its issue, else of its campaign. */
const yearOf = oncePer((index: PlanIndex): number | undefined => {
  const { issued } = index.plan;
  const frame = index.campaign();
  const time = frame && index.resolve(frame.item.when);
  const day = index.issuedOn ?? (time?.kind === 'span' ? time.span.from : undefined);
  return day === undefined ? issued?.year : partsOf(day).year;
});

/** Whether some window of the plan reaches back to a year. */
function horizonHolds(index: PlanIndex, year: number): boolean {
  return index.all('window').some(({ item }) => {
    const time = index.resolve(item.when);
    return time.kind === 'span' && partsOf(time.span.from).year <= year;
  });
}

type Bodies = ResolvedTemplate['bodies'];

const area = /địa bàn (?:tỉnh|thành phố|TP\.?) (\p{Lu}\p{L}{0,9}(?: (?:[-–] )?\p{Lu}\p{L}{0,9}){0,4})/gu;

/** "trên địa bàn tỉnh X", where X is a province of the register and the plan is another's. */
function provinceIn(text: string, index: PlanIndex, bodies: Bodies): Residue | undefined {
  if (!text.includes('địa bàn ') || index.plan.issuer.level === 'central') return undefined;
  for (const { 0: actual, 1: named = '', index: from } of text.matchAll(area)) {
    const provinces = provincesUnder(bodies);
    const found = provinces.find(({ name }) => startsWithName(named, name));
    const own = ownText(index);
    const mine = provinces.filter(({ name }) => own.includes(name));
    const [home] = mine;
    if (!found || !home || mine.some((one) => isSame(one, found))) continue;
    const to = from + actual.length - named.length + found.name.length;
    return { kind: 'province', actual: text.slice(from, to), expected: index.plan.issuer.place ?? home.name, from, to };
  }
  return undefined;
}

interface Province {
  readonly name: string;
  readonly successor: string | undefined;
}

const provincesUnder = oncePer((bodies: Bodies): readonly Province[] =>
  bodies
    .filter(({ kind }) => kind === 'province')
    .flatMap(({ names, successor }) =>
      names.map((name) => ({ name: bare(name), successor: successor && bare(successor) })),
    ),
);

function bare(name: string): string {
  return name.replace(/^(?:tỉnh|thành phố) /iu, '');
}

function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));
}

/** One province, or two of which one became part of the other. */
function isSame(one: Province, other: Province): boolean {
  const namesOf = ({ name, successor = name }: Province) => [name, successor];
  return namesOf(one).some((name) => namesOf(other).includes(name));
}

/** Everything in which the plan names the places that it concerns. */
const ownText = oncePer(({ plan }: PlanIndex): string => {
  const { issuer, issued, title, opening, units = [], recipients = [], citations = [] } = plan;
  return [
    issuer.place,
    issuer.name,
    issuer.superior,
    issued?.place,
    title,
    opening?.text,
    ...units.flatMap(({ names }) => names.map(({ text }) => text)),
    ...recipients.map(({ text }) => text),
    ...citations.map((citation) => citation.issuer),
  ].join('\n');
});

/** Kinds of events for which boards are set up; a plan has the board of its own. */
const events = ['đại hội', 'bầu cử', 'hội thi', 'lễ hội', 'diễn tập', 'tổng điều tra', 'tuyển sinh', 'kỳ thi'];
const board = new RegExp(
  `(?<!\\p{L})(?:ban chỉ đạo|ban tổ chức|tiểu ban) (?:cuộc |công tác )?(${events.join('|')})(?!\\p{L})`,
  'giu',
);

/** "Trưởng ban chỉ đạo Đại hội" in the plan of an election. */
function eventIn(text: string, index: PlanIndex): Residue | undefined {
  if (!/[Bb]an (?:[Cc]hỉ đạo|[Tt]ổ chức) |[Tt]iểu ban /u.test(text)) return undefined;
  const title = index.plan.title.toLowerCase();
  const own = events.find((event) => title.includes(event));
  if (own === undefined) return undefined;
  for (const { 0: actual, 1: event = '', index: from } of text.matchAll(board)) {
    const isNamed = title.includes(event.toLowerCase()) || boardsOf(index).includes(actual.toLowerCase());
    if (!isNamed) return { kind: 'event', actual, expected: own, from, to: from + actual.length };
  }
  return undefined;
}

/** The names of the bodies that the plan knows. */
const boardsOf = oncePer(({ plan: { units = [], issuer, recipients = [] } }: PlanIndex): string =>
  [issuer.name, ...units.flatMap(({ names }) => names), ...recipients]
    .map((named) => (typeof named === 'string' ? named : named.text))
    .join('\n')
    .toLowerCase(),
);
