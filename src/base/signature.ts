// Files that are no text, or text of another encoding, say so in their first bytes.

type Signature = readonly [name: string, ...bytes: readonly number[]];

// UTF-32 LE begins as UTF-16 LE does, so it comes first.
const byteOrderMarks: readonly Signature[] = [
  ['UTF-32 LE', 0xff, 0xfe, 0x00, 0x00],
  ['UTF-32 BE', 0x00, 0x00, 0xfe, 0xff],
  ['UTF-16 LE', 0xff, 0xfe],
  ['UTF-16 BE', 0xfe, 0xff],
];

const formats: readonly Signature[] = [
  ['gzip', 0x1f, 0x8b],
  ['ZIP (.docx, .xlsx, .odt, .zip)', 0x50, 0x4b, 0x03, 0x04],
  ['PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['Word 97–2003 (.doc)', 0xd0, 0xcf, 0x11, 0xe0],
];

/** The name of an encoding other than UTF-8, by byte order mark or by the zeros around a first ASCII character. */
export function findEncoding(bytes: Uint8Array): string | undefined {
  return findSignature(byteOrderMarks, bytes) ?? guessByZeros(bytes);
}

/** The name of a format that is not text. */
export function findFormat(bytes: Uint8Array): string | undefined {
  return findSignature(formats, bytes);
}

function findSignature(signatures: readonly Signature[], bytes: Uint8Array): string | undefined {
  return signatures.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}

// A document begins with an ASCII character, "{" or the "K" of "KẾ HOẠCH", and in these encodings its length is even.
function guessByZeros(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (bytes.length % 2 === 1) return undefined;
  if (a === 0 && b === 0 && c === 0 && d !== 0) return 'UTF-32 BE';
  if (a === 0 && b !== 0) return 'UTF-16 BE';
  if (a === 0 || b !== 0) return undefined;
  return c === 0 && d === 0 ? 'UTF-32 LE' : 'UTF-16 LE';
}
