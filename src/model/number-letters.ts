import type { Citation } from '#generated/plan.types.js';
import { parseDocumentNumber } from './document-number.js';

/** The letters of a symbol as they stand, and the whole number with the letters put right. */
export interface MendedSymbol {
  readonly actual: string;
  readonly mended: string;
}

/**
 * The number with the letters of type, and of the few bodies whose letters everybody knows, in their usual case: TTg for Tg,
 * NĐ-CP for nđ-cp. Nothing where they are so already. Titles are set in capitals, numbers and all: QĐ-TTG is nobody's slip.
 */
export function symbolMended(number: string, kind: Citation['kind']): MendedSymbol | undefined {
  const marked = withMark(number, kind);
  const { form, type = '', organs } = parseDocumentNumber(marked);
  if (form === 'free' || form === 'front') return undefined;
  const at = form === 'party' ? number.indexOf('-') : number.lastIndexOf('/');
  const [actual, spelled] = [number.slice(at + 1), marked.slice(at + 1)];
  const symbol = form === 'party' ? mendParty(spelled, type, organs) : mendState(spelled.split('-'), type);
  return symbol === actual ? undefined : { actual, mended: number.slice(0, at + 1) + symbol };
}

/** "QD-TTg" of a decision has lost a mark: no type is written QD, and what is cited tells which is meant. */
function withMark(number: string, kind: Citation['kind']): string {
  const lost = unmarked[kind];
  return lost === undefined ? number : number.replace(`/${lost}-`, `/${lost.replace('D', 'Đ')}-`);
}

const unmarked: Readonly<Partial<Record<Citation['kind'], string>>> = { decision: 'QD', decree: 'ND' };

function mendParty(symbol: string, type: string, organs: readonly string[]): string {
  return `${typeIn(symbol.slice(0, symbol.indexOf('/')), type)}/${organs.map((organ) => bodyIn(organ, type)).join('-')}`;
}

function mendState([first = '', ...others]: readonly string[], type: string): string {
  const head = type === '' ? bodyIn(first, type) : typeIn(first, type);
  return [head, ...others.map((organ) => bodyIn(organ, type))].join('-');
}

function typeIn(letters: string, type: string): string {
  return letters.toUpperCase() === letters && letters.toUpperCase() === type.toUpperCase() ? letters : type;
}

const casing: ReadonlyMap<string, string> = new Map(
  Object.entries({
    TTG: 'TTg',
    CP: 'CP',
    UBND: 'UBND',
    HĐND: 'HĐND',
    TW: 'TW',
    TU: 'TU',
  }),
);

/** Every other body writes its letters as it likes. */
function bodyIn(organ: string, type: string): string {
  if (organ === 'Tg' && /^(?:QĐ|CT|CĐ)$/.test(type)) return 'TTg';
  const letters = organ.toUpperCase();
  if (organ === letters) return organ;
  if (/^(?:QH|UBTVQH)\d{1,2}$/.test(letters)) return letters;
  return casing.get(letters) ?? organ;
}
