import type { Cell, Face, Row } from '#generated/matrix.types.js';
import { comparisonWords } from './comparison-words.js';
import { dress } from './dress.js';
import type { Language } from './language.js';

interface MatrixWords {
  readonly title: string;
  readonly level: string;
  readonly roles: string;
  readonly present: string;
  readonly missing: string;
  readonly outlier: string;
  readonly majority: string;
  readonly own: string;
  readonly similar: string;
  readonly shared: string;
  readonly parents: string;
  readonly sum: string;
  readonly row: string;
  readonly face: string;
  readonly thing: string;
  readonly parent: string;
  /** What sorts and filters the page. */
  readonly find: string;
  readonly onlyUneven: string;
  readonly shown: string;
}

export const matrixWords: Readonly<Record<Language, MatrixWords>> = {
  vi: {
    title: 'Các kế hoạch đặt cạnh nhau', level: 'mức phân công', roles: 'vai trò', present: 'có', missing: 'Không có ở', outlier: 'khác đa số',
    majority: 'Đa số', own: 'chỉ có ở', similar: 'Dòng giống nhau về lời, chưa được gộp', shared: 'Sai sót chung, nêu một lần',
    parents: 'cùng thực hiện văn bản số {number}',
    sum: 'Kế hoạch: {plans}. Dòng: {rows}, trong đó {full} dòng mọi kế hoạch đều có. Khác đa số: {outliers}. Sai sót chung: {shared}.',
    row: 'Điều đối chiếu', face: 'Mặt', thing: 'Loại', parent: 'Kế hoạch cấp trên',
    find: 'Lọc dòng theo từ', onlyUneven: 'Chỉ nêu dòng khác nhau hoặc thiếu', shown: 'Đang hiện {shown} trong {rows} dòng',
  },
  en: {
    title: 'Plans side by side', level: 'coverage', roles: 'roles', present: 'has it', missing: 'Missing in', outlier: 'unlike the majority',
    majority: 'Majority', own: 'only in', similar: 'Rows alike in words, not merged', shared: 'Shared defects, told once',
    parents: 'all carry out document {number}',
    sum: 'Plans: {plans}. Rows: {rows}, of which every plan has {full}. Unlike the majority: {outliers}. Shared defects: {shared}.',
    row: 'What', face: 'Face', thing: 'Kind', parent: 'Parent plan',
    find: 'Filter rows by words', onlyUneven: 'Only rows that differ or are missing', shown: '{shown} of {rows} rows shown',
  },
}; // prettier-ignore

/** The signs of cells, from the best covered to what is not there; a page sorts by them in this order. */
const signs = ['●', '◐', '○', '◌', '✗', '=', '≠', '~', '–'] as const;
export type Sign = (typeof signs)[number];

export const signWords: Readonly<Record<Language, Readonly<Record<Sign, string>>>> = {
  vi: {
    '●': 'giao đích danh', '◐': 'chỉ phối hợp', '○': 'theo phạm vi', '◌': 'giao chung', '✗': 'chưa giao', '=': 'theo đa số', '≠': 'khác đa số',
    '~': 'không có đa số', '–': 'không có',
  },
  en: {
    '●': 'explicit', '◐': 'coordinated', '○': 'scope', '◌': 'blanket', '✗': 'none', '=': 'as the majority', '≠': 'unlike the majority',
    '~': 'no majority', '–': 'missing',
  },
}; // prettier-ignore

/** A row by its title, harmless for a terminal; where nobody gave one, by what kind of thing it is. */
export function rowName({ title, thing }: Row, language: Language): string {
  if (title !== undefined) return dress(title, language);
  const name = comparisonWords[language].things[thing];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function legendOf(language: Language): string {
  return signs.map((sign) => `${sign} ${signWords[language][sign]}`).join('  ');
}

export function rankOf(sign: Sign): number {
  return signs.indexOf(sign);
}

/** What a face is called; most have their name from the comparison of two. */
export function faceName(aspect: Face['aspect'], language: Language): string {
  if (aspect === 'level' || aspect === 'roles') return matrixWords[language][aspect];
  return comparisonWords[language].aspects[aspect];
}

export const levelSigns: Readonly<Record<NonNullable<Cell['level']>, Sign>> = {
  explicit: '●',
  coordinated: '◐',
  scope: '○',
  blanket: '◌',
  none: '✗',
};

/** One sign for each plan: how its topic is covered, or whether it goes with the majority. */
export function signsOf(row: Row, plans: number): Sign[] {
  const cells = new Map(row.cells.map((cell) => [cell.plan, cell]));
  const outliers = new Set(row.aspects.flatMap(({ outliers: own }) => own));
  const isSettled = row.aspects.every(({ hasMajority }) => hasMajority);
  return Array.from({ length: plans }, (_, plan) => {
    const cell = cells.get(plan);
    if (!cell) return '–';
    if (cell.level !== undefined) return levelSigns[cell.level];
    if (outliers.has(plan)) return '≠';
    return isSettled ? '=' : '~';
  });
}
