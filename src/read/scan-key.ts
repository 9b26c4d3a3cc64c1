import { positionAt } from '#base/position.js';
import { failAt, failUnexpected } from './scan-failure.js';
import { skipSpace, type Level, type Scan } from './scan-state.js';
import { scanString } from './scan-string.js';
import { backslash, colon, quote } from './signs.js';

// Keys are equal when they are the same text after unescaping and NFC. Most objects have a few keys, told apart by their
// hashes without making a single string; of large ones a map is kept, so that sixty thousand keys, or keys made to have
// one hash, cost no more than others.

// Names that reach the prototype of an object. As plain data they mean nothing, and code that copies objects trips over
// them, so no document has them.
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a key of the object that is open, and the colon behind it. */
export function scanKey(scan: Scan, level: Level): void {
  skipSpace(scan);
  if (scan.text.charCodeAt(scan.at) !== quote) failUnexpected(scan, 'key');
  const start = scan.at + 1;
  const hash = scanPlainName(scan) ?? scanName(scan);
  const end = scan.at - 1;
  if (mayBeForbidden(scan, end - start)) refuseForbidden(scan, start, end);
  if (level.size >= few) addToMap(scan, level, start, end);
  else addToList(scan, level, start, end, hash);
  level.size++;
  skipSpace(scan);
  if (scan.text.charCodeAt(scan.at) !== colon) failUnexpected(scan, 'colon');
  scan.at++;
}

/** Reads a name of letters and digits and gives its hash; of any other name it reads nothing. */
function scanPlainName(scan: Scan): number | undefined {
  const { text } = scan;
  let at = scan.at + 1;
  let hash = 0;
  let unit = text.charCodeAt(at);
  while (unit > quote && unit < 0x300 && unit !== backslash) {
    hash = extendHash(hash, unit);
    unit = text.charCodeAt(++at);
  }
  if (unit !== quote || at - scan.at > scan.limits.stringLength) return undefined;
  scan.isPlain = true;
  scan.at = at + 1;
  return hash;
}

function scanName(scan: Scan): number {
  const start = scan.at + 1;
  scanString(scan);
  let hash = 0;
  const key = keyAt(scan, start, scan.at - 1);
  for (let at = 0; at < key.length; at++) hash = extendHash(hash, key.charCodeAt(at));
  return hash;
}

function extendHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

const few = 16;

function addToList(scan: Scan, level: Level, start: number, end: number, hash: number): void {
  const { hashes, starts, ends, size } = level;
  for (let index = 0; index < size; index++) {
    if (hashes[index] === hash) compareKeys(scan, starts[index] ?? 0, ends[index] ?? 0, start, end);
  }
  hashes[size] = hash;
  starts[size] = start;
  ends[size] = end;
}

function compareKeys(scan: Scan, firstStart: number, firstEnd: number, start: number, end: number): void {
  const key = keyAt(scan, start, end);
  if (keyAt(scan, firstStart, firstEnd) === key) failDuplicate(scan, key, firstStart, start);
}

function addToMap(scan: Scan, level: Level, start: number, end: number): void {
  const { starts, ends } = level;
  level.known ??= new Map(starts.slice(0, few).map((first, index) => [keyAt(scan, first, ends[index] ?? 0), first]));
  const key = keyAt(scan, start, end);
  const first = level.known.get(key);
  if (first !== undefined) failDuplicate(scan, key, first, start);
  level.known.set(key, start);
}

/** The key as it is meant. The string was scanned, so JSON.parse accepts it; most keys mean what is written. */
function keyAt({ text }: Scan, start: number, end: number): string {
  const written = text.slice(start, end);
  return /\\|[^ -\u02ff]/.test(written) ? (JSON.parse(`"${written}"`) as string).normalize('NFC') : written;
}

/** By the length, so that hardly any key has to be looked at; an escaped one may be shorter than it is written. */
function mayBeForbidden(scan: Scan, length: number): boolean {
  return !scan.isPlain || length === 9 || length === 11;
}

function refuseForbidden(scan: Scan, start: number, end: number): void {
  const key = keyAt(scan, start, end);
  if (forbidden.has(key)) failAt(scan, 'json/forbidden-key', { key }, start - 1);
}

function failDuplicate(scan: Scan, key: string, first: number, second: number): never {
  const { line, column } = positionAt(scan.text, first - 1);
  failAt(scan, 'json/duplicate-key', { key, line, column }, second - 1);
}
