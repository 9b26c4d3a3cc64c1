import { hasPart, type Archive } from './archive.js';
import { attributeOf, isOn, readXml, type XmlTag } from './xml.js';

// Styles of paragraphs and letters (ECMA-376 part 1, clause 17.7). What a paragraph does not say itself comes from its style,
// then from the style that this one is based on, and at last from the defaults of the document.

/** What letters look like, as far as it changes the text or hints at headings. */
export interface LetterLook {
  isBold?: boolean;
  isItalic?: boolean;
  isCapital?: boolean;
  isHidden?: boolean;
  font?: string;
  /** In half points. */
  size?: number;
}

export interface ParagraphLook {
  /** The list; "0" says that there is none. */
  list?: string;
  level?: number;
  alignment?: string;
  /** Twips from the margin to the text, and from there to its first line. */
  left?: number;
  first?: number;
  /** Twips above it. */
  before?: number;
}

export interface Style extends LetterLook, ParagraphLook {
  readonly id?: string;
  basedOn?: string;
}

export interface Styles {
  /** A style with all that it inherits. */
  of(id: string | undefined): Style;
  /** A style with what it inherits from other styles alone; what a style of letters adds to that of their paragraph. */
  added(id: string | undefined): Style;
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined;
}

/** Reads word/styles.xml. */
export function readStyles(archive: Archive, part: string | undefined): Styles {
  const styles = new Map<string, Style>();
  const defaults: Style = {};
  let usual: string | undefined;
  let current: Style | undefined;
  if (part !== undefined && hasPart(archive, part)) {
    readXml(archive, part, {
      open: (tag) => {
        if (tag.name === 'style') {
          const id = attributeOf(tag, 'styleId') ?? '';
          current = { id };
          styles.set(id, current);
          const isDefault = ['1', 'true', 'on'].includes(attributeOf(tag, 'default') ?? '');
          if (isDefault && attributeOf(tag, 'type') === 'paragraph') usual = id;
        } else if (tag.name === 'rPrDefault' || tag.name === 'pPrDefault') current = defaults;
        // What a table does to its first row and the like is left alone.
        else if (tag.name === 'tblStylePr') current = undefined;
        else if (current !== undefined) readLook(current, tag);
      },
      close: (name) => {
        if (name === 'style' || name === 'docDefaults') current = undefined;
      },
    });
  }
  const added = memoised((id) => inherited(styles, id));
  return { usual, added, of: memoised((id) => ({ ...defaults, ...added(id) })) };
}

function memoised(find: (id: string) => Style): (id: string | undefined) => Style {
  const known = new Map<string, Style>();
  return (id = '') => {
    const style = known.get(id) ?? find(id);
    known.set(id, style);
    return style;
  };
}

function inherited(styles: ReadonlyMap<string, Style>, id: string): Style {
  const chain: Style[] = [];
  const met = new Set<Style>();
  for (let style = styles.get(id); style !== undefined && !met.has(style); style = styles.get(style.basedOn ?? '')) {
    met.add(style);
    chain.unshift(style);
  }
  return Object.assign({}, ...chain) as Style;
}

/** Takes what an element of `w:rPr` or `w:pPr` says about the look. */
export function readLook(look: Style, tag: XmlTag): void {
  if (!readLetters(look, tag)) readParagraph(look, tag);
}

function readLetters(look: LetterLook, tag: XmlTag): boolean {
  switch (tag.name) {
    case 'b':
      look.isBold = isOn(tag);
      return true;
    case 'i':
      look.isItalic = isOn(tag);
      return true;
    case 'caps':
      look.isCapital = isOn(tag);
      return true;
    case 'vanish':
      look.isHidden = isOn(tag);
      return true;
    case 'sz':
      look.size = numberIn(tag, 'val');
      return true;
    case 'rFonts': {
      const font = attributeOf(tag, 'ascii') ?? attributeOf(tag, 'hAnsi');
      if (font !== undefined) look.font = font;
      return true;
    }
    default:
      return false;
  }
}

function readParagraph(look: Style, tag: XmlTag): void {
  switch (tag.name) {
    case 'basedOn':
      look.basedOn = attributeOf(tag, 'val') ?? '';
      break;
    case 'numId':
      look.list = attributeOf(tag, 'val') ?? '0';
      break;
    case 'ilvl':
      look.level = numberIn(tag, 'val');
      break;
    case 'jc':
      look.alignment = attributeOf(tag, 'val') ?? '';
      break;
    case 'ind':
      readIndent(look, tag);
      break;
    case 'spacing':
      if (attributeOf(tag, 'before') !== undefined) look.before = numberIn(tag, 'before');
      break;
    default:
  }
}

function readIndent(look: ParagraphLook, tag: XmlTag): void {
  if (hasOne(tag, ['left', 'start'])) look.left = numberIn(tag, 'left') || numberIn(tag, 'start');
  if (hasOne(tag, ['firstLine', 'hanging'])) look.first = numberIn(tag, 'firstLine') - numberIn(tag, 'hanging');
}

function hasOne(tag: XmlTag, names: readonly string[]): boolean {
  return names.some((name) => attributeOf(tag, name) !== undefined);
}

/** A measure may also have a unit ("2cm") in the strict form; that is not told. */
function numberIn(tag: XmlTag, name: string): number {
  const number = Number(attributeOf(tag, name) ?? 0);
  return Number.isFinite(number) ? number : 0;
}
