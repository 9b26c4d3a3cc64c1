import { onceText } from '#base/once.js';
import { foldDashes, foldWords } from '#base/text.js';
import { parseDocumentNumber } from './document-number.js';

// Which document is meant, told without leaning on how it is spelled. A number without a year begins anew each January, and
// every committee in the country has a 12/KH-UBND of its own, so that the number alone names few documents.

/** A number without its spaces, zeros, case and dress: 0125/QĐ-UBND is 125/qđ-ubnd, 27/NQ- TW is 27-NQ/TW. None while blank. */
export const numberKey: (text: string) => string | undefined = onceText((text) => {
  const { form, serial, year, type, organs } = parseDocumentNumber(text);
  if (form !== 'free')
    return serial === undefined ? undefined : [trimZeros(serial), year, type, ...organs].join('/').toUpperCase();
  const bare = foldDashes(text).replace(/\s+/g, '').toUpperCase();
  return /^\d[^/]*\/./.test(bare) ? trimZeros(bare) : undefined;
});

function trimZeros(serial: string): string {
  return serial.replace(/^0+(?=\d)/, '');
}

/** Letters that one body in the country bears. */
const unique = /^(?:CP|TTG|CTN|QH\d+|UBTVQH\d+|TW|(?:VP|BTC|BTG|BDV|BNC|UBKT)TW|VPCP)$/i;

/**
 * The document of a number and an issuer; nothing where they leave open which it is. "Ủy ban nhân dân tỉnh" is the one of the
 * place that the plan is of.
 */
export function documentKey(number: string, issuer: string | undefined, place: string | undefined): string | undefined {
  const key = numberKey(number);
  if (key === undefined || unique.test(parseDocumentNumber(number).organs[0] ?? '')) return key;
  const body = issuer === undefined ? undefined : bodyKey(issuer, place);
  return body === undefined ? undefined : `${key} ${body}`;
}

const heads = /^(?:giam doc|chu tich|truong ban|bo truong|tong giam doc|hieu truong|truong phong|thu truong) /;
const central = /\b(?:chinh phu|thu tuong|quoc hoi|trung uong|chu tich nuoc|viet nam|bo chinh tri|ban bi thu)\b/;
const placed = /\b(?:tinh|thanh pho|huyen|quan|xa|phuong|thi xa|thi tran|dac khu|tinh uy|thanh uy) (?!uy\b)\p{L}/u;

/** A body by its whole name, folded; a name that only means something in its place has the place behind it. */
function bodyKey(name: string, place: string | undefined): string | undefined {
  const { long, isWhole } = readBody(name);
  const at = place === undefined ? '' : foldWords(place);
  // "Sở Công Thương tỉnh …" in a plan of that province is its Sở Công Thương: a province has one of each.
  if (long.startsWith('so ') && at !== '')
    for (const level of [' tinh ', ' thanh pho '])
      if (long.endsWith(level + at)) return `${long.slice(0, -(level + at).length)} ${at}`;
  if (isWhole) return long;
  if (at === '') return undefined;
  return long.endsWith(at) ? long : `${long} ${at}`;
}

/** The name written out, and whether it means one body wherever it stands. */
const readBody = onceText((name) => {
  const long = foldWords(name)
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/\btp\b/g, 'thanh pho')
    .replace(heads, '');
  return { long, isWhole: central.test(long) || /^bo \p{L}/u.test(long) || placed.test(long) };
});
