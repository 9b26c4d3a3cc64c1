/** What an element of HTML looks like; what it does not say itself it has from the element around it. */
export interface HtmlLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCentred: boolean;
  readonly isCapital: boolean;
  readonly isHidden: boolean;
  readonly isVerbatim: boolean;
  readonly font: string | undefined;
  /** Points from the margin to the first line; only of the element itself. */
  readonly indent: number | undefined;
  readonly listStyle: string | undefined;
}

export type Attributes = Readonly<Record<string, string>>;

export const plainLook: HtmlLook = {
  isBold: false,
  isItalic: false,
  isCentred: false,
  isCapital: false,
  isHidden: false,
  isVerbatim: false,
  font: undefined,
  indent: undefined,
  listStyle: undefined,
};

const bold = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);

/** The look of an element by its name, its attributes and its own style; style sheets are not asked. */
export function lookOf(name: string, attributes: Attributes, around: HtmlLook): HtmlLook {
  const style = styleOf(attributes['style']);
  const align = (style.get('text-align') ?? attributes['align'])?.toLowerCase();
  return {
    isBold: weightOf(style.get('font-weight')) ?? (bold.has(name) || around.isBold),
    isItalic: isSlanted(style.get('font-style')) ?? (italic.has(name) || around.isItalic),
    isCentred: align === undefined ? name === 'center' || name === 'caption' || around.isCentred : align === 'center',
    isCapital: isUpper(style.get('text-transform')) ?? around.isCapital,
    isHidden: around.isHidden || isHidden(attributes, style),
    isVerbatim: isVerbatim(style.get('white-space')) ?? (name === 'pre' || around.isVerbatim),
    font: fontOf(style.get('font-family') ?? attributes['face']) ?? around.font,
    indent: indentOf(style),
    listStyle: style.get('list-style-type') ?? style.get('list-style') ?? around.listStyle,
  };
}

/** The declarations of a `style` attribute. */
export function styleOf(text = ''): ReadonlyMap<string, string> {
  const style = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) style.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return style;
}

function weightOf(weight: string | undefined): boolean | undefined {
  if (weight === undefined || weight === 'inherit') return undefined;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function isSlanted(style: string | undefined): boolean | undefined {
  return style === undefined || style === 'inherit' ? undefined : style === 'italic' || style === 'oblique';
}

function isUpper(transform: string | undefined): boolean | undefined {
  return transform === undefined ? undefined : transform === 'uppercase';
}

function isVerbatim(space: string | undefined): boolean | undefined {
  return space === undefined ? undefined : space.startsWith('pre');
}

function isHidden(attributes: Attributes, style: ReadonlyMap<string, string>): boolean {
  return (
    attributes['hidden'] !== undefined ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  );
}

function fontOf(families: string | undefined): string | undefined {
  const first = families?.split(',')[0]?.replace(/["']/g, '').trim();
  return first === undefined || first === '' ? undefined : first;
}

const points: Readonly<Record<string, number>> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72, em: 14 };

function indentOf(style: ReadonlyMap<string, string>): number | undefined {
  const left = lengthOf(style.get('margin-left'));
  const first = lengthOf(style.get('text-indent'));
  return left === undefined && first === undefined ? undefined : (left ?? 0) + (first ?? 0);
}

function lengthOf(text: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?[\d.]{1,12})(pt|px|cm|mm|in|em)?$/.exec(text ?? '') ?? [];
  if (number === undefined) return undefined;
  const length = Number(number) * (points[unit] ?? 0.75);
  return Number.isFinite(length) ? length : undefined;
}
