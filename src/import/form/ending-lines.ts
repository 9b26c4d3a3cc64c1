import type { Draft } from '../draft.js';
import { fragmentOf, joinFragments, type Fragment, type Passage } from '../passage.js';
import { columnsOf } from './columns.js';
import { officesIn } from './signature.js';
import { isPersonName, isPosition } from './positions.js';

// The lines below the text stand in one column or two, in any order: here they are told apart by what they look like.

/** A line of recipients in the making. */
export interface Entry {
  readonly fragments: Fragment[];
  readonly channel: string | undefined;
}

/** The lines of the ending, by what they are. */
export interface Sorted {
  readonly head: Passage[];
  readonly entries: Entry[];
  readonly positions: Passage[];
  readonly names: Passage[];
  readonly offices: Passage[];
  readonly dates: Passage[];
  readonly stamps: Passage[];
}

/** Where in the ending one is: below a head of recipients, and of which. */
interface Place {
  readonly isOpen: boolean;
  readonly channel: string | undefined;
}

/** Sorts the lines of the ending. */
export function sortEnding(draft: Draft, from: number, to: number): Sorted {
  const sorted: Sorted = { head: [], entries: [], positions: [], names: [], offices: [], dates: [], stamps: [] };
  let place: Place = { isOpen: false, channel: undefined };
  for (let at = from; at < to; at++)
    for (const fragment of columnsOf(fragmentOf(draft.lines, at)).flatMap(itemsOf)) {
      const head = /^\*?\s*(?:Nơi\s+nhận|Bản\s+điện\s+tử)\s*:?\s*\**\s*:?\s*/iu.exec(fragment.text)?.[0];
      if (head === undefined) sortLine(draft, sorted, fragment, place);
      else place = openList(sorted, fragment, head);
    }
  return sorted;
}

/** "Nơi nhận:", with or without the first recipient, or the office of the signer beside it. */
function openList(sorted: Sorted, fragment: Fragment, head: string): Place {
  const channel = /điện/iu.test(head) ? 'electronic' : undefined;
  const rest = { ...fragment, text: fragment.text.slice(head.length), from: fragment.from + head.length };
  sorted.head.push(joinFragments([{ ...fragment, text: head }]));
  if (isPosition(rest.text)) sorted.positions.push(joinFragments([rest]));
  else if (rest.text.trim() !== '') sorted.entries.push({ fragments: [rest], channel });
  return { isOpen: true, channel };
}

function sortLine(draft: Draft, sorted: Sorted, fragment: Fragment, { isOpen, channel }: Place): void {
  const text = fragment.text
    .replaceAll('**', '')
    .replace(/^\s*\*/, '')
    .trim();
  const { head, entries, positions, names, offices, dates, stamps } = sorted;
  const isSigned = positions.length > 0;
  const ofSigner = names.length > 0 ? offices : positions;
  if (isPosition(text)) put(ofSigner);
  else if (/^\p{Lu}[^.;]{2,40},\s*ngày\b/u.test(text)) put(dates);
  else if (/^(?:[-–+•*]|Lưu\b)/u.test(text) && isOpen) entries.push({ fragments: [fragment], channel });
  else if (isStamp(text)) put(stamps);
  else if (isSigned && isPersonName(text) && !isContinuing(sorted, text)) put(names);
  else if (isSigned && isCapitals(text)) put(ofSigner);
  else if (isAside(draft, fragment) && head.length > 0) put(stamps);
  else if (isOpen) addEntry(sorted, fragment, channel);
  else put(stamps);

  function put(heap: Passage[]): void {
    heap.push(joinFragments([fragment]));
  }
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
  else if (last && end !== '' && !/[;.]$/.test(end) && !isTold(last, fragment)) last.fragments.push(fragment);
  else entries.push({ fragments: [fragment], channel });
}

/** "Chính phủ (để báo cáo)" above "Tỉnh ủy …": what a copy is for ends a line of recipients, even without a mark. */
function isTold({ fragments }: Entry, next: Fragment): boolean {
  const told = fragments.map(({ text }) => text.trim()).join(' ');
  return /\(để [^()]{1,40}\)$/u.test(told) && /^\s*\p{Lu}/u.test(next.text);
}
