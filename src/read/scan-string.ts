import { isMark } from '#base/marks.js';
import { failAt, failCutShort } from './scan-failure.js';
import type { Scan } from './scan-state.js';
import { backslash, carriageReturn, lineFeed, quote, space } from './signs.js';

/** Reads a string or a key: from its opening quote to behind its closing one. */
export function scanString(scan: Scan): void {
  const { text } = scan;
  const start = scan.at + 1;
  let at = start;
  let saved = 0; // by how much the string is shorter than the way it is written
  scan.isPlain = true;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit > backslash && unit < 0x300) at++;
    else if (unit === quote) return closeString(scan, at, at - start - saved);
    else if (unit === backslash) {
      const width = scanEscape(scan, at);
      saved += width - 1;
      at += width;
    } else {
      if (unit < space) failControl(scan, unit, at);
      if (!isSettled(unit)) noteUnit(scan, unit, at, 1);
      at++;
    }
  }
  failCutShort(scan, 'string', scan.at);
}

function closeString(scan: Scan, at: number, length: number): void {
  const limit = scan.limits.stringLength;
  if (length > limit) failAt(scan, 'json/string-too-long', { length, limit }, scan.at);
  scan.at = at + 1;
}

/** A line break is blamed on the string, which most likely lacks its closing quote; other controls on themselves. */
function failControl(scan: Scan, unit: number, at: number): never {
  if (unit === lineFeed || unit === carriageReturn) failAt(scan, 'json/syntax', { cause: 'unclosed-string' }, scan.at);
  failAt(scan, 'json/syntax', { cause: 'control-in-string', character: String.fromCharCode(unit) }, at);
}

const shortEscape = /["\\/bfnrt]/;
const longEscape = /^[\dA-Fa-f]{4}$/;

/** Reads an escape and gives the number of characters that it takes: 2, or 6 with `\u`. */
function scanEscape(scan: Scan, at: number): number {
  const { text } = scan;
  scan.isPlain = false;
  if (at + 1 === text.length) failCutShort(scan, 'string', scan.at);
  if (shortEscape.test(text.charAt(at + 1))) return 2;
  const digits = text.slice(at + 2, at + 6);
  if (text.charAt(at + 1) !== 'u' || !longEscape.test(digits)) failAt(scan, 'json/syntax', { cause: 'bad-escape' }, at);
  const unit = Number.parseInt(digits, 16);
  if (!isSettled(unit)) noteUnit(scan, unit, at, 6);
  return 6;
}

/**
 * Whether NFC leaves this code unit alone, whatever stands next to it. These are the blocks of which Vietnamese, its
 * punctuation, currency signs and arrows are made, so a plan in NFC is known to be so without being normalised.
 */
function isSettled(unit: number): boolean {
  return (
    unit < 0x300 ||
    (unit >= 0x1e00 && unit <= 0x1eff) ||
    (unit >= 0x2010 && unit <= 0x20cf) ||
    (unit >= 0x2190 && unit <= 0x2328)
  );
}

/**
 * Takes note of a code unit that is not settled, whether it is written as itself or as an escape, and refuses it as one
 * combining mark too many in a row.
 */
function noteUnit(scan: Scan, unit: number, at: number, width: number): void {
  scan.isPlain = false;
  scan.isUnsettled = true;
  const end = at + width;
  if (unit >= 0xd800 && unit <= 0xdbff) {
    scan.high = unit;
    scan.highStart = at;
    scan.highEnd = end;
  } else if (unit >= 0xdc00 && unit <= 0xdfff && scan.highEnd === at) {
    noteCharacter(scan, 0x10000 + ((scan.high - 0xd800) << 10) + (unit - 0xdc00), scan.highStart, end);
  } else noteCharacter(scan, unit, at, end);
}

function noteCharacter(scan: Scan, codePoint: number, start: number, end: number): void {
  if (!isMark(codePoint)) return;
  scan.marks = scan.marksEnd === start ? scan.marks + 1 : 1;
  scan.marksEnd = end;
  const limit = scan.limits.combiningRun;
  if (scan.marks > limit) failAt(scan, 'text/combining-run', { limit }, start);
}
