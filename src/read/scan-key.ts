import { positionAt } from '#base/position.js';
import { failAt } from './scan-failure.js';
import type { Level, Scan } from './scan-state.js';

// Names that reach the prototype of an object. As plain data they mean nothing, and code that copies objects trips over
// them, so no document has them.
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Enters a key of the object that is open. Keys are equal when they are the same text after unescaping and NFC. Most
 * objects have a few keys, told apart by their hashes without making a single string; of large ones a map is kept, so
 * that sixty thousand keys, or keys made to have one hash, cost no more than others.
 */
export function addKey(scan: Scan, level: Level, start: number, end: number): void {
  const text = scan.isPlain ? undefined : keyAt(scan, start, end);
  const hash = text === undefined ? hashOf(scan.text, start, end) : hashOf(text, 0, text.length);
  if (mayBeForbidden(text?.length ?? end - start)) refuseForbidden(scan, start, text ?? scan.text.slice(start, end));
  if (level.size >= few) addToMap(scan, level, start, end);
  else addToList(scan, level, start, end, hash);
  level.size++;
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

/** The key as it is meant; the string was scanned, so JSON.parse accepts it. */
function keyAt(scan: Scan, start: number, end: number): string {
  return (JSON.parse(scan.text.slice(start - 1, end + 1)) as string).normalize('NFC');
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function mayBeForbidden(length: number): boolean {
  return length === 9 || length === 11;
}

function refuseForbidden(scan: Scan, start: number, key: string): void {
  if (forbidden.has(key)) failAt(scan, 'json/forbidden-key', { key }, start - 1);
}

function failDuplicate(scan: Scan, key: string, first: number, second: number): never {
  const { line, column } = positionAt(scan.text, first - 1);
  failAt(scan, 'json/duplicate-key', { key, line, column }, second - 1);
}
