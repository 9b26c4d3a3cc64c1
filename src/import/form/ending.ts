import type { Plan, Recipient } from '#generated/plan.types.js';
import { authorityOf, markedLinesOf } from '#model/authority.js';
import { readArchiveLine } from '#model/archive-line.js';
import { hold, newId, note, within, type Draft } from '../draft.js';
import { fragmentOf, joinFragments, type Fragment, type Passage } from '../passage.js';
import { columnsOf } from './columns.js';
import { issueIn } from './header.js';
import { isPersonName, isPosition } from './positions.js';
import { readRecipient } from './recipient-line.js';
import type { Registry } from '../units/registry.js';

/** What stands below the text: recipients, the archive line, the signature. */
export interface Ending {
  readonly archive?: Plan['archive'];
  readonly signature?: Plan['signature'];
  readonly issued?: Plan['issued'];
  readonly hasRecipients: boolean;
}

/** A line of recipients in the making. */
interface Entry {
  readonly fragments: Fragment[];
  readonly channel: string | undefined;
}

interface Sorted {
  readonly head: Passage[];
  readonly entries: Entry[];
  readonly positions: Passage[];
  readonly names: Passage[];
  readonly offices: Passage[];
  readonly dates: Passage[];
  readonly stamps: Passage[];
}

/** Reads the lines of the ending, in one column or two. */
export function readEnding(draft: Draft, registry: Registry, from: number, to: number): Ending {
  const sorted: Sorted = { head: [], entries: [], positions: [], names: [], offices: [], dates: [], stamps: [] };
  let channel: string | undefined;
  let isOpen = false;
  for (let at = from; at < to; at++)
    for (const fragment of columnsOf(fragmentOf(draft.lines, at)).flatMap(itemsOf)) {
      const text = fragment.text
        .replaceAll('**', '')
        .replace(/^\s*\*/, '')
        .trim();
      const passage = joinFragments([fragment]);
      const head = /^\*?\s*(?:Nơi\s+nhận|Bản\s+điện\s+tử)\s*:?\s*\**\s*:?\s*/iu.exec(fragment.text);
      if (head) {
        sorted.head.push(joinFragments([{ ...fragment, text: fragment.text.slice(0, head[0].length) }]));
        channel = /điện/iu.test(head[0]) ? 'electronic' : undefined;
        isOpen = true;
        const rest = { ...fragment, text: fragment.text.slice(head[0].length), from: fragment.from + head[0].length };
        if (isPosition(rest.text)) sorted.positions.push(joinFragments([rest]));
        else if (rest.text.trim() !== '') sorted.entries.push({ fragments: [rest], channel });
        continue;
      }
      if (isPosition(text)) (sorted.names.length > 0 ? sorted.offices : sorted.positions).push(passage);
      else if (/^\p{Lu}[^.;]{2,40},\s*ngày\b/u.test(text)) sorted.dates.push(passage);
      else if (/^(?:[-–+•*]|Lưu\b)/u.test(text) && isOpen) sorted.entries.push({ fragments: [fragment], channel });
      else if (isStamp(text)) sorted.stamps.push(passage);
      else if (sorted.positions.length > 0 && isPersonName(text) && !isContinuing(sorted, text))
        sorted.names.push(passage);
      else if (isCapitals(text) && sorted.positions.length > 0)
        (sorted.names.length > 0 ? sorted.offices : sorted.positions).push(passage);
      else if (isAside(draft, fragment) && sorted.head.length > 0) sorted.stamps.push(passage);
      else if (isOpen) addEntry(sorted, fragment, channel);
      else sorted.stamps.push(passage);
    }
  return tell(draft, registry, sorted);
}

/** A cell that holds office and name, or the whole list: "Nơi nhận: - A; - B; - Lưu: VT." in one line. */
function itemsOf(fragment: Fragment): Fragment[] {
  const office = /^[\p{Lu}\s.,-]+(?=\s\p{Lu}\p{Ll})/u.exec(fragment.text)?.[0];
  if (office !== undefined && isPosition(office) && isPersonName(fragment.text.slice(office.length)))
    return [
      ...officesIn(fragment, office),
      { ...fragment, text: fragment.text.slice(office.length), from: fragment.from + office.length },
    ];
  if (!/^[\s*]*Nơi\s+nhận\b/iu.test(fragment.text) || !/;\s+-\s/u.test(fragment.text)) return [fragment];
  const parts: Fragment[] = [];
  let at = 0;
  for (const gap of fragment.text.matchAll(/(?<=[:;.])\s+(?=-\s)/gu)) {
    parts.push({ ...fragment, text: fragment.text.slice(at, gap.index), from: fragment.from + at });
    at = gap.index + gap[0].length;
  }
  return [...parts, { ...fragment, text: fragment.text.slice(at), from: fragment.from + at }];
}

