import type { Part } from '../outline/outline.js';
import { readDuty } from '../duty/duty-reader.js';
import { readNames } from '../units/name-reader.js';
import { meet } from '../units/registry.js';
import type { Scope, Walk } from './scope.js';
import { cut } from '../passage.js';

/** The units whose entry a part of the outline is. */
export interface Entry {
  readonly units: readonly string[];
}

const orders = /^(?:Giao|Đề nghị|Đối với|Yêu cầu|Trách nhiệm của|Phân công)(?: cho)?\s+/iu;

/** "1. Văn phòng Sở", "2. Giao Ban Tôn giáo: …", "3. Văn phòng Sở treo …": only where duties are given out. */
export function readEntry(walk: Walk, part: Part, parent: Scope | undefined, section: string): Entry | undefined {
  const passage = part.heading ?? part.rest;
  if (!givesDuties(parent) && !(part.heading && isAddressed(part.heading.text, parent))) return undefined;
  if (!passage) return undefined;
  const { text } = passage;
  if (isGeneral(text)) return undefined;
  const order = orders.exec(text)?.[0].length ?? 0;
  const names =
    part.heading && !part.heading.text.includes(':') ? wholeNames(text, order) : readDuty(text, false).subjects;
  if (names.length === 0) return undefined;
  const units = names.map((name) => meet(walk.registry, name, section, cut(passage, name.from, name.to)));
  return { units };
}

/** Below "TỔ CHỨC THỰC HIỆN" or "PHÂN CÔNG", and not below another entry. */
function givesDuties(scope: Scope | undefined): boolean {
  for (let at = scope; at; at = at.parent) {
    if (at.role === 'unit') return false;
    if (
      at.role === 'implementation' ||
      at.role === 'assignment' ||
      at.roles.includes('assignment') ||
      at.roles.includes('implementation')
    )
      return true;
  }
  return false;
}

/** "1. Đối với Ban Giám hiệu …": below a heading of work, a part may say itself for whom it is. */
function isAddressed(heading: string, parent: Scope | undefined): boolean {
  return (
    /^(?:Đối với|Giao|Đề nghị) /u.test(heading) &&
    (parent?.role === 'content' || parent?.role === 'solutions' || parent?.role === 'other')
  );
}

/** "Căn cứ nội dung Kế hoạch này, các đơn vị …", "Trong quá trình thực hiện …" are clauses for all. */
export function isGeneral(text: string): boolean {
  return /^(?:Căn cứ|Trong quá trình|Trên cơ sở|Kinh phí|Chế độ)\s/iu.test(text);
}

/** The names of a heading: all that it says is their names, but for what stands in brackets. */
function wholeNames(text: string, start: number): ReturnType<typeof readNames> {
  const names = readNames(text.slice(start).replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase()));
  const last = names.at(-1);
  if (!last) return [];
  const rest = text.slice(start + last.to).trim();
  // A heading is a name to its end: a word that reads as a verb belongs to it ("Phòng Tổ chức cán bộ").
  const isWhole = rest === '' || /^[(–-]/.test(rest);
  if (isWhole) return names.map((name) => ({ ...name, from: name.from + start, to: name.to + start }));
  const duty = readDuty(text, false).subjects;
  return duty.length > 0 ? duty : names.map((name) => ({ ...name, from: name.from + start, to: name.to + start }));
}
