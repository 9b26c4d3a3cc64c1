import { limitsWith, type Limits } from '#base/limits.js';
import { failAt, failUnexpected } from './scan-failure.js';
import { scanNumber, scanWord } from './scan-scalar.js';
import { levelOf, skipSpace, startScan, type Level, type Scan } from './scan-state.js';
import { scanString } from './scan-string.js';
import { scanKey } from './scan-key.js';
import { closeBrace, closeBracket, comma, openBrace, openBracket, quote } from './signs.js';

// JSON.parse alone will not do: of two equal keys it silently takes the last, it knows no limits, and its messages quote
// the input. So a text is first read through once, with no recursion and without building anything. What passes here
// JSON.parse accepts; of what JSON.parse accepts, only equal keys, forbidden keys and what is beyond a limit stops here.

/** What is known of a text that passed. */
export interface ScanFacts {
  /** Whether every string is in NFC for certain. */
  readonly isSettled: boolean;
}

export interface ScanOptions {
  readonly file?: string;
  readonly limits?: Partial<Limits>;
}

/** Reads through a text and stops at the first place where it is not JSON, or not JSON that we accept. */
export function scanJson(text: string, { file, limits }: ScanOptions = {}): ScanFacts {
  const scan = startScan(text, limitsWith(limits), file);
  skipSpace(scan);
  if (scan.at === text.length) failAt(scan, 'json/empty', {});
  while (!(scanValue(scan) && finishValues(scan)));
  skipSpace(scan);
  if (scan.at < text.length) failUnexpected(scan, 'end');
  return { isSettled: !scan.isUnsettled };
}

/** Reads one value, or opens an object or array; false where the first value in it is due next. */
function scanValue(scan: Scan): boolean {
  skipSpace(scan);
  switch (scan.text.charCodeAt(scan.at)) {
    case quote:
      scanString(scan);
      return true;
    case openBrace:
      return openObject(scan);
    case openBracket:
      return openArray(scan);
    default:
      if (!scanWord(scan) && !scanNumber(scan)) failUnexpected(scan, 'value');
      return true;
  }
}

/** Reads what follows a value, up to where the next one is due; true where the outermost value is complete. */
function finishValues(scan: Scan): boolean {
  for (let level = levelOf(scan); level !== undefined; level = levelOf(scan)) {
    const end = scan.at;
    skipSpace(scan);
    const sign = scan.text.charCodeAt(scan.at);
    if (sign === comma) {
      scan.at++;
      if (level.isArray) countItem(scan, level);
      else scanKey(scan, level);
      return false;
    }
    if (sign !== (level.isArray ? closeBracket : closeBrace)) failUnexpected(scan, 'comma', end);
    closeLevel(scan);
  }
  return true;
}

function openObject(scan: Scan): boolean {
  const level = openLevel(scan, false);
  skipSpace(scan);
  if (scan.text.charCodeAt(scan.at) === closeBrace) return closeLevel(scan);
  scanKey(scan, level);
  return false;
}

function openArray(scan: Scan): boolean {
  const level = openLevel(scan, true);
  skipSpace(scan);
  if (scan.text.charCodeAt(scan.at) === closeBracket) return closeLevel(scan);
  countItem(scan, level);
  return false;
}

function openLevel(scan: Scan, isArray: boolean): Level {
  if (scan.depth >= scan.limits.depth) failAt(scan, 'json/too-deep', { limit: scan.limits.depth }, scan.at);
  const level = (scan.levels[scan.depth] ??= {
    isArray,
    start: 0,
    size: 0,
    hashes: [],
    starts: [],
    ends: [],
    known: undefined,
  });
  level.isArray = isArray;
  level.start = scan.at;
  level.size = 0;
  level.known = undefined;
  scan.depth++;
  scan.at++;
  return level;
}

function closeLevel(scan: Scan): true {
  scan.depth--;
  scan.at++;
  return true;
}

function countItem(scan: Scan, level: Level): void {
  level.size++;
  const limit = scan.limits.arrayLength;
  if (level.size > limit) failAt(scan, 'json/array-too-long', { limit }, level.start);
}
