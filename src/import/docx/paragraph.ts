import type { OpenParagraph, Reading } from './state.js';
import type { Style } from './styles.js';
import type { Form } from '../sheet/paragraph.js';
import { closeParagraph, openParagraph } from '../sheet/sheet.js';

/** Half of 14 points, the usual size of a plan: about the width of a letter, in twips. */
const LETTER_WIDTH = 140;
/** 12 points above a paragraph are more than its lines are apart. */
const GAP = 240;

export function beginParagraph(reading: Reading): void {
  const { unended } = reading;
  reading.unended = undefined;
  const fresh = { look: {}, style: undefined, run: {}, runStyle: undefined, isEndRemoved: false };
  const paragraph = openParagraph(reading.sheet);
  // Two paragraphs of which the first lost its end are one: it has the text of both and the look of the second.
  reading.paragraphs.push({ ...fresh, paragraph: unended === undefined ? paragraph : unended.paragraph });
}

export function endParagraph(reading: Reading): void {
  const open = reading.paragraphs.pop();
  if (open === undefined) return;
  if (open.isEndRemoved) reading.unended = open;
  else finish(reading, open);
}

/** Where no paragraph can follow, one without an end ends. */
export function endUnended(reading: Reading): void {
  const { unended } = reading;
  reading.unended = undefined;
  // It has no end of its own, and so no number; the text that is left in it is told.
  if (unended !== undefined) closeParagraph(reading.sheet, unended.paragraph);
}

function finish(reading: Reading, open: OpenParagraph): void {
  closeParagraph(reading.sheet, open.paragraph, reading.removed.depth > 0 ? {} : formOf(reading, open));
}

function formOf(reading: Reading, { look, style }: OpenParagraph): Form {
  const id = style ?? reading.styles.usual;
  const inherited = reading.styles.of(id);
  const number = numberOf(reading, look, inherited, id);
  const indent = indentOf(look, inherited, number?.indent);
  return {
    ...(number?.label === undefined ? {} : { label: number.label }),
    ...((look.alignment ?? inherited.alignment) === 'center' ? { isCentred: true } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...((look.before ?? inherited.before ?? 0) >= GAP ? { hasGap: true } : {}),
  };
}

interface ParagraphNumber {
  readonly label?: string;
  readonly indent?: number;
}

/** The number that Word shows before a paragraph: of the list that it names, or of the list that its style names. */
function numberOf({ counter }: Reading, look: Style, inherited: Style, id = ''): ParagraphNumber | undefined {
  const list = look.list ?? inherited.list;
  if (list === undefined || list === '0') return undefined;
  const ofStyle = look.list === undefined ? (counter.levelOfStyle(list, id) ?? inherited.level) : undefined;
  const level = look.level ?? ofStyle ?? 0;
  const label = counter.count(list, level);
  const indent =
    look.list === undefined && inherited.left !== undefined ? undefined : counter.levelOf(list, level)?.indent;
  return { ...(label === undefined ? {} : { label }), ...(indent === undefined ? {} : { indent }) };
}

function indentOf(look: Style, inherited: Style, ofNumber: number | undefined): number | undefined {
  const own = look.left === undefined && look.first === undefined ? undefined : (look.left ?? 0) + (look.first ?? 0);
  const ofStyle =
    inherited.left === undefined && inherited.first === undefined
      ? undefined
      : (inherited.left ?? 0) + (inherited.first ?? 0);
  const twips = own ?? ofNumber ?? ofStyle;
  return twips === undefined ? undefined : Math.round(twips / LETTER_WIDTH);
}
