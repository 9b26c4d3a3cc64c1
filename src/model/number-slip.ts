import { parseDay, partsOf } from '#base/day.js';
import { onceText } from '#base/once.js';
import { foldDashes, foldMarks } from '#base/text.js';
import type { Citation } from '#generated/plan.types.js';
import { parseDocumentNumber, type DocumentNumber } from './document-number.js';
import { symbolMended } from './number-letters.js';

/** How the number of a cited document breaks its grammar, and how it would be right, where that can be told. */
export interface NumberSlip {
  readonly kind:
    /** "01/12011/TT-BNV" */
    | 'year'
    /** "30/NĐ-CP" of 2020: texts of law bear their year. */
    | 'yearless'
    /** "42/CV-SNV": official letters have no letters of type. */
    | 'letter'
    /** "27/NQ-TW": the party writes 27-NQ/TW. */
    | 'party'
    /** "12-QĐ/UBND": the state writes 12/QĐ-UBND. */
    | 'state'
    /** "27/CTTTg", "12/QĐ/UBND": a hyphen parts the letters of type from those of the body. */
    | 'hyphen'
    /** "178/QĐ-Tg", "30/2020/nđ-cp" */
    | 'letters'
    /** "85", "12/QĐ": no letters of the body. */
    | 'bodyless'
    /** "12 /KH- SNV" */
    | 'spaces';
  /** The number as written. */
  readonly number: string;
  /** The part that is wrong; the whole number where it all is. */
  readonly actual: string;
  readonly mended?: string;
}

type Cited = Pick<Citation, 'number' | 'kind' | 'issuer' | 'date'>;

/** The number in pieces, spaces and dashes put right, for those who look for one kind of slip. */
interface Reading extends Cited {
  readonly bare: string;
  readonly parts: readonly string[];
  readonly parsed: DocumentNumber;
  /** The year of the date, where it is written. */
  readonly dated: string | undefined;
}

/**
 * The gravest slip in the number of a cited document. A number that is blank, of a firm (they number as they like), or of the
 * last century, when other customs held, has none.
 */
export function slipIn({ number, kind, issuer, date }: Cited): NumberSlip | undefined {
  return slipOf(JSON.stringify({ number, kind, issuer, date }));
}

/** The laws that plans rest on are the same few, so that each is read once and not once for each plan. */
const slipOf = onceText((key): NumberSlip | undefined => readSlip(JSON.parse(key) as Cited));

function readSlip(cited: Cited): NumberSlip | undefined {
  const { number = '' } = cited;
  const written = number.trim();
  const dated = yearOf(cited.date);
  if (!/^[^/]*\d/.test(written) || written.length > 200 || isFirm(cited) || Number(dated ?? 2000) < 2000)
    return undefined;
  const bare = foldDashes(written).replace(/\s+/g, '');
  const reading = { ...cited, bare, parts: bare.split('/'), parsed: parseDocumentNumber(bare), dated };
  for (const find of finders) {
    const slip = find(reading);
    if (slip) return { ...slip, number, actual: slip.actual === bare ? written : slip.actual };
  }
  return /\s/.test(written) && reading.parsed.form !== 'free'
    ? { kind: 'spaces', number, actual: written, mended: bare }
    : undefined;
}

type Find = (reading: Reading) => Omit<NumberSlip, 'number'> | undefined;

const findYear: Find = ({ parts: [serial = '', year = '', last = '', ...more], dated }) => {
  if (more.length > 0 || !/^\d+$/.test(year) || year.length === 4 || !isLawSymbol(last)) return undefined;
  return { kind: 'year', actual: year, ...(dated !== undefined && { mended: `${serial}/${dated}/${last}` }) };
};

const ofLaw: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT', 'NQLT']);
const lawKinds: ReadonlySet<Citation['kind']> = new Set(['law', 'ordinance', 'decree', 'circular', 'joint-circular']);
const assembly = /^(?:QH|UBTVQH)\d{1,2}$/;

const findYearless: Find = ({
  bare,
  kind,
  dated,
  parts: [serial = '', ...rest],
  parsed: { form, type = '', organs },
}) => {
  const isLaw =
    (form === 'state' && ofLaw.has(type) && lawKinds.has(kind)) ||
    (form === 'letter' && organs.length === 1 && organs.every((organ) => assembly.test(organ)));
  // Without a date it may be one of the last century, when these numbers had no year.
  if (!isLaw || dated === undefined) return undefined;
  return { kind: 'yearless', actual: bare, mended: `${serial}/${dated}/${rest.join('/')}` };
};

const findLetter: Find = ({ bare, issuer, parts: [serial = ''], parsed: { form, organs } }) => {
  const [head = '', ...bodies] = organs;
  if (form !== 'letter' || head.toUpperCase() !== 'CV' || bodies.length === 0) return undefined;
  if (issuer !== undefined && !ofState.test(foldMarks(issuer))) return undefined;
  return { kind: 'letter', actual: bare, mended: `${serial}/${bodies.join('-')}` };
};

