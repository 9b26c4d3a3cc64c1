import type { Aside, HtmlReading, Role } from './state.js';
import { plainLook, type HtmlLook } from './look.js';
import { decodeLegacy, decodeSigns, encodingOfFont, type Encoding } from '../sheet/legacy.js';
import { closeParagraph, openParagraph, placeIn, write } from '../sheet/sheet.js';
import type { LinePlace } from '../source-line.js';

/** Half of 14 points, the usual size of a plan: about the width of a letter. */
const LETTER_POINTS = 7;

export function beginParagraph(reading: HtmlReading, look: HtmlLook): void {
  endParagraph(reading);
  reading.paragraph = { paragraph: openParagraph(reading.sheet), look, isAfterBlank: true };
}

/** Ends the paragraph that is open, if any. A number that waits is its own, unless it is blank. */
export function endParagraph(reading: HtmlReading): void {
  const open = reading.paragraph;
  if (open === undefined) return;
  reading.paragraph = undefined;
  const isBlank = open.paragraph.runs.every(({ text }) => text.trim() === '');
  const label = isBlank ? '' : reading.label;
  if (!isBlank) reading.label = '';
  const { isCentred, indent } = open.look;
  closeParagraph(reading.sheet, open.paragraph, {
    ...(label === '' ? {} : { label }),
    ...(isCentred ? { isCentred } : {}),
    ...(indent === undefined ? {} : { indent: Math.round(indent / LETTER_POINTS) }),
  });
}

/** The end of a list item: a number that still waits is shown alone. */
export function endItem(reading: HtmlReading): void {
  endParagraph(reading);
  const { label } = reading;
  reading.label = '';
  if (label !== '') closeParagraph(reading.sheet, openParagraph(reading.sheet), { label });
}

/** Takes text as it stands between two tags. */
export function takeText(reading: HtmlReading, text: string): void {
  const frame = reading.frames.at(-1);
  const look = frame?.look ?? plainLook;
  const { aside } = reading;
  if (aside !== undefined) {
    aside.text += text;
    aside.font = look.font;
    if (aside.role !== 'inserted') return;
  }
  takeVisible(reading, look, text);
}

function takeVisible(reading: HtmlReading, look: HtmlLook, text: string): void {
  if (reading.paragraph === undefined) {
    if (!look.isVerbatim && /^[ \t\r\n\f]*$/.test(text)) return;
    beginParagraph(reading, look);
  }
  const open = reading.paragraph;
  if (open === undefined) return;
  const kept = look.isVerbatim ? text.replace(/\r\n?/g, '\n') : collapse(text, open.isAfterBlank);
  if (kept === '') return;
  open.isAfterBlank = kept.endsWith(' ') || kept.endsWith('\n');
  writeLetters(reading, look, kept);
}

/** Blanks in a row are one, at the start of a line none (CSS Text, 4.1.1); no-break spaces stay. */
function collapse(text: string, isAfterBlank: boolean): string {
  const kept = text.replace(/[ \t\r\n\f]+/g, ' ');
  return isAfterBlank && kept.startsWith(' ') ? kept.slice(1) : kept;
}

function writeLetters(reading: HtmlReading, look: HtmlLook, letters: string): void {
  const { paragraph } = reading.paragraph ?? {};
  if (paragraph === undefined) return;
  const encoding = noteEncoding(reading, look.font, placeIn(paragraph));
  const shown = encoding === undefined && /[\uf020-\uf0ff]/.test(letters) ? decodeSigns(letters) : letters;
  write(reading.sheet, paragraph, {
    text: look.isCapital && encoding === undefined ? shown.toUpperCase() : shown,
    ...(look.isBold ? { isBold: true } : {}),
    ...(look.isItalic ? { isItalic: true } : {}),
    ...(encoding === undefined ? {} : { encoding }),
  });
}

function noteEncoding(reading: HtmlReading, font: string | undefined, place: LinePlace): Encoding | undefined {
  const encoding = encodingOfFont(font);
  if (encoding === undefined || encoding === 'symbol' || reading.encodings.has(encoding)) return encoding;
  reading.encodings.add(encoding);
  reading.sheet.notes.push({ code: 'legacy-encoding', place, ...(font === undefined ? {} : { text: font }) });
  return encoding;
}

export function breakLine(reading: HtmlReading): void {
  if (reading.aside !== undefined && reading.aside.role !== 'inserted') return;
  if (reading.paragraph === undefined) beginParagraph(reading, reading.frames.at(-1)?.look ?? plainLook);
  const open = reading.paragraph;
  if (open === undefined) return;
  write(reading.sheet, open.paragraph, { text: '\n' });
  open.isAfterBlank = true;
}

/** From here on text goes aside. */
export function openAside(reading: HtmlReading, role: Role): void {
  reading.aside ??= { role, depth: reading.frames.length, place: placeHere(reading), text: '', font: undefined };
}

export function placeHere({ paragraph, sheet }: HtmlReading): LinePlace {
  return paragraph === undefined
    ? { paragraph: sheet.paragraphs + 1, line: 1, column: 1 }
    : placeIn(paragraph.paragraph);
}

const codes: Readonly<Partial<Record<Role, string>>> = {
  removed: 'tracked-change',
  inserted: 'tracked-insertion',
  hidden: 'hidden-text',
};

/** Ends what went aside when its element ends. */
export function closeAside(reading: HtmlReading): void {
  const { aside } = reading;
  if (aside === undefined || reading.frames.length > aside.depth) return;
  reading.aside = undefined;
  const text = aside.text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .normalize('NFC');
  if (text === '') return;
  const { place } = aside;
  if (aside.role === 'list-label') writeLabel(reading, aside, text);
  else if (aside.role === 'footnote-mark') reading.sheet.furniture.push({ kind: 'footnote-mark', text, place });
  else reading.sheet.notes.push({ code: codes[aside.role] ?? 'aside', place, text });
}

// Word writes the numbers of its lists into the text: "1." and then no-break spaces up to the text, in a span of its own.
function writeLabel(reading: HtmlReading, { font }: Aside, text: string): void {
  takeVisible(reading, reading.frames.at(-1)?.look ?? plainLook, `${labelOf(text, font)} `);
}

function labelOf(text: string, font = ''): string {
  if (text === '·') return '•';
  if (text === '§') return '▪';
  if (text === 'o' && /^(?:courier|times)/i.test(font)) return '○';
  if (text === 'Ø') return '➢';
  if (text === 'ü') return '✓';
  const encoding = encodingOfFont(font);
  return encoding === undefined ? decodeSigns(text) : decodeLegacy(text, encoding);
}
