/** A line of bytes and its number from 1; without its bytes where it has more of them than allowed. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Uint8Array | undefined;
}

const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];

/**
 * Parts bytes that come in pieces of any size into lines at byte 0x0A, without a CR before it. Blank lines are counted and not
 * given. The rest of a line that is too long is passed over and never held.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine, void, undefined> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const close = (): ByteLine | undefined => {
    const closed = { line, bytes: length > limit ? undefined : joined(pieces, length) };
    [pieces, length, line] = [[], 0, line + 1];
    return closed.bytes && isBlank(closed.bytes) ? undefined : closed;
  };
  const hold = (piece: Uint8Array, isLent: boolean) => {
    length += piece.length;
    if (length > limit) pieces = [];
    else if (piece.length > 0) pieces.push(isLent ? piece.slice() : piece);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, end), false);
      from = end + 1;
      const closed = close();
      if (closed) yield closed;
    }
    // Whoever hands the pieces in may write to them again once the next is asked for.
    hold(chunk.subarray(from), true);
  }
  const last = length > 0 ? close() : undefined;
  if (last) yield last;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return withoutCr(only);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return withoutCr(bytes);
}

function withoutCr(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === SPACE || byte === TAB || byte === CR);
}