/** "TRƯỞNG BAN PHÓ THỦ TƯỚNG" in one line is two: the office in the board, and the signer's own. */
function officesIn(fragment: Fragment, office: string): Fragment[] {
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

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** Far to the right of the recipients: the column of the signature. */
function isAside({ lines }: Draft, { line, from }: Fragment): boolean {
  return (lines[line]?.indent ?? 0) + from > 34;
}

/** What software prints over a signature. */
function isStamp(text: string): boolean {
  return /^(?:Ký bởi|Giờ ký|Người ký|Email:|Cơ quan:|Thời gian ký|\d{4}[.-]\d{2}[.-]\d{2}\s|\d{2}T\d{2}:)/iu.test(text);
}

/** A recipient that has no end yet goes on: "… Ban công" / "tác Mặt trận". */
function isContinuing({ entries, names }: Sorted, text: string): boolean {
  const last = entries.at(-1)?.fragments.at(-1)?.text.trim();
  return names.length > 0
    ? !/[;.]$/.test(last ?? ';')
    : last !== undefined && !/[;.)]$/.test(last) && /^\p{Ll}/u.test(text);
}

function addEntry({ entries, stamps }: Sorted, fragment: Fragment, channel: string | undefined): void {
  const last = entries.at(-1);
  const end = last?.fragments.at(-1)?.text.trim() ?? '';
  const isArchived = /^[-–+*]?\s*Lưu\b/iu.test(last?.fragments[0]?.text.trim() ?? '') && end.endsWith('.');
  if (isArchived && channel === undefined) stamps.push(joinFragments([fragment]));
  else if (last && end !== '' && !/[;.]$/.test(end)) last.fragments.push(fragment);
  else entries.push({ fragments: [fragment], channel });
}

function tell(draft: Draft, registry: Registry, sorted: Sorted): Ending {
  const { planId } = draft;
  for (const passage of sorted.head) hold(draft, planId, passage, 'recipients');
  for (const passage of sorted.stamps) note(draft, 'beside-signature', passage);
  let archive: Plan['archive'];
  for (const { fragments, channel } of sorted.entries) {
    const passage = joinFragments(fragments);
    if (passage.text === '') continue;
    const text = passage.text.replace(/^[-–—+*•]\s*/u, '');
    if (/^lưu\b/iu.test(text) && !archive) {
      archive = archiveOf(text);
      hold(draft, planId, passage, 'archive');
      continue;
    }
    const recipient = recipientOf(draft, registry, passage, channel);
    draft.recipients.push(recipient);
    hold(draft, recipient.id, passage);
  }
  const [date] = sorted.dates;
  if (date) hold(draft, planId, date, 'issued');
  for (const passage of sorted.dates.slice(1)) note(draft, 'date-line', passage);
  const signature = signatureOf(draft, sorted);
  return {
    ...(archive && { archive }),
    ...(signature && { signature }),
    ...(date && { issued: issueIn(date.text) }),
    hasRecipients: sorted.head.length > 0,
  };
}

function recipientOf(draft: Draft, registry: Registry, passage: Passage, channel: string | undefined): Recipient {
  const { bullet, text, end, to, purpose, codes } = readRecipient(registry, passage);
  return {
    id: newId(draft, 'to', text),
    text: within(text === '' ? passage.text : text, 1000),
    ...(bullet !== undefined && { bullet }),
    ...(end !== undefined && { end }),
    to,
    ...(purpose && { purpose }),
    ...(channel !== undefined && { channel }),
    ...(codes.length > 0 && { codes }),
  };
}

function archiveOf(text: string): NonNullable<Plan['archive']> {
  const { parts } = readArchiveLine(text);
  const [office, drafter] = parts;
  const copies = /\b(\d{1,3})\s?(?:b|bản)\b/u.exec(text)?.[1];
  return {
    text: within(text, 500),
    ...(office !== undefined && { office: within(office, 200) }),
    ...(drafter !== undefined && { drafter: within(drafter, 200) }),
    ...(copies !== undefined && { copies: Number(copies) }),
  };
}

function signatureOf(draft: Draft, { positions, names, offices }: Sorted): Plan['signature'] {
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
