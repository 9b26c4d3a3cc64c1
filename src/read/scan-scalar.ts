import { failAt } from './scan-failure.js';
import type { Scan } from './scan-state.js';
import { minus, nine, zero } from './signs.js';

const words = ['true', 'false', 'null'];

// No two parts of it can begin with the same character, so it never goes back.
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads `true`, `false` or `null` where one stands here. */
export function scanWord(scan: Scan): boolean {
  const word = words.find((known) => scan.text.startsWith(known, scan.at));
  if (word === undefined || isGlued(scan.text, scan.at + word.length)) return false;
  scan.at += word.length;
  return true;
}

/** Reads a number where one stands here; what only looks like one is a failure. */
export function scanNumber(scan: Scan): boolean {
  const { text, at } = scan;
  const sign = text.charCodeAt(at);
  if (sign !== minus && !(sign >= zero && sign <= nine)) return false;
  number.lastIndex = at;
  const end = at + (number.exec(text)?.[0].length ?? 0);
  if (end === at || isGlued(text, end)) failNumber(scan);
  scan.at = end;
  return true;
}

function failNumber(scan: Scan): never {
  const { text, at } = scan;
  const digits = text.charCodeAt(at) === minus ? at + 1 : at;
  if (text.startsWith('NaN', digits) || text.startsWith('Infinity', digits)) {
    failAt(scan, 'json/syntax', { cause: 'not-a-number' }, at);
  }
  const cause = /^0\d/.test(text.slice(digits, digits + 2)) ? 'leading-zero' : 'bad-number';
  failAt(scan, 'json/syntax', { cause }, at);
}

/** Whether something stands here that would make the number or the word longer, were it allowed to. */
function isGlued(text: string, at: number): boolean {
  return /[\p{L}\p{N}_$.+-]/u.test(text.charAt(at));
}
