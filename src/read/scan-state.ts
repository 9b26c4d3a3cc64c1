import type { Limits } from '#base/limits.js';
import { carriageReturn, lineFeed, space, tab } from './signs.js';

/** An object or an array that is open. There is one of these for each depth, used again and again. */
export interface Level {
  isArray: boolean;
  /** Offset of the opening bracket. */
  start: number;
  /** Items of the array, or keys of the object, so far. */
  size: number;
  /** Of each key of the object: a hash, and the offsets of its first character and of its closing quote. */
  readonly hashes: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** The keys by their text, once an object has many: where the first of each name begins. */
  known: Map<string, number> | undefined;
}

/** How far a scan has come and what it has seen. */
export interface Scan {
  readonly text: string;
  readonly file: string | undefined;
  readonly limits: Limits;
  at: number;
  depth: number;
  readonly levels: Level[];
  /** Whether the last string is written as it is meant: no escapes, and nothing that NFC could change. */
  isPlain: boolean;
  /** Whether NFC could change any string so far. */
  isUnsettled: boolean;
  /** Combining marks in a row, and where the last of them ends. */
  marks: number;
  marksEnd: number;
  /** The last high surrogate, where it begins and where it ends. */
  high: number;
  highStart: number;
  highEnd: number;
}

export function startScan(text: string, limits: Limits, file: string | undefined): Scan {
  return {
    text,
    file,
    limits,
    at: 0,
    depth: 0,
    levels: [],
    isPlain: true,
    isUnsettled: false,
    marks: 0,
    marksEnd: -1,
    high: 0,
    highStart: -1,
    highEnd: -1,
  };
}

/** The object or array that was opened last. */
export function levelOf(scan: Scan): Level | undefined {
  return scan.depth === 0 ? undefined : scan.levels[scan.depth - 1];
}

/** Moves on to the next sign; JSON knows four kinds of white space. */
export function skipSpace(scan: Scan): void {
  const { text } = scan;
  let { at } = scan;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  scan.at = at;
}

export function isSpace(code: number): boolean {
  return code === space || code === lineFeed || code === carriageReturn || code === tab;
}
