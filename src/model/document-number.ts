import { onceText } from '#base/once.js';
import { foldDashes } from '#base/text.js';

// The grammar of document numbers. "Số 12/KH-SNgV" is of the state, "30/2020/NĐ-CP" a law or another text with the year
// in its number, "7581/VP-NCKTGS" an official letter, which alone has no letters of type; the party writes "190-QĐ/TW"
// and the front "33/KH-MTTQ-BTT" (Decree 30/2020, appendices I.II.3 and III; the party and the front by their own rules).

/** What of the number grammar a text follows; `free` is every other text, a firm's own numbers among them. */
export type NumberForm = 'state' | 'law' | 'letter' | 'party' | 'front' | 'free';

/** The number and symbol of a document, taken apart. */
export interface DocumentNumber {
  readonly form: NumberForm;
  /** Digits, and at times a small letter after them; nothing while it is blank, as before signing. */
  readonly serial?: string;
  /** The year inside the number: only the form `law` has one. */
  readonly year?: number;
  /** The letters of type in their usual case: KH, QĐ, CTr. */
  readonly type?: string;
  /** The letters of the issuing body and of the units behind it, as written: [BCĐNQ, CAT]. */
  readonly organs: readonly string[];
}

const types = [
  // Decree 30/2020, appendix III, I, and the copies.
  'NQ', 'QĐ', 'CT', 'QC', 'QyĐ', 'TC', 'TB', 'HD', 'CTr', 'KH', 'PA', 'ĐA', 'DA', 'BC', 'BB', 'TTr', 'HĐ', 'CĐ', 'BGN', 'BTT',
  'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB', 'SY', 'TrS', 'SL',
  // Texts of law and of the party.
  'NĐ', 'TT', 'TTLT', 'NQLT', 'VBHN', 'KL', 'QĐi',
]; // prettier-ignore
const stateTypes = byCapitals(types);
/** The party numbers its letters too, with CV. */
const partyTypes = byCapitals([...types, 'CV']);

// What a text of law says instead of type and body: 72/2025/QH15.
const assembly = /^(?:QH|UBTVQH)\d{1,2}$/;
const longest = 200;

/** Takes a number and symbol apart. Spaces around the strokes and dashes do not count, nor does the case of the type. */
export const parseDocumentNumber: (text: string) => DocumentNumber = onceText((text) => {
  if (text.length > longest) return { form: 'free', organs: [] };
  const [first = '', ...rest] = foldDashes(text)
    .split('/')
    .map((part) => part.trim());
  const last = rest.pop() ?? '';
  const middle = rest.pop();
  const found =
    rest.length > 0
      ? undefined
      : middle === undefined
        ? (readParty(first, last) ?? readState(first, last))
        : readLaw(first, middle, last);
  return found ?? { form: 'free', organs: [] };
});

function readState(first: string, last: string): DocumentNumber | undefined {
  const serial = readSerial(first);
  const [head, ...others] = readGroups(last);
  if (!serial || head === undefined) return undefined;
  const type = stateTypes.get(head.toUpperCase());
  if (type === undefined) return { form: 'letter', ...serial, organs: [head, ...others] };
  const [organ] = others;
  // "93/CT-05" is a firm's own.
  if (organ === undefined || /^\d/.test(organ)) return undefined;
  return { form: /^MT(?:TQ|TW)$/.test(organ) ? 'front' : 'state', ...serial, type, organs: others };
}

function readLaw(first: string, middle: string, last: string): DocumentNumber | undefined {
  const serial = readSerial(first);
  if (!serial || !/^\d{4}$/.test(middle)) return undefined;
  const year = Number(middle);
  if (assembly.test(last)) return { form: 'law', ...serial, year, organs: [last] };
  const [head = '', ...organs] = readGroups(last);
  const type = stateTypes.get(head.toUpperCase());
  return type === undefined || organs.length === 0 ? undefined : { form: 'law', ...serial, year, type, organs };
}

function readParty(first: string, last: string): DocumentNumber | undefined {
  const at = first.indexOf('-');
  const serial = at < 0 ? undefined : readSerial(first.slice(0, at));
  const type = partyTypes.get(first.slice(at + 1).toUpperCase());
  const organs = readGroups(last);
  return serial && type !== undefined && organs.length > 0 ? { form: 'party', ...serial, type, organs } : undefined;
}

/** "0125", "12a"; a blank, written with nothing or with dots, is a number to be given after signing. */
function readSerial(text: string): { readonly serial?: string } | undefined {
  if (/^\d{1,9}\p{Ll}?$/u.test(text)) return { serial: text };
  return /^[ .…_]*$/.test(text) ? {} : undefined;
}

/** Groups of letters, digits and "&" that begin with a letter: `SGD&ĐT-KTKĐCLGD`; none where one is of another shape. */
function readGroups(text: string): string[] {
  const groups = text.split('-');
  return groups.every((group) => /^\p{L}[\p{L}\d&]*$/u.test(group)) ? groups : [];
}

function byCapitals(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => [word.toUpperCase(), word]));
}
