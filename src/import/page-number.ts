import type { Furniture, SourceLine } from './source-line.js';

/** The lines of a header or a footer of pages. */
export function furnitureOf(lines: readonly SourceLine[]): Furniture[] {
  return lines.map(({ text, place }) => ({
    text,
    place,
    kind: isPageNumber(text) ? 'page-number' : 'running-head',
  }));
}

/** "2", "- 2 -", "Trang 2", "Trang 2/5", "2 | 5", "Page 2 of 5". */
export function isPageNumber(text: string): boolean {
  return /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,4}(?:\s*(?:\/|\||of|trên)\s*\d{1,4})?[-–—\s]*$/iu.test(text);
}
