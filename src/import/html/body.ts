import { labelOfItem, openList } from './list.js';
import { lookOf, plainLook, styleOf, type Attributes } from './look.js';
import type { Frame, HtmlReading, Role } from './state.js';
import { beginParagraph, breakLine, closeAside, endItem, endParagraph, openAside, placeHere } from './text.js';
import { checkSize } from '../limits.js';
import { closeBox, openBox } from '../sheet/sheet.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that begin a line of their own. */
const blocks = words(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody
  td tfoot th thead tr ul`,
);

/** Those that are a paragraph even when they are empty. */
const paragraphs = words('p h1 h2 h3 h4 h5 h6 pre hr');

/** Those that show nothing. */
const unread = words('head title script style template xml datalist object noframes iframe canvas audio video map');

export function openElement(reading: HtmlReading, name: string, attributes: Attributes): void {
  const { frames, sheet } = reading;
  const around = frames.at(-1)?.look ?? plainLook;
  const look = lookOf(name, attributes, around);
  const role = roleOf(name, attributes, look.isHidden && !around.isHidden, reading.footnoteFrom > 0);
  frames.push({ name, look, isBlock: blocks.has(name), role });
  checkSize('depth', frames.length, sheet.limits, { paragraph: sheet.paragraphs });
  checkSize('elements', ++reading.elements, sheet.limits, { paragraph: sheet.paragraphs });
  if (reading.skippedFrom > 0) return;
  if (unread.has(name)) reading.skippedFrom = frames.length;
  else if (blocks.has(name)) openBlock(reading, name, attributes);
  else openInline(reading, name, attributes);
  if (role !== 'text') openAside(reading, role);
}

function roleOf(name: string, attributes: Attributes, isHidden: boolean, isInFootnote: boolean): Role {
  if (isHidden) return 'hidden';
  if (name === 'del') return 'removed';
  if (name === 'ins') return 'inserted';
  const style = attributes['style'] ?? '';
  if (!style.includes('mso-')) return 'text';
  if (styleOf(style).get('mso-list')?.toLowerCase() === 'ignore') return 'list-label';
  return name === 'a' && !isInFootnote && styleOf(style).has('mso-footnote-id') ? 'footnote-mark' : 'text';
}

function openInline(reading: HtmlReading, name: string, { alt, title }: Attributes): void {
  if (name === 'br') breakLine(reading);
  if (name !== 'img') return;
  const text = (alt ?? title ?? '').trim();
  reading.sheet.notes.push({ code: 'image', place: placeHere(reading), ...(text === '' ? {} : { text }) });
}

function openBlock(reading: HtmlReading, name: string, attributes: Attributes): void {
  const { sheet, frames } = reading;
  const look = frames.at(-1)?.look ?? plainLook;
  if (paragraphs.has(name)) beginParagraph(reading, look);
  else endParagraph(reading);
  if (name === 'ul' || name === 'ol') {
    const own = styleOf(attributes['style']);
    const depth = reading.lists.filter(({ isOrdered }) => !isOrdered).length;
    reading.lists.push(openList(name, attributes, own.get('list-style-type') ?? own.get('list-style'), depth));
  } else if (name === 'li') openItem(reading, attributes);
  else if (name === 'table') {
    sheet.tables.openTable();
    reading.rows.push(false);
  } else if (name === 'tr') openRow(reading);
  else if (name === 'td' || name === 'th') openCell(reading, attributes);
  else if (isFootnote(attributes)) openFootnote(reading);
}

function openItem(reading: HtmlReading, attributes: Attributes): void {
  endItem(reading);
  const list = reading.lists.at(-1);
  const style = styleOf(attributes['style']);
  const isBare = (style.get('list-style-type') ?? style.get('list-style'))?.includes('none') === true;
  const label = list === undefined ? '• ' : labelOfItem(list, attributes);
  reading.label = isBare ? '' : label;
}

function openRow(reading: HtmlReading): void {
  if (reading.rows.length === 0) return;
  reading.rows[reading.rows.length - 1] = true;
  reading.sheet.tables.openRow();
}

function openCell(reading: HtmlReading, attributes: Attributes): void {
  if (reading.rows.at(-1) === false) openRow(reading);
  const span = countOf(attributes['colspan']);
  reading.sheet.tables.openCell({ span, rows: countOf(attributes['rowspan']) });
}

/** How many columns or rows are covered; HTML allows 1000 and 65,534. */
function countOf(text = '1'): number {
  return /^\d{1,4}$/.test(text.trim()) ? Math.max(1, Number(text)) : 1;
}

function isFootnote({ style = '' }: Attributes): boolean {
  return style.includes('mso-element') && styleOf(style).get('mso-element') === 'footnote';
}

function openFootnote(reading: HtmlReading): void {
  if (reading.footnoteFrom > 0) return;
  reading.footnoteFrom = reading.frames.length;
  openBox(reading.sheet);
}

export function closeElement(reading: HtmlReading): void {
  const { frames } = reading;
  const frame = frames.at(-1);
  const wasSkipped = reading.skippedFrom > 0;
  if (reading.skippedFrom === frames.length) reading.skippedFrom = 0;
  if (frame === undefined) return;
  if (!wasSkipped && frame.isBlock) closeBlock(reading, frame);
  frames.pop();
  if (reading.aside !== undefined && reading.aside.depth > frames.length) closeAside(reading);
}

function closeBlock(reading: HtmlReading, { name }: Frame): void {
  const { tables } = reading.sheet;
  if (name === 'li') endItem(reading);
  else endParagraph(reading);
  if (name === 'ul' || name === 'ol') reading.lists.pop();
  else if (name === 'td' || name === 'th') tables.closeCell();
  else if (name === 'tr' && reading.rows.length > 0) reading.rows[reading.rows.length - 1] = false;
  else if (name === 'table') {
    tables.closeTable();
    reading.rows.pop();
  }
  if (reading.footnoteFrom === reading.frames.length) closeFootnote(reading);
}

function closeFootnote(reading: HtmlReading): void {
  reading.footnoteFrom = 0;
  const lines = reading.sheet.sinks.pop() ?? [];
  const texts = lines.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const place = texts[0]?.place;
  if (place === undefined) return;
  reading.sheet.notes.push({ code: 'footnote', place, text: texts.map(({ text }) => text).join('\n') });
}

/** At the end of the file everything ends that is still open. */
export function closeAll(reading: HtmlReading): void {
  while (reading.frames.length > 0) closeElement(reading);
  endParagraph(reading);
  while (reading.sheet.sinks.length > 1) closeBox(reading.sheet, undefined);
}
