import { Parser } from 'htmlparser2';
import { failImport } from './failure.js';
import { closeAll, closeElement, openElement } from './html/body.js';
import { decodeHtml } from './html/charset.js';
import type { HtmlReading } from './html/state.js';
import { takeText } from './html/text.js';
import { checkSize, importLimitsWith, type ImportLimits } from './limits.js';
import { linesWritten, openSheet } from './sheet/sheet.js';
import type { SourceText } from './source-line.js';

/**
 * Reads an HTML file, Word's own export included: lists with their numbers, tables as cells. What a browser does not show
 * is left out; text that was removed or is hidden is noted.
 */
export function readHtml(source: Uint8Array | string, limits: Partial<ImportLimits> = {}): SourceText {
  const allowed = importLimitsWith(limits);
  checkSize('file', source.length, allowed);
  const reading = startReading(allowed);
  const parser = new Parser({
    onopentag: (name, attributes) => openElement(reading, name, attributes),
    ontext: (text) => {
      if (reading.skippedFrom === 0) takeText(reading, text);
    },
    onclosetag: () => closeElement(reading),
  });
  parser.write(typeof source === 'string' ? source : decodeHtml(source));
  parser.end();
  closeAll(reading);
  const { notes, furniture } = reading.sheet;
  const lines = linesWritten(reading.sheet);
  if (lines.length === 0) failWithoutText(notes.some(({ code }) => code === 'image'));
  return { mediaType: 'text/html', lines, furniture, notes };
}

function startReading(limits: ImportLimits): HtmlReading {
  return {
    sheet: openSheet(limits),
    frames: [],
    lists: [],
    rows: [],
    skippedFrom: 0,
    elements: 0,
    paragraph: undefined,
    label: '',
    aside: undefined,
    encodings: new Set(),
    footnoteFrom: 0,
  };
}

function failWithoutText(hasImage: boolean): never {
  if (hasImage) failImport('document/no-text', { format: 'HTML' });
  failImport('document/empty', {});
}
