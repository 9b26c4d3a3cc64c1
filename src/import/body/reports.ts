import type { When } from '#generated/plan.types.js';
import { readDuty, readNamesFrom } from '../duty/duty-reader.js';
import { readDifficulty, readReports, type FoundRoute } from '../duty/route-reader.js';
import type { FoundName } from '../units/name-reader.js';
import { stopAt } from '../units/verbs.js';
import { findWhens, type Frame } from '../when/find.js';

// The lines of report of a paragraph, sentence by sentence: who sends them, when, and which of them only pass on trouble.

/** The lines that a paragraph tells; those of its first sentence of report first. */
export function reportsOf(text: string, frame: Frame): readonly FoundRoute[] {
  const told = sentencesOf(text).flatMap(({ sentence, at }) => {
    const found = readReports(sentence, frame);
    if (found.length === 0 || isOfDifficulties(sentence)) return [];
    return found.map((route, n) => ({ ...completed(sentence, route, frame, n === 0), at: route.at + at }));
  });
  return told.length > 0 ? told : readReports(text, frame);
}

/** "nếu có khó khăn, vướng mắc … báo cáo": told as such, and not as a report. */
function isOfDifficulties(sentence: string): boolean {
  return readDifficulty(sentence) !== undefined;
}

function sentencesOf(text: string): readonly { readonly sentence: string; readonly at: number }[] {
  const ends = [...text.matchAll(/(?<=[\p{L}\d)”]\.)\s+(?=\p{Lu})/gu)].map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((at, n) => ({ sentence: text.slice(at, ends[n] ?? text.length), at }));
}

function completed(sentence: string, route: FoundRoute, frame: Frame, isFirst: boolean): FoundRoute {
  if (isOfTrouble(sentence, route)) return { ...route, kind: 'difficulty', what: 'việc phát sinh' };
  if (!isFirst) return route;
  const from = route.from.length > 0 ? route.from : senderIn(sentence, route.at);
  const when = [...route.when, ...rhythmIn(sentence, route, frame)];
  return { ...route, from, when };
}

const trouble = /vượt thẩm quyền|phát sinh|sai sót|vi phạm|không đạt|phức tạp|sự cố/iu;
const handled = /xem xét|xử lý|giải quyết|giải pháp|chỉ đạo|báo cáo ngay/iu;

/** "trường hợp vượt thẩm quyền, báo cáo … xử lý", "báo cáo ngay khi phát sinh vụ việc": trouble is passed on when there is some. */
function isOfTrouble(sentence: string, { at, when }: FoundRoute): boolean {
  const start = Math.max(sentence.lastIndexOf('; ', at), 0);
  const end = sentence.indexOf('; ', at);
  const clause = sentence.slice(start, end < 0 ? sentence.length : end);
  const isDue = when.some(({ kind }) => kind !== 'vague');
  return (
    !isDue &&
    trouble.test(clause) &&
    handled.test(clause) &&
    !/báo cáo (?:tình hình|kết quả|tổng kết|định kỳ)/iu.test(clause)
  );
}

/** "Định kỳ 6 tháng, hàng năm, Sở Công Thương tổ chức sơ kết … và báo cáo": the body in front of what it does. */
function senderIn(sentence: string, before: number): readonly FoundName[] {
  for (const gap of sentence.slice(0, before).matchAll(/^|,\s+/gu)) {
    const at = gap.index + gap[0].length;
    // The school itself, in its own plan.
    if (/^nhà trường\s/iu.test(sentence.slice(at, at + 12)))
      return [{ text: 'Nhà trường', kind: 'body', from: at, to: at + 'nhà trường'.length }];
    const names = readNamesFrom(sentence, at);
    const end = names.at(-1)?.to ?? before;
    if (
      end < before &&
      stopAt(
        sentence
          .slice(end)
          .trim()
          .split(/[\s,;:]+/u, 4),
        0,
      ) > 0
    )
      return names;
  }
  return [];
}

/** A rhythm that governs all of the sentence: "Định kỳ 6 tháng, …; … và báo cáo", "cùng với báo cáo tổng kết năm học". */
function rhythmIn(sentence: string, { when }: FoundRoute, frame: Frame): readonly When[] {
  if (when.some(({ kind }) => kind !== 'vague')) return [];
  const along = /cùng (?:với )?báo cáo (?:sơ kết|tổng kết) (?:năm học|năm|học kỳ|quý)(?!\p{L})/iu.exec(sentence)?.[0];
  if (along !== undefined) return [{ kind: 'recurring', every: cycleOf(along), text: along }];
  if (!/^(?:định kỳ|hằng|hàng) /iu.test(sentence)) return [];
  return findWhens(sentence.slice(0, 60), frame).flatMap((found) =>
    found.when.kind === 'recurring' ? [found.when] : [],
  );
}

function cycleOf(words: string): Extract<When, { kind: 'recurring' }>['every'] {
  if (words.endsWith('học kỳ')) return 'school-term';
  return words.endsWith('quý') ? 'quarter' : 'year';
}

/** Who sends a line: by its own sentence, else as the paragraph tells. */
export function subjectsOf(text: string, { at }: FoundRoute): readonly FoundName[] {
  const own = sentencesOf(text).findLast((one) => one.at <= at);
  return own && own.at > 0 ? readDuty(own.sentence, false).subjects : [];
}
