import type { Fragment } from '../passage.js';

/**
 * The columns of a line of header or signature, where wide space parts them. Blanks to be filled in are wide too: "Số:     /KH"
 * and "ngày     tháng     năm" stay whole.
 */
export function columnsOf({ line, text, from }: Fragment): Fragment[] {
  const parts: { text: string; from: number }[] = [];
  let at = 0;
  for (const gap of text.matchAll(/(?: {3,}|\t+)\s*/gu)) {
    parts.push({ text: text.slice(at, gap.index), from: from + at });
    at = gap.index + gap[0].length;
  }
  parts.push({ text: text.slice(at), from: from + at });
  const whole: { text: string; from: number }[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && isBlankBetween(last.text, part.text))
      last.text = text.slice(last.from - from, part.from - from + part.text.length);
    else whole.push({ ...part });
  }
  return whole.filter((part) => part.text.trim() !== '').map((part) => ({ line, ...part }));
}

function isBlankBetween(left: string, right: string): boolean {
  const label = left
    .replace(/\d{1,4}$/, '')
    .trimEnd()
    .replace(/:$/, '')
    .trimEnd();
  if (/(?:^|\s)(?:số|ngày|tháng|năm)$/iu.test(label) && /^(?:\d|\/|tháng|năm|…)/iu.test(right)) return true;
  return right.startsWith('/') && /\d$/.test(left) && /^số/iu.test(left);
}
