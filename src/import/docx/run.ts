import type { OpenParagraph, Reading } from './state.js';
import type { LetterLook } from './styles.js';
import { decodeSigns, encodingOfFont } from '../sheet/legacy.js';
import { placeIn, write } from '../sheet/sheet.js';
import type { LinePlace } from '../source-line.js';
import { attributeOf, type XmlTag } from './xml.js';

// What stands in a run (ECMA-376 part 1, clause 17.3.3): letters, and elements that stand for letters.

/** The letters that an element within a run stands for. */
export function lettersOf(tag: XmlTag): string | undefined {
  switch (tag.name) {
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return signOf(attributeOf(tag, 'char') ?? '');
    default:
      return undefined;
  }
}

function signOf(code: string): string {
  const number = Number.parseInt(code, 16);
  if (!Number.isInteger(number) || number < 0x20 || number > 0xffff) return '';
  return decodeSigns(String.fromCharCode(number < 0x100 ? 0xf000 + number : number));
}

/** Takes letters into the open paragraph, unless they are removed, hidden or the code of a field. */
export function takeLetters(reading: Reading, letters: string): void {
  const open = reading.paragraphs.at(-1);
  if (open === undefined || letters === '') return;
  if (reading.removed.depth > 0) {
    reading.removed.text += letters;
    reading.removed.place ??= placeIn(open.paragraph);
    return;
  }
  if (reading.fields.includes(false)) {
    reading.fieldText += letters;
    return;
  }
  const look = lookOf(reading, open);
  if (look.isHidden === true) {
    noteHere(reading, 'hidden-text', placeIn(open.paragraph), letters);
    return;
  }
  if (reading.inserted.depth > 0) {
    reading.inserted.text += letters;
    reading.inserted.place ??= placeIn(open.paragraph);
  }
  writeLetters(reading, open, letters, look);
}

function writeLetters(reading: Reading, open: OpenParagraph, letters: string, look: LetterLook): void {
  const found = encodingOfFont(look.font);
  const encoding = found === 'tcvn3' && look.isCapital === true ? 'tcvn3-capitals' : found;
  if (encoding !== undefined && encoding !== 'symbol' && !reading.encodings.has(encoding)) {
    reading.encodings.add(encoding);
    noteHere(reading, 'legacy-encoding', placeIn(open.paragraph), look.font);
  }
  write(reading.sheet, open.paragraph, {
    text: encoding === undefined ? unicodeOf(letters, look) : letters,
    ...(look.isBold === true ? { isBold: true } : {}),
    ...(look.isItalic === true ? { isItalic: true } : {}),
    ...(encoding === undefined ? {} : { encoding }),
  });
}

/** Letters as they show: "w:caps" shows capitals; signs in the private area are of fonts of signs. */
function unicodeOf(letters: string, look: LetterLook): string {
  const shown = /[\uf020-\uf0ff]/.test(letters) ? decodeSigns(letters) : letters;
  return look.isCapital === true ? shown.toUpperCase() : shown;
}

function lookOf({ styles }: Reading, { style, runStyle, run }: OpenParagraph): LetterLook {
  return { ...styles.of(style ?? styles.usual), ...styles.added(runStyle), ...run };
}

/** Ends a tracked change, and tells what it holds where it was the outermost. */
export function endChange(reading: Reading, which: 'removed' | 'inserted', code: string): void {
  const change = reading[which];
  if (change.depth > 0) change.depth--;
  if (change.depth > 0 || change.place === undefined) return;
  if (change.text.trim() !== '') noteHere(reading, code, change.place, change.text.trim().normalize('NFC'));
  change.text = '';
  change.place = undefined;
}

export function noteHere({ sheet }: Reading, code: string, place: LinePlace, text?: string): void {
  const last = sheet.notes.at(-1);
  const isSame = last?.code === code && code === 'hidden-text' && last.place?.paragraph === place.paragraph;
  if (isSame) sheet.notes[sheet.notes.length - 1] = { ...last, text: `${last.text ?? ''}${text ?? ''}` };
  else sheet.notes.push({ code, place, ...(text === undefined ? {} : { text }) });
}
