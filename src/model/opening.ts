import { foldMarks, foldSpaces } from '#base/text.js';

/** A paragraph of the opening, its lines joined. */
export interface OpeningLine {
  readonly kind:
    /** "Căn cứ …", "Theo đề nghị của …", "Xét …" */
    | 'basis'
    /** "Thực hiện …", "Triển khai …" */
    | 'carries-out'
    /** Whatever else: mostly the sentence that issues the plan. */
    | 'other';
  readonly text: string;
  /** The mark at its end, where it has one. */
  readonly end: ';' | '.' | ',' | ':' | undefined;
}

const openers: readonly (readonly [OpeningLine['kind'], RegExp])[] = [
  ['basis', /^(?:can cu|theo de nghi|xet de nghi|xet|tren co so)\b/],
  ['carries-out', /^(?:tiep tuc )?(?:trien khai )?thuc hien\b|^(?:tiep tuc )?trien khai\b/],
];

/** The paragraphs of an opening. A line that opens nothing and follows one without a mark at its end goes on with it. */
export function readOpening(text: string): OpeningLine[] {
  const paragraphs: string[] = [];
  for (const line of text.split('\n').map(foldSpaces)) {
    if (line === '') continue;
    const last = paragraphs.at(-1);
    const goesOn = last !== undefined && endOf(last) === undefined && kindOf(line) === 'other';
    if (goesOn) paragraphs[paragraphs.length - 1] = `${last} ${line}`;
    else paragraphs.push(line);
  }
  return paragraphs.map((line) => ({ kind: kindOf(line), text: line, end: endOf(line) }));
}

function kindOf(line: string): OpeningLine['kind'] {
  // All that open a line begin with c, t or x.
  if (/^[abd-su-wyz]/i.test(line)) return 'other';
  const start = foldMarks(line.slice(0, 40));
  return openers.find(([, opener]) => opener.test(start))?.[0] ?? 'other';
}

function endOf(line: string): OpeningLine['end'] {
  const [end] = /[;.,:](?=["”’)\]]*$)/u.exec(line) ?? [];
  // The lookahead lets nothing else through.
  return end as OpeningLine['end'];
}

/**
 * The lines "Căn cứ …" that do not end as they should: with ";" before another line of the kind, with "." or "," before the
 * sentence that issues the plan. Before "Thực hiện …" any of these marks may stand.
 */
export function misendedLines(lines: readonly OpeningLine[]): OpeningLine[] {
  return lines.filter(({ kind, end, text }, at) => {
    if (kind !== 'basis' || isWhole(text)) return false;
    const next = lines[at + 1];
    if (next?.kind === 'basis') return end !== ';';
    if (next?.kind === 'carries-out') return end !== ';' && end !== '.' && end !== ',';
    return next !== undefined && (isWhole(next.text) || next.end === ':') && end !== '.' && end !== ',';
  });
}

/**
 * The paragraph in which a full stop cuts "Thực hiện …" off from the sentence that it begins: "Thực hiện Kế hoạch số … về ….
 * Sở Nội vụ xây dựng Kế hoạch …". Alone it has no main clause; as a paragraph of its own it counts as a line of the basis.
 */
export function cutLine(lines: readonly OpeningLine[]): OpeningLine | undefined {
  return lines.find(({ kind, text }) => {
    if (kind !== 'carries-out') return false;
    const [first = '', ...others] = sentencesOf(text);
    return !isWhole(first) && others.some(isWhole);
  });
}

/** Whether a sentence says who makes the plan: "…, Sở Nội vụ xây dựng Kế hoạch …". */
function isWhole(sentence: string): boolean {
  // Folding a paragraph is dear, and most have no plan in them.
  if (!/ho\S{1,3}ch/iu.test(sentence)) return false;
  return /\b(?:xay dung|ban hanh|lap|de ra|trien khai thuc hien) ke hoach\b/.test(foldMarks(sentence));
}

/** Cut after a full stop that follows a small letter, a digit or a bracket, so that "TP. Hồ Chí Minh" stays whole. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[\p{Ll}\d)”]\.) (?=\p{Lu})/u);
}
