import { placeIn } from '../sheet/sheet.js';
import { lettersOf, takeLetters } from './run.js';
import type { Reading } from './state.js';
import { attributeOf, type XmlTag } from './xml.js';

// What stands in a run: letters, the parts of a field, references to notes and comments.

export function openInRun(reading: Reading, tag: XmlTag): void {
  const letters = lettersOf(tag);
  if (letters !== undefined) takeLetters(reading, letters);
  else if (tag.name === 'fldChar') turnField(reading, attributeOf(tag, 'fldCharType'));
  else if (tag.name === 'footnoteReference') refer(reading, 'footnote', tag);
  else if (tag.name === 'endnoteReference') refer(reading, 'endnote', tag);
  else if (tag.name === 'commentReference') refer(reading, 'comment', tag);
  else if (tag.name === 't' || tag.name === 'delText') openText(reading, tag);
}

function openText(reading: Reading, tag: XmlTag): void {
  reading.isSpacePreserved = attributeOf(tag, 'space') === 'preserve';
}

/** Between `begin` and `separate` stands the code of a field, up to `end` its result (clause 17.16.18). */
function turnField({ fields }: Reading, type: string | undefined): void {
  if (type === 'begin') fields.push(false);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  else if (type === 'end') fields.pop();
}

function refer(reading: Reading, kind: string, tag: XmlTag): void {
  const open = reading.paragraphs.at(-1);
  if (open === undefined || reading.removed.depth > 0) return;
  reading.references.push({ remark: `${kind} ${attributeOf(tag, 'id') ?? ''}`, place: placeIn(open.paragraph) });
}

/** The text of an element; between elements there is only the layout of the file. */
export function readText(reading: Reading, text: string): void {
  const name = reading.names.at(-1);
  if (reading.skippedFrom > 0 || (name !== 't' && name !== 'delText' && name !== 'm:t')) return;
  takeLetters(reading, (reading.isSpacePreserved ? text : trimBlanks(text)).replaceAll('\n', ' '));
}

/** White space of XML alone: a no-break space stays. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start++;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
