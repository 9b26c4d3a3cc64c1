import type { Finding } from '#generated/report.types.js';
import type { FailedMending, Fixes, Mending } from '#model/mending.js';
import type { Language } from './language.js';
import { wrap } from './page.js';
import { coloured, plain, type Ink, type Paint } from './paint.js';
import { lexiconOf, mendOf, sentenceOf, type Lexicon } from './sentence.js';
import { countFindings, joinCounts } from './text-words.js';
import type { TextOptions } from './text.js';

export interface FixTextOptions extends Omit<TextOptions, 'verbose'> {
  /** Whether it is told what would be done, nothing having been written. */
  readonly isTrial?: boolean;
}

interface Layout {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
  readonly words: FixWords;
  readonly lexicon: Lexicon;
}

/** What became of a plan whose suggestions were applied: what was done, what people have to decide, what is left. */
export function renderFixes(fixes: Fixes, options: FixTextOptions): string {
  const { language, width = 100, colour = false, isTrial = false } = options;
  const { applied, offered, failed, report } = fixes;
  const words = fixWords[language];
  const layout: Layout = { language, width, paint: colour ? coloured : plain, words, lexicon: lexiconOf(report) };
  const left = countFindings(report.runs.flatMap(({ findings }) => findings));
  const counts = joinCounts(left, { language, paint: layout.paint, hasWaivers: report.waivers.length > 0 });
  const blocks = [
    applied.length > 0
      ? [
          headed(isTrial ? words.wouldApply : words.applied, applied, layout),
          ...applied.flatMap((each) => told(each, layout)),
        ]
      : [words.none],
    offered.length > 0 ? [headed(words.offered, offered, layout), ...offersIn(offered, layout)] : [],
    failed.length > 0 ? [headed(words.failed, failed, layout), ...failed.flatMap((each) => excused(each, layout))] : [],
    [`${words.left}: ${counts}`],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function headed(text: string, list: readonly Mending[], { paint }: Layout): string {
  return paint('strong', text.replace('{n}', String(list.length)));
}

function told({ finding, suggestion }: Mending, layout: Layout): string[] {
  const mend = mendOf(finding, suggestion, layout.lexicon, layout.language);
  return lined('kept', '✓', `${mend} [${finding.rule}]`, layout);
}

/** Each finding once, with all that may be done about it. */
function offersIn(offered: readonly Mending[], layout: Layout): string[] {
  const byFinding = new Map<Finding, Mending[]>();
  for (const mending of offered) byFinding.set(mending.finding, [...(byFinding.get(mending.finding) ?? []), mending]);
  return [...byFinding].flatMap(([finding, mendings]) => [
    ...lined(
      finding.severity,
      '•',
      `${sentenceOf(finding, layout.lexicon, layout.language)} [${finding.rule}]`,
      layout,
    ),
    ...mendings.flatMap(({ suggestion }) => {
      const again = suggestion.safe ? ` ${layout.words.again}` : '';
      return noted(`→ ${mendOf(finding, suggestion, layout.lexicon, layout.language)}${again}`, layout);
    }),
  ]);
}

/** What was promised and not kept; the rule is to be mended, not the plan. */
function excused({ finding, suggestion, why, added }: FailedMending, layout: Layout): string[] {
  const { words, lexicon, language } = layout;
  const rules = [...new Set(added.map(({ rule }) => rule))].join(', ');
  return [
    ...lined('error', '!', `${mendOf(finding, suggestion, lexicon, language)} [${finding.rule}]`, layout),
    ...noted(
      words.why[why].replace('{rules}', () => rules),
      layout,
    ),
  ];
}

function lined(ink: Ink, mark: string, text: string, { width, paint }: Layout): string[] {
  const [first = '', ...rest] = wrap(text, width - 4);
  return [`  ${paint(ink, mark)} ${first}`, ...rest.map((line) => `    ${line}`)];
}

function noted(text: string, { width, paint }: Layout): string[] {
  return wrap(text, width - 6, '  ').map((line) => paint('faint', `    ${line}`));
}

interface FixWords {
  readonly none: string;
  readonly applied: string;
  readonly wouldApply: string;
  readonly offered: string;
  readonly again: string;
  readonly failed: string;
  readonly why: Readonly<Record<FailedMending['why'], string>>;
  readonly left: string;
}

const fixWords: Readonly<Record<Language, FixWords>> = {
  vi: {
    none: 'Không có chỗ nào sửa được mà không cần người xem.',
    applied: 'Số chỗ đã sửa: {n}',
    wouldApply: 'Số chỗ sẽ sửa: {n}',
    offered: 'Số cách sửa cần người quyết định: {n}',
    again: '(chạy lại lệnh để sửa tiếp)',
    failed: 'Số cách sửa không dùng được, do lỗi của quy tắc chứ không phải của kế hoạch; đề nghị báo lại: {n}',
    why: {
      stays: 'Sửa rồi mà phát hiện vẫn còn.',
      adds: 'Sửa thì lại có phát hiện khác: {rules}.',
      crashes: 'Sửa thì có quy tắc gặp sự cố.',
      misplaced: 'Chỗ cần sửa không có trong kế hoạch.',
    },
    left: 'Còn lại',
  },
  en: {
    none: 'Nothing could be mended without a person looking at it.',
    applied: 'Mended: {n}',
    wouldApply: 'Would be mended: {n}',
    offered: 'For a person to decide: {n}',
    again: '(run the command again to go on)',
    failed: 'Mends that do not work, for which the rule is to blame and not the plan; please report them: {n}',
    why: {
      stays: 'The finding stays.',
      adds: 'Others come up: {rules}.',
      crashes: 'A rule breaks down over it.',
      misplaced: 'The plan has no such place.',
    },
    left: 'Left',
  },
};
