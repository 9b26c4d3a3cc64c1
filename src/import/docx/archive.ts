import { Inflate } from 'fflate';
import { failImport } from '../failure.js';
import { checkSize, type ImportLimits } from '../limits.js';

// A .docx is a ZIP archive (ECMA-376 part 2; ZIP: APPNOTE.TXT of PKWARE). Its directory stands at the end. It is read here and
// not by fflate's unzipSync, which trusts the sizes that the directory tells and holds every part in memory as a whole.

export interface Archive {
  readonly bytes: Uint8Array;
  readonly limits: ImportLimits;
  readonly entries: ReadonlyMap<string, Entry>;
  /** What has been unpacked so far, of all parts together. */
  inflated: number;
}

interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Opens an archive and reads its directory; nothing is unpacked yet. */
export function openArchive(bytes: Uint8Array, limits: ImportLimits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  if (end === undefined) damaged();
  const count = view.getUint16(end + 10, true);
  checkSize('entries', count, limits);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) damaged();
    const entry = readEntry(bytes, view, at);
    entries.set(entry.name, entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes, limits, entries, inflated: 0 };
}

/** The directory ends with a comment of at most 65,535 bytes. */
function findDirectoryEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const name = Array.from(bytes.subarray(at + 46, nameEnd), (byte) => String.fromCharCode(byte)).join('');
  if (!isSafeName(name)) failImport('document/unsafe', { what: 'path', part: name });
  if ((view.getUint16(at + 8, true) & 1) === 1) failImport('document/encrypted', { format: 'ZIP' });
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) damaged(name);
  return {
    name,
    isPacked: method === DEFLATED,
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Nothing is written to a disk here, but a name that leads out of the archive tells that somebody tampered with it. */
function isSafeName(name: string): boolean {
  return !/^[/\\]|^[A-Za-z]:/.test(name) && !name.split(/[/\\]/).includes('..');
}

/**
 * Unpacks a part and hands it on piece by piece. More than the directory tells, or than the limit allows, is a failure
 * before it is held in memory.
 */
export function unpack(archive: Archive, name: string, take: (piece: Uint8Array) => void): void {
  const entry = archive.entries.get(name);
  if (entry === undefined) damaged(name);
  checkSize('inflated', archive.inflated + entry.bytes, archive.limits);
  const packed = packedBytesOf(archive, entry);
  let count = 0;
  const receive = (piece: Uint8Array): void => {
    count += piece.length;
    if (count > entry.bytes) damaged(name);
    take(piece);
  };
  if (entry.isPacked) inflate(packed, receive, name);
  else receive(packed);
  if (count !== entry.bytes) damaged(name);
  archive.inflated += count;
}

// Deflate packs at most 1032 to 1, so that a step unpacks to 4 MB at most.
const STEP = 4096;

function inflate(packed: Uint8Array, receive: (piece: Uint8Array) => void, name: string): void {
  const stream = new Inflate((piece) => {
    if (piece.length > 0) receive(piece);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    const isLast = at + STEP >= packed.length;
    pushOrFail(() => stream.push(packed.subarray(at, at + STEP), isLast), name);
  }
}

/** Only what fflate itself throws is damage; what the receiver throws goes through. */
function pushOrFail(push: () => void, name: string): void {
  try {
    push();
  } catch (error) {
    if (error instanceof Error && typeof (error as { code?: unknown }).code === 'number') damaged(name, error);
    throw error;
  }
}

function packedBytesOf({ bytes }: Archive, { name, offset, packedBytes }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) damaged(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > bytes.length) damaged(name);
  return bytes.subarray(start, start + packedBytes);
}

function damaged(part?: string, cause?: unknown): never {
  failImport('document/damaged', { format: 'ZIP (.docx)', ...(part === undefined ? {} : { part }) }, {}, cause);
}

export function hasPart({ entries }: Archive, name: string): boolean {
  return entries.has(name);
}
