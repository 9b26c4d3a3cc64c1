import { SaxesParser, type SaxesTagNS } from 'saxes';
import { unpack, type Archive } from './archive.js';
import { failImport } from '../failure.js';
import { checkSize } from '../limits.js';

// The parts of a .docx are XML with namespaces (ECMA-376 part 1). A prefix may be any, so that elements are known by their
// namespace, in its transitional form or the strict one of ISO/IEC 29500.

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** The few elements of other namespaces that matter, under names of our own. */
const others: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/markup-compatibility/2006': ['AlternateContent', 'Choice', 'Fallback'],
    'http://schemas.openxmlformats.org/officeDocument/2006/math': ['m:t', 'm:oMath'],
    'http://purl.oclc.org/ooxml/officeDocument/math': ['m:t', 'm:oMath'],
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': ['docPr'],
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': ['docPr'],
    'http://schemas.openxmlformats.org/drawingml/2006/main': ['blip'],
    'http://purl.oclc.org/ooxml/drawingml/main': ['blip'],
    'urn:schemas-microsoft-com:vml': ['imagedata'],
    'http://schemas.openxmlformats.org/package/2006/relationships': ['Relationship'],
  }).map(([uri, names]) => [uri, new Map(names.map((name) => [name.replace('m:', ''), name]))]),
);

export interface XmlTag {
  /** The local name in the namespace of Word, a name of `others`, or empty. */
  readonly name: string;
  readonly attributes: SaxesTagNS['attributes'];
}

export interface XmlHandlers {
  readonly open: (tag: XmlTag) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

// ECMAScript alone does not have it; browsers and Node do.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

/** Reads a part of the archive, element by element. */
export function readXml(archive: Archive, part: string, handlers: XmlHandlers): void {
  const parser = parserOf(archive, part, handlers);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    unpack(archive, part, (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      parser.write(decoder.decode(piece, { stream: true }));
    });
    parser.write(decoder?.decode() ?? '');
    parser.close();
  } catch (error) {
    // A byte that is not valid in the encoding.
    if (error instanceof TypeError) failImport('document/damaged', { format: 'Word (.docx)', part }, {}, error);
    throw error;
  }
}

/** Parts are written in UTF-8 or UTF-16 (ECMA-376 part 2, clause 8.2.5). */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function parserOf({ limits }: Archive, part: string, { open, text, close }: XmlHandlers): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let count = 0;
  parser.on('opentag', (tag) => {
    checkSize('depth', ++depth, limits);
    checkSize('elements', ++count, limits);
    open({ name: nameOf(tag), attributes: tag.attributes });
  });
  parser.on('closetag', (tag) => {
    depth--;
    close?.(nameOf(tag));
  });
  if (text !== undefined) parser.on('text', text);
  // No office program writes one, and entities, which blow up or fetch files, need it.
  parser.on('doctype', () => failImport('document/unsafe', { what: 'doctype', part }));
  parser.on('error', (error) => failImport('document/damaged', { format: 'Word (.docx)', part }, {}, error));
  return parser;
}

function nameOf({ uri, local }: SaxesTagNS): string {
  return WORD.has(uri) ? local : (others.get(uri)?.get(local) ?? '');
}

/** The value of an attribute by its local name. */
export function attributeOf({ attributes }: XmlTag, name: string): string | undefined {
  const usual = attributes[`w:${name}`] ?? attributes[name];
  if (usual !== undefined) return usual.value;
  return Object.values(attributes).find(({ local }) => local === name)?.value;
}

/** `<w:b/>` and `<w:b w:val="1"/>` say yes, "0", "false" and "off" say no (ECMA-376 part 1, clause 17.17.4). */
export function isOn(tag: XmlTag): boolean {
  const value = attributeOf(tag, 'val');
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
