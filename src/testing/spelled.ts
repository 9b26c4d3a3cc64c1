import { formatDayVi } from '#base/day.js';
import { lengthOf, type Span } from '#base/span.js';

/** "từ ngày 01/11/2025 đến ngày 09/12/2025", or "ngày 10/12/2025". */
export function fromTo(span: Span): string {
  const { from, to } = span;
  return lengthOf(span) === 1
    ? `ngày ${formatDayVi(from)}`
    : `từ ngày ${formatDayVi(from)} đến ngày ${formatDayVi(to)}`;
}

/** The first letter in lower case, where the words go on in a sentence. */
export function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The first letter as a capital, where a sentence begins with the words. */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
