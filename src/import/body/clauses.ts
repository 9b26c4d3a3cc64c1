import type { GeneralClause, Party } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { readDuty, type Duty } from '../duty/duty-reader.js';
import type { FoundName } from '../units/name-reader.js';
import { unitOf } from './actors.js';
import { setRole, titleOf, type Item } from './item.js';
import { routeIn } from './lines.js';
import type { Scope, Walk } from './scope.js';

// Clauses that give everybody what they are for anyway.

const grounds = /(?:căn cứ|theo|trong phạm vi) /giu;
const general = /(?:^| )(?:chức năng|nhiệm vụ|nội dung|tình hình)/iu;

/** "Các phòng, đơn vị … căn cứ chức năng, nhiệm vụ …": everybody, by what they are for anyway. */
export function isGeneralClause(text: string): boolean {
  return namesGrounds(text) && /(?:các|trưởng|thủ trưởng)\s/iu.test(text.slice(0, 120));
}

/** "căn cứ vào chức năng", "theo … nhiệm vụ": in one clause, and not far apart. */
function namesGrounds(text: string): boolean {
  return [...text.matchAll(grounds)].some((match) => {
    const from = match.index + match[0].length;
    const [clause = ''] = text.slice(from, from + 74).split(/[,;.]/u, 1);
    return general.test(clause);
  });
}

/** Adds the clause that a paragraph is. */
export function addClause(walk: Walk, scope: Scope, item: Item, duty: Duty): undefined {
  const { text } = item.passage;
  const names = duty.subjects.length > 0 ? duty.subjects : subjectsWithin(text);
  const parties = names.map((name): Party => ({ unit: unitOf(walk, scope, item, name), role: 'do' }));
  const clause: GeneralClause = {
    id: newId(walk.draft, 'clause', text),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(item.label !== undefined && { label: within(item.label, 40) }),
    title: titleOf(text),
    text: within(text, 20_000),
    parties,
    covers: { scope: 'all' },
  };
  walk.draft.generalClauses.push(clause);
  if (item.passage === scope.part.rest) setRole(walk, scope, 'clause');
  hold(walk.draft, clause.id, item.whole);
  routeIn(walk, scope, item, names, [], undefined);
}

/** "Căn cứ nội dung Kế hoạch này Trưởng các phòng, ban, đơn vị tuyên truyền …": the bodies behind what they lean on. */
function subjectsWithin(text: string): readonly FoundName[] {
  for (const start of text.matchAll(
    /(?:^|,\s|này,?\s|vụ,?\s|giao,?\s|yêu cầu\s|đề nghị\s)(?=(?:các|trưởng|thủ trưởng|\p{Lu}))/giu,
  )) {
    const at = start.index + start[0].length;
    if (at === 0 || at > 260) continue;
    const rest = text.slice(at).replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase());
    const found = readDuty(rest, false).subjects;
    if (found.length > 0) return found.map((name) => ({ ...name, from: name.from + at, to: name.to + at }));
  }
  return [];
}
