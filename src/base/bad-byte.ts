/** The first byte that cannot stand where it stands, its offset from 0 and its line from 1. */
export interface BadByte {
  readonly byte: number;
  readonly offset: number;
  readonly line: number;
}

/**
 * The first byte of malformed UTF-8: overlong forms, surrogates (CESU-8), numbers beyond U+10FFFF and characters cut off
 * are malformed. A character that is cut off is blamed on its first byte.
 */
export function findBadByte(bytes: Uint8Array): BadByte | undefined {
  let line = 1;
  for (let offset = 0; offset < bytes.length;) {
    const byte = bytes[offset] ?? 0;
    const length = byte < 0x80 ? 1 : lengthOfCharacter(byte, bytes, offset);
    if (length === 0) return { byte, offset, line };
    if (byte === 0x0a) line++;
    offset += length;
  }
  return undefined;
}

/** Bytes of the character of more than one byte that begins here; 0 where none does. */
function lengthOfCharacter(first: number, bytes: Uint8Array, offset: number): number {
  const second = bytes[offset + 1] ?? 0;
  if (first < 0xc2 || first > 0xf4 || second < lowestSecond(first) || second > highestSecond(first)) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let at = 2; at < length; at++) if (!isContinuation(bytes[offset + at] ?? 0)) return 0;
  return length;
}

// Table 3-7 of the Unicode Standard: after these four the second byte has less room.
function lowestSecond(first: number): number {
  return first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(first: number): number {
  return first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
