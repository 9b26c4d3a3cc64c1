import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareCodeUnits } from './text.js';

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function digestOf(value: string): string {
  return bytesToHex(sha256(utf8ToBytes(value)));
}

/** The SHA-256 of bytes, as `sha256sum` prints it. */
export function digestOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The SHA-256 of a text as web pages name it in a policy: "sha256-" and Base64. */
export function integrityOf(value: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(value))))}`;
}

/**
 * JSON in one spelling (RFC 8785): keys in code-unit order, no white space, numbers as ECMAScript writes them. A member
 * that is undefined is left out. A lone surrogate is written as an escape, so two ill-formed texts stay two.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value as Readonly<Record<string, unknown>>);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON has no ${value}.`);
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}.`);
  return text;
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .sort(compareCodeUnits)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    .join(',')}}`;
}

/**
 * A short name for a list of facts: the first 64 bits of their digest, as 16 hexadecimal digits. Among a million different
 * lists the odds that any two share a name are 1 in 37 million (n² / 2⁶⁵); among a thousand, 1 in 37 million million. The
 * parts are hashed as a JSON array, so `['ab', 'c']` and `['a', 'bc']` differ.
 */
export function fingerprintOf(parts: readonly string[]): string {
  return digestOf(canonicalJson(parts)).slice(0, 16);
}
