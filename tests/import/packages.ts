import { strToU8, zipSync } from 'fflate';

// Word documents made in the test, of parts that the test writes.

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const namespaces = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface WordParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly isStrict?: boolean;
  /** Another prefix than `w`. */
  readonly prefix?: string;
  readonly mainName?: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function filesOf(parts: WordParts): Record<string, Uint8Array> {
  const main = parts.mainName ?? 'document.xml';
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations([['officeDocument', `word/${main}`]]),
    [`word/${main}`]: element('document', `<w:body>${parts.body}</w:body>`, parts),
    [`word/_rels/${main}.rels`]: relations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['footnotes', 'footnotes.xml'],
      ['comments', 'comments.xml'],
      ['header', 'header1.xml'],
      ['footer', '/word/footer1.xml'],
    ]),
    'word/numbering.xml': element('numbering', parts.numbering ?? '', parts),
    'word/styles.xml': element('styles', parts.styles ?? '', parts),
  };
  if (parts.footnotes !== undefined) files['word/footnotes.xml'] = element('footnotes', parts.footnotes, parts);
  if (parts.comments !== undefined) files['word/comments.xml'] = element('comments', parts.comments, parts);
  if (parts.header !== undefined) files['word/header1.xml'] = element('hdr', parts.header, parts);
  if (parts.footer !== undefined) files['word/footer1.xml'] = element('ftr', parts.footer, parts);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

export function docxOf(parts: WordParts | string): Uint8Array {
  return zipSync(filesOf(typeof parts === 'string' ? { body: parts } : parts));
}

function element(name: string, content: string, { isStrict = false, prefix = 'w' }: WordParts): string {
  const word = isStrict ? STRICT : TRANSITIONAL;
  const text = `<?xml version="1.0"?><w:${name} xmlns:w="${word}" ${namespaces}>${content}</w:${name}>`;
  return prefix === 'w'
    ? text
    : text.replace(/(<\/?|\s|xmlns:)w:/g, `$1${prefix}:`).replace('xmlns:w=', `xmlns:${prefix}=`);
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], id) => `<Relationship Id="r${id}" Type="${KIND}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`;
}

/** A paragraph of one run. */
export function p(text: string, { ppr = '', rpr = '' }: { readonly ppr?: string; readonly rpr?: string } = {}): string {
  return `<w:p><w:pPr>${ppr}</w:pPr><w:r><w:rPr>${rpr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function numbered(text: string, listId: number, at = 0): string {
  return p(text, { ppr: `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${listId}"/></w:numPr>` });
}

export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function abstract(id: number, ...levels: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
}

export function list(id: number, of: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function row(...cells: string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr><w:jc w:val="center"/></w:tblPr>${rows.join('')}</w:tbl>`;
}
