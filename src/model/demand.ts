import { oncePer } from '#base/once.js';
import { foldMarks, syllablesOf } from '#base/text.js';
import type { Section } from '#generated/plan.types.js';
import type { Section as DemandedSection } from '#generated/template.types.js';
import { hasRole } from './outline.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

type Way = DemandedSection['anyOf'][number];

/** The line of the outline that answers a section of the template: of several the highest, and of those the first. */
export function answerTo(index: PlanIndex, { anyOf }: DemandedSection): Placed<Section> | undefined {
  const roles = anyOf.flatMap(({ role }) => role ?? []);
  const headings = new Set(anyOf.flatMap((way) => way.headings ?? []).map(fold));
  const answers = headedSections(index).filter(
    ({ section, heading }) => headings.has(heading) || roles.some((role) => hasRole(section.item, role)),
  );
  const top = answers.reduce((least, { section }) => Math.min(least, section.item.level), Infinity);
  return answers.find(({ section }) => section.item.level === top)?.section;
}

const headedSections = oncePer((index: PlanIndex) =>
  index.all('section').map((section) => ({ section, heading: fold(section.item.heading ?? '') })),
);

/** Whether the plan has something in place of the section: a line of report, say, instead of CHẾ ĐỘ BÁO CÁO. */
export function isHeld(index: PlanIndex, { anyOf }: DemandedSection): boolean {
  return anyOf.some(({ holds }) => holds !== undefined && holdings[holds](index));
}

/** Headings are compared without case, marks and punctuation: "MỤC ĐÍCH, YÊU CẦU:" is "Mục đích, yêu cầu". */
function fold(heading: string): string {
  return syllablesOf(foldMarks(heading)).join(' ');
}

const holdings: Readonly<Record<NonNullable<Way['holds']>, (index: PlanIndex) => boolean>> = {
  'report-route': (index) => index.all('route').some(({ item }) => item.kind === 'report'),
  'difficulty-route': (index) => index.all('route').some(({ item }) => item.kind === 'difficulty'),
  budget: (index) => index.all('money').length > 0,
  window: (index) => index.all('window').length > 0,
  phase: (index) => index.all('phase').length > 0,
  purpose: (index) => index.all('statement').some(({ item }) => item.kind === 'purpose'),
  requirement: (index) => index.all('statement').some(({ item }) => item.kind === 'requirement'),
  goal: (index) => index.all('goal').length > 0,
  task: (index) => index.all('task').length > 0,
  'general-clause': (index) => index.all('clause').length > 0,
};
