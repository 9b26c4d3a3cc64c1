import { foldMarks } from '#base/text.js';
import type { Plan, Unit } from '#generated/plan.types.js';
import { fullNameOf } from '#model/full-name.js';
import type { Registry } from './registry.js';
import { readNature } from './nature.js';

// Which bodies belong to which, as far as their names tell: the members of a class, the house of an office, the whole of a
// part, and who receives for whom.

/** The units as the plan lists them, with what their names tell of what they are to the issuer and to each other. */
export function unitsOf({ known }: Registry, issuer: Plan['issuer']): Unit[] {
  const units = known.map(({ id, names, kind }): Unit => {
    return { id, names, ...readNature(names[0]?.text ?? '', kind, issuer.name) };
  });
  const kin: Kin = { units, issuer, byName: byName(units, issuer) };
  return units.map((unit) => withMembers(withHouse(unit, kin), kin));
}

interface Kin {
  readonly units: readonly Unit[];
  readonly issuer: Plan['issuer'];
  readonly byName: ReadonlyMap<string, Unit>;
}

function byName(units: readonly Unit[], { place }: Plan['issuer']): ReadonlyMap<string, Unit> {
  const named = new Map<string, Unit>();
  for (const unit of units)
    for (const { text } of unit.names) {
      const name = fullNameOf(text, place);
      if (!named.has(name)) named.set(name, unit);
    }
  return named;
}

function find({ byName: named, issuer }: Kin, name: string): Unit | undefined {
  return named.get(fullNameOf(name, issuer.place));
}

/** The body that a unit is a part of: "Trưởng Ban Công tác Mặt trận", "các đơn vị thuộc Bộ Quốc phòng", the issuer's own staff. */
function withHouse(unit: Unit, kin: Kin): Unit {
  const name = unit.names[0]?.text ?? '';
  if (unit.kind === 'office' && isLeader(name, kin)) return { ...unit, sort: 'internal-leaders' };
  const house = houseIn(name, unit, kin) ?? (isOwn(unit, name) ? find(kin, kin.issuer.name) : undefined);
  return house && house.id !== unit.id && house.of === undefined ? { ...unit, of: house.id } : unit;
}

const heads = /^(?:Trưởng|Phó Trưởng|Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Bí thư|Chánh) (?=\p{Lu})/u;

function houseIn(name: string, { kind }: Unit, kin: Kin): Unit | undefined {
  if (kind === 'class') {
    const whole = /\sthuộc (?=\p{Lu})/u.exec(name);
    return whole ? find(kin, name.slice(whole.index + whole[0].length)) : undefined;
  }
  const head = kind === 'office' ? heads.exec(name) : null;
  return head ? find(kin, name.slice(head[0].length)) : undefined;
}

/** Who sits in the house of the issuer: its divisions, its deputies, its staff. */
function isOwn({ kind, sort }: Unit, name: string): boolean {
  if (kind === 'internal' || sort === 'internal-leaders') return true;
  return /^(?:các )?(?:đồng chí )?(?:cán bộ|chuyên viên|phó chủ tịch (?:phụ trách|thường trực))(?!\p{L})/iu.test(name);
}

/** "Đồng chí … – Phó Chủ tịch Ủy ban …": a person who leads the house of the issuer. */
function isLeader(name: string, { issuer }: Kin): boolean {
  const lead = /\s[–-]\s(?:Phó )?(?:Chủ tịch|Giám đốc|Trưởng phòng|Hiệu trưởng|Trưởng ban) /u.exec(name);
  const told = lead ? name.slice(lead.index + lead[0].length) : '';
  return told !== '' && fullNameOf(issuer.name, issuer.place).endsWith(fullNameOf(told, issuer.place));
}

function withMembers(unit: Unit, kin: Kin): Unit {
  const members = membersOf(unit, kin).filter(({ id }) => id !== unit.id);
  const holds = heldBy(unit, kin);
  return {
    ...unit,
    ...(holds.length > 0 && { holds }),
    ...(members.length > 0 && { members: members.map(({ id }) => id) }),
  };
}

function membersOf({ kind, sort, names }: Unit, { units, issuer }: Kin): readonly Unit[] {
  const name = foldMarks(names[0]?.text ?? '');
  // The board of a school is its head and the deputies.
  if (/^ban giam hieu\b/.test(name)) return units.filter(isHeadOfSchool);
  if (kind !== 'class') return [];
  // "Các sở, ban, ngành, đoàn thể" takes in two classes.
  if (sort === 'provincial-departments')
    return /\bdoan the\b/.test(name) ? units.filter((other) => other.sort === 'mass-organisations') : [];
  // The members of the front are the unions and associations.
  if (sort === 'front-members') return units.filter((other) => other.sort === 'mass-organisations');
  // "Lãnh đạo, CV Phòng": whoever of the house is named.
  if (sort === 'internal-leaders') return /\b(?:cv|chuyen vien|can bo)\b/.test(name) ? units.filter(isPerson) : [];
  if (sort !== 'internal-units' || !/^(?:cac|nhung|toan the)\b/.test(name)) return [];
  const divisions = units.filter((other) => isWithin(other) && isDivision(other));
  // The schools are what is "trực thuộc" of an office of education.
  const isOfSchools = name.startsWith('cac don vi') && /^phong (?:giao duc|gd)/.test(foldMarks(issuer.name));
  return isOfSchools ? [...divisions, ...units.filter((other) => other.sort === 'schools')] : divisions;
}

function isPerson({ kind, sort }: Unit): boolean {
  return kind === 'office' && sort === 'board-members';
}

function isHeadOfSchool({ kind, names }: Unit): boolean {
  return kind === 'office' && names.some(({ text }) => /^(?:pho )?hieu truong(?! cac\b)/.test(foldMarks(text)));
}

function isWithin({ kind }: Unit): boolean {
  return kind === 'internal' || kind === 'subordinate';
}

function isDivision({ names }: Unit): boolean {
  return names.some(({ text }) =>
    /^(?:phong|van phong|trung tam|ban|chi cuc|to|thanh tra|quy)\b/.test(foldMarks(text)),
  );
}

/** "Đoàn trường": the youth union of the school, which the recipients call by its whole name. */
function youthOf(name: string): readonly string[] {
  return /^Đoàn (?:Thanh niên|TNCS)/u.test(name) ? ['Đoàn trường'] : [];
}

/** A standing office receives for its body: "Thường trực Tỉnh ủy" for the committee and for its standing committee. */
function heldBy(unit: Unit, kin: Kin): string[] {
  const name = unit.names[0]?.text ?? '';
  const standing = /^(?:Thường trực|TT|Ban Thường trực|BTT) (?=\p{Lu})/u.exec(name);
  // The front acts through its committee.
  const front = /^(?:Ủy ban|Uỷ ban)(?: TW| Trung ương)? (?=Mặt trận|MTTQ)/u.exec(name);
  const lead = standing ?? front;
  const body = name.slice(lead?.[0].length ?? 0);
  const others = standing ? [body, `Ban Thường vụ ${body}`, `Ban Chấp hành ${body}`] : lead ? [body] : youthOf(name);
  if (others.length === 0) return [];
  const names = new Set(others.map((other) => fullNameOf(other, kin.issuer.place)));
  const isHeld = ({ names: own }: Unit) => own.some(({ text }) => names.has(fullNameOf(text, kin.issuer.place)));
  return kin.units.filter((other) => other.id !== unit.id && isHeld(other)).map(({ id }) => id);
}