const partyOrgan = /^(?:TW|TU|ĐU|(?:VP|BTC|BTG|BTGDV|BDV|BNC|UBKT)(?:TW|TU))$/;
const stateOrgan = /^(?:UBND|HĐND|TTg|CP)$/i;

const findDress: Find = ({ bare, parsed: { form, serial = '', type = '', organs } }) => {
  const [organ = ''] = organs;
  const symbol = organs.join('-');
  if (form === 'state' && partyOrgan.test(organ))
    return { kind: 'party', actual: bare, mended: `${serial}-${type}/${symbol}` };
  if (form === 'party' && type !== 'CV' && stateOrgan.test(organ))
    return { kind: 'state', actual: bare, mended: `${serial}/${type}-${symbol}` };
  return undefined;
};

/** A stroke for the hyphen, or nothing at all, between the letters of type and those of a body. */
const findHyphen: Find = ({ bare, kind, parts, parsed: { form, organs } }) => {
  const [last = '', before = ''] = parts.toReversed();
  const head = parts.slice(0, -1).join('/');
  if (form === 'free' && parts.length > 2 && isType(before) && /^\p{L}/u.test(last)) {
    const mended = `${head}-${last}`;
    const {
      form: now,
      organs: [body = ''],
    } = parseDocumentNumber(mended);
    if (now === 'free') return undefined;
    const isParty = now === 'state' && partyOrgan.test(body);
    return { kind: 'hyphen', actual: bare, mended: isParty ? `${parts[0]}-${before}/${last}` : mended };
  }
  const [group = '', ...rest] = form === 'letter' ? organs : form === 'free' ? last.split('-') : [];
  const type = gluedType(group, kind);
  if (type === undefined) return undefined;
  const parted = `${head}/${[type, group.slice(type.length), ...rest].join('-')}`;
  if (parseDocumentNumber(parted).form === 'free') return undefined;
  return { kind: 'hyphen', actual: bare, mended: symbolMended(parted, kind)?.mended ?? parted };
};

const knownBodies = /^(?:TTg|Tg|CP|UBND|HĐND)$/;

/** The letters of type at the head of a group that has swallowed its hyphen: QĐ of QĐSNV, when a decision is cited. */
function gluedType(group: string, kind: Citation['kind']): string | undefined {
  const own = lettersOfKind[kind];
  if (isType(group)) return undefined;
  if (own !== undefined && group.length > own.length && group.startsWith(own)) return own;
  return ['NĐ', 'QĐ', 'CT', 'KH', 'NQ', 'TB', 'HD', 'BC'].find(
    (type) => group.startsWith(type) && knownBodies.test(group.slice(type.length)),
  );
}

const findBodyless: Find = ({ bare, kind, parts, parsed: { form, organs } }) => {
  const [, second = '', third = ''] = parts;
  const isBare = parts.length === 1 && /^\d+\p{Ll}?$/u.test(bare) && lettersOfKind[kind] !== undefined;
  const isTyped = parts.length === 2 && isType(second);
  const isLaw = parts.length === 3 && /^\d{4}$/.test(second) && isType(third);
  const isLetter = form === 'letter' && organs.length === 1 && organs[0] === 'CV';
  return isBare || isTyped || isLaw || isLetter ? { kind: 'bodyless', actual: bare } : undefined;
};

const findLetters: Find = ({ bare, kind }) => {
  const found = symbolMended(bare, kind);
  return found && { kind: 'letters', actual: found.actual, mended: found.mended };
};

const finders: readonly Find[] = [findYear, findYearless, findLetter, findDress, findHyphen, findBodyless, findLetters];

function isType(group: string): boolean {
  return !group.includes('-') && parseDocumentNumber(`1/${group}-X`).form === 'state';
}

function isLawSymbol(symbol: string): boolean {
  return parseDocumentNumber(`1/2000/${symbol}`).form === 'law';
}

const lettersOfKind: Readonly<Partial<Record<Citation['kind'], string>>> = {
  resolution: 'NQ',
  decree: 'NĐ',
  decision: 'QĐ',
  directive: 'CT',
  plan: 'KH',
  notice: 'TB',
  guidance: 'HD',
  report: 'BC',
};

const ofState =
  /^(?:(?:giam doc|chu tich|truong ban|bo truong) )?(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|so |bo |phong |van phong|ban chi dao|chinh phu|thu tuong|cuc |tong cuc|chi cuc|thanh tra|cong an|kho bac)/;

const firm =
  /\b(?:cong ty|doanh nghiep|tap doan|hop tac xa|htx|ngan hang|chi nhanh|xi nghiep|nha may|lien danh|lien hiep htx)\b/;

const isNameOfFirm = onceText((name) => firm.test(foldMarks(name)));

function isFirm({ issuer }: Cited): boolean {
  return issuer !== undefined && isNameOfFirm(issuer);
}

function yearOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const day = parseDay(date);
  return day === undefined ? /^\d{4}(?=$|-)/.exec(date)?.[0] : String(partsOf(day).year).padStart(4, '0');
}
