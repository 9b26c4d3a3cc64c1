import type { Archive } from './archive.js';
import { beginParagraph, endParagraph, endUnended } from './paragraph.js';
import { openInRun, readText } from './run-content.js';
import { endChange, noteHere } from './run.js';
import type { Reading } from './state.js';
import { readLook } from './styles.js';
import { beginCell, beginTag, endCell, endRow, readCell, readRow } from './table.js';
import { closeBox, openBox, placeIn } from '../sheet/sheet.js';
import { attributeOf, readXml, type XmlTag } from './xml.js';

// Reads what a document says: its body, or a header, a footer, its footnotes (ECMA-376 part 1, clauses 17.2 to 17.16).

/** Elements that hold no text of the document: codes of fields, former looks, settings of controls. */
const unread = new Set(
  `instrText delInstrText fldData ffData sdtPr sdtEndPr sectPr tblPr tblGrid tblPrEx rubyPr pPrChange rPrChange
  sectPrChange tblPrChange tcPrChange trPrChange numberingChange`.split(/\s+/),
);

export function readPart(archive: Archive, part: string, reading: Reading): void {
  readXml(archive, part, {
    open: (tag) => openTag(reading, tag),
    text: (text) => readText(reading, text),
    close: (name) => closeTag(reading, name),
  });
  endUnended(reading);
  // A field without an end would swallow the rest of the document in silence.
  if (reading.fieldText.trim() !== '' && reading.fields.length > 0) {
    reading.sheet.notes.push({ code: 'field', text: reading.fieldText.trim() });
  }
}

function openTag(reading: Reading, tag: XmlTag): void {
  const { names } = reading;
  const parent = names.at(-1) ?? '';
  names.push(tag.name);
  if (reading.skippedFrom > 0) return;
  if (unread.has(tag.name) || isOtherChoice(reading, tag.name)) reading.skippedFrom = names.length;
  else if (parent === 'r') openInRun(reading, tag);
  else if (parent === 'rPr') readRunLook(reading, tag);
  else if (parent === 'pPr' || parent === 'numPr') readParagraphLook(reading, tag);
  else if (parent === 'trPr') readRow(reading, tag);
  else if (parent === 'tcPr') readCell(reading, tag);
  else openBlock(reading, tag);
}

/** Of several forms of the same content the first is read (ECMA-376 part 3, clause 9.3). */
function isOtherChoice({ choices }: Reading, name: string): boolean {
  if (name === 'AlternateContent') choices.push(false);
  if (name !== 'Choice' && name !== 'Fallback') return false;
  const isTaken = choices.at(-1) === true;
  if (choices.length > 0) choices[choices.length - 1] = true;
  return isTaken;
}

function readRunLook(reading: Reading, tag: XmlTag): void {
  const open = reading.paragraphs.at(-1);
  if (open === undefined) return;
  const owner = reading.names.at(-3);
  if (owner === 'r') {
    if (tag.name === 'rStyle') open.runStyle = attributeOf(tag, 'val');
    else readLook(open.run, tag);
  } else if (owner === 'pPr' && (tag.name === 'del' || tag.name === 'moveFrom')) open.isEndRemoved = true;
}

function readParagraphLook(reading: Reading, tag: XmlTag): void {
  const open = reading.paragraphs.at(-1);
  if (open === undefined) return;
  if (tag.name === 'pStyle') open.style = attributeOf(tag, 'val');
  else readLook(open.look, tag);
}

function openBlock(reading: Reading, tag: XmlTag): void {
  const { sheet } = reading;
  switch (tag.name) {
    case 'p':
      beginCell(reading);
      beginParagraph(reading);
      break;
    case 'r':
      beginRun(reading);
      break;
    case 'tbl':
    case 'tr':
    case 'tc':
      beginTag(reading, tag.name);
      break;
    case 'del':
    case 'moveFrom':
      reading.removed.depth++;
      break;
    case 'ins':
    case 'moveTo':
      reading.inserted.depth++;
      break;
    case 'txbxContent':
      noteInParagraph(reading, 'text-box');
      openBox(sheet);
      break;
    case 'footnote':
    case 'endnote':
    case 'comment':
      reading.remark = `${tag.name} ${attributeOf(tag, 'id') ?? ''}`;
      openBox(sheet);
      break;
    case 'docPr':
      reading.description = attributeOf(tag, 'descr') ?? '';
      break;
    case 'blip':
    case 'imagedata':
      noteInParagraph(reading, 'image', reading.description || attributeOf(tag, 'title'));
      break;
    case 'altChunk':
      noteInParagraph(reading, 'embedded-document');
      break;
    case 'm:t':
      reading.isSpacePreserved = true;
      break;
    default:
  }
}

function beginRun({ paragraphs }: Reading): void {
  const open = paragraphs.at(-1);
  if (open === undefined) return;
  open.run = {};
  open.runStyle = undefined;
}

function noteInParagraph(reading: Reading, code: string, text?: string): void {
  const open = reading.paragraphs.at(-1);
  const place =
    open === undefined ? { paragraph: reading.sheet.paragraphs, line: 1, column: 1 } : placeIn(open.paragraph);
  if (reading.removed.depth === 0) noteHere(reading, code, place, text === '' ? undefined : text);
}

function closeTag(reading: Reading, name: string): void {
  const { names } = reading;
  const wasSkipped = reading.skippedFrom > 0;
  if (reading.skippedFrom === names.length) reading.skippedFrom = 0;
  names.pop();
  if (wasSkipped) return;
  const parent = names.at(-1) ?? '';
  if (parent !== 'rPr' && parent !== 'trPr' && parent !== 'numPr') closeBlock(reading, name);
}

function closeBlock(reading: Reading, name: string): void {
  switch (name) {
    case 'p':
      endParagraph(reading);
      break;
    case 'tcPr':
      beginCell(reading);
      break;
    case 'tc':
      endCell(reading);
      break;
    case 'tr':
      endRow(reading);
      break;
    case 'tbl':
      reading.sheet.tables.closeTable();
      break;
    case 'del':
    case 'moveFrom':
      endChange(reading, 'removed', 'tracked-change');
      break;
    case 'ins':
    case 'moveTo':
      endChange(reading, 'inserted', 'tracked-insertion');
      break;
    case 'txbxContent':
      endUnended(reading);
      closeBox(reading.sheet, reading.paragraphs.at(-1)?.paragraph);
      break;
    case 'footnote':
    case 'endnote':
    case 'comment':
      endRemark(reading);
      break;
    case 'AlternateContent':
      reading.choices.pop();
      break;
    default:
  }
}

function endRemark(reading: Reading): void {
  endUnended(reading);
  const lines = reading.sheet.sinks.pop() ?? [];
  const texts = lines.flatMap(({ line }) => (line === undefined ? [] : [line.text]));
  const place = lines.find(({ line }) => line !== undefined)?.line?.place;
  if (place !== undefined) reading.remarks.set(reading.remark, { text: texts.join('\n'), place });
}
