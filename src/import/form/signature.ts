import type { Plan } from '#generated/plan.types.js';
import { authorityOf, markedLinesOf } from '#model/authority.js';
import { hold, within, type Draft } from '../draft.js';
import type { Fragment, Passage } from '../passage.js';
import { isPosition } from './positions.js';

/** The parts of a signature where they stand. */
export interface SignatureLines {
  readonly positions: readonly Passage[];
  readonly names: readonly Passage[];
  readonly offices: readonly Passage[];
}

/** The signature that lines of authority, names and further offices make. */
export function signatureOf(draft: Draft, { positions, names, offices }: SignatureLines): Plan['signature'] {
  const { planId } = draft;
  const lines = linesOf(positions);
  if (lines.length === 0 && names.length === 0) return undefined;
  positions.forEach((passage, at) => hold(draft, planId, passage, `signature/lines/${at}`));
  names.forEach((passage) => hold(draft, planId, passage, 'signature/name'));
  offices.forEach((passage) => hold(draft, planId, passage, 'signature/office'));
  const marked = markedLinesOf({ authority: 'none', lines });
  const position = positionIn(lines, marked.at(-1)?.at);
  const [name] = names;
  const office = offices.map(({ text }) => text).join(' ');
  return {
    authority: authorityOf(marked.map(({ mark }) => mark)),
    lines,
    ...(position !== undefined && { position: within(position, 200) }),
    ...(office !== '' && { office: within(office, 200) }),
    ...(name && { name: within(name.text, 200) }),
  };
}

/** The lines of authority and office; one that is no office by itself ("TM. ỦY BAN NHÂN" / "DÂN") goes on with the one above. */
function linesOf(positions: readonly Passage[]): string[] {
  const lines: string[] = [];
  for (const { text } of positions) {
    const last = lines.at(-1);
    if (last !== undefined && !isPosition(text)) lines[lines.length - 1] = within(`${last} ${text}`, 500);
    else lines.push(within(text, 500));
  }
  return lines.slice(0, 20);
}

/** "PHÓ GIÁM ĐỐC" below "KT. GIÁM ĐỐC", in the letters of running text. */
function positionIn(lines: readonly string[], marked: number | undefined): string | undefined {
  const line = lines[(marked ?? -1) + 1] ?? lines.at(-1);
  if (line === undefined) return undefined;
  const words = line.toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1).replace(/(?<=^hó )\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "TRƯỞNG BAN PHÓ THỦ TƯỚNG" in one line is two: the office in the board, and the signer's own. */
export function officesIn(fragment: Fragment, office: string): Fragment[] {
  for (const gap of office.matchAll(/\s(?=PHÓ\s)/gu)) {
    const [first, second] = [office.slice(0, gap.index).trimEnd(), office.slice(gap.index + 1)];
    if (isPosition(first) && isPosition(second))
      return [
        { ...fragment, text: first },
        { ...fragment, text: second, from: fragment.from + gap.index + 1 },
      ];
  }
  return [{ ...fragment, text: office }];
}
