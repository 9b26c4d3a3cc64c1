import { excerptOf } from './escape.js';
import type { Bilingual } from './slots.js';

/** Where the trouble is, as far as it is known. Line and column count from 1, the offset from 0, in UTF-16 units. */
export interface Place {
  readonly file?: string;
  /** The page of a PDF. */
  readonly page?: number;
  /** The paragraph of a Word or HTML document. */
  readonly paragraph?: number;
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
  readonly pointer?: string;
}

type PlaceWords = Readonly<Record<'page' | 'paragraph' | 'line' | 'column', string>>;

/** The place within a file, in brackets: ` (dòng 12, cột 5)`; empty where it is not known. */
export function spotOf(place: Place): Bilingual {
  return {
    vi: inBrackets(place, { page: 'trang', paragraph: 'đoạn', line: 'dòng', column: 'cột' }),
    en: inBrackets(place, { page: 'page', paragraph: 'paragraph', line: 'line', column: 'column' }),
  };
}

function inBrackets({ page, paragraph, line, column, pointer }: Place, words: PlaceWords): string {
  const parts = [
    ...(page === undefined ? [] : [`${words.page} ${page}`]),
    ...(paragraph === undefined ? [] : [`${words.paragraph} ${paragraph}`]),
    ...(line === undefined ? [] : [`${words.line} ${line}`]),
    ...(line === undefined || column === undefined ? [] : [`${words.column} ${column}`]),
    ...(pointer === undefined || pointer === '' ? [] : [excerptOf(pointer)]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** One sentence that names the file and the spot: an input cannot be read, or something in it or in the call is amiss. */
export function sentenceOf(kind: 'input' | 'usage', place: Place, what: Bilingual): Bilingual {
  const spot = spotOf(place);
  const file = place.file === undefined ? undefined : excerptOf(place.file);
  if (kind === 'input') {
    return {
      vi: `Không đọc được ${file === undefined ? 'dữ liệu vào' : `tệp ${file}`}${spot.vi}: ${what.vi}.`,
      en: `Cannot read ${file ?? 'the input'}${spot.en}: ${what.en}.`,
    };
  }
  if (file === undefined) return { vi: capitalise(`${what.vi}${spot.vi}.`), en: capitalise(`${what.en}${spot.en}.`) };
  return { vi: `Tệp ${file}${spot.vi}: ${what.vi}.`, en: `In ${file}${spot.en}: ${what.en}.` };
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
