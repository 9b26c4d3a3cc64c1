import type { Party } from '#generated/plan.types.js';
import { readNamesFrom } from '../duty/duty-reader.js';
import { cut, type Passage } from '../passage.js';
import { readNames, type FoundName } from '../units/name-reader.js';
import { meet } from '../units/registry.js';
import type { Item } from './item.js';
import type { Scope, Walk } from './scope.js';

/** The bodies that a field or a cell names. "Sở Nội vụ chủ trì, phối hợp với …" tells its own ranks. */
export function actorsIn(walk: Walk, section: string | undefined, role: Party['role'], passage: Passage): Party[] {
  const { text } = passage;
  const idOf = (name: FoundName) => meet(walk.registry, name, section, cut(passage, name.from, name.to));
  const names = namesIn(text);
  const last = names.at(-1);
  const rank = /^\s*(?:,\s*)?chủ trì/iu.test(text.slice(last?.to ?? 0)) ? 'lead' : role;
  const partner = /phối hợp(?: với| cùng)?\s+/iu.exec(text.slice(last?.to ?? 0));
  const supporters = partner && last ? readNamesFrom(text, last.to + partner.index + partner[0].length) : [];
  return [
    ...names.map((name): Party => ({ unit: idOf(name), role: rank })),
    ...supporters.map((name): Party => ({ unit: idOf(name), role: 'support' })),
  ];
}

function namesIn(text: string): readonly FoundName[] {
  const start = text.length - text.trimStart().length;
  return readNames(text.slice(start).replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase())).map((name) => ({
    ...name,
    from: name.from + start,
    to: name.to + start,
  }));
}

/** The body that a name in an item means. */
export function unitOf(walk: Walk, scope: Scope, { passage }: Item, name: FoundName): string {
  return meet(walk.registry, name, scope.id, cut(passage, name.from, name.to));
}
