import { oncePer } from '#base/once.js';
import type { Section, Statement } from '#generated/plan.types.js';
import { ancestorsOf } from './outline.js';
import type { PlanIndex } from './plan-index.js';

/** The two parts of "MỤC ĐÍCH, YÊU CẦU". */
export const aims = ['purpose', 'requirement'] as const;
export type Aim = (typeof aims)[number];

/** The aims that statements in a section or below it state. */
export function aimsStatedIn(index: PlanIndex, section: string): ReadonlySet<Aim> {
  return stated(index).get(section) ?? none;
}

/** The aims that have a heading of their own below a section: "1. Mục đích", "2. Yêu cầu". */
export function aimsHeadedBelow(index: PlanIndex, section: string): ReadonlySet<Aim> {
  return headed(index).get(section) ?? none;
}

const none: ReadonlySet<Aim> = new Set();

const stated = oncePer((index: PlanIndex) => {
  const found = new Map<string, Set<Aim>>();
  for (const { item } of index.all('statement')) {
    const { kind, section } = item;
    if (section !== undefined && isAim(kind))
      note(found, [section, ...ancestorsOf(index, section).map((above) => above.item.id)], kind);
  }
  return found;
});

const headed = oncePer((index: PlanIndex) => {
  const found = new Map<string, Set<Aim>>();
  for (const { item } of index.all('section')) {
    const aim = aimOf(item);
    if (aim && item.heading !== undefined)
      note(
        found,
        ancestorsOf(index, item.id).map((above) => above.item.id),
        aim,
      );
  }
  return found;
});

/** The one aim that a section is about; a section about both is about neither alone. */
function aimOf({ role, roles = [] }: Section): Aim | undefined {
  const own = [role, ...roles].filter(isAim);
  return own.every((aim) => aim === own[0]) ? own[0] : undefined;
}

function isAim(word: Section['role'] | Statement['kind']): word is Aim {
  return word === 'purpose' || word === 'requirement';
}

function note(found: Map<string, Set<Aim>>, sections: readonly string[], aim: Aim): void {
  for (const section of sections) {
    const known = found.get(section);
    if (known) known.add(aim);
    else found.set(section, new Set([aim]));
  }
}
