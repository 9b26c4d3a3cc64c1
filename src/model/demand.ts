import { oncePer } from '#base/once.js';
import { foldWords } from '#base/text.js';
import type { Section } from '#generated/plan.types.js';
import type { Section as DemandedSection } from '#generated/template.types.js';
import { hasRole } from './outline.js';
import type { Placed } from './placed.js';
import type { PlanIndex } from './plan-index.js';

type Way = DemandedSection['anyOf'][number];

/** A section of the template, and the line of the outline that answers it. */
export interface Answered {
  readonly section: DemandedSection;
  /** Of several lines the highest, and of those the first. */
  readonly answer: Placed<Section> | undefined;
}

/** What the outline has for each section of the template. */
export function answersTo(index: PlanIndex, sections: readonly DemandedSection[]): Answered[] {
  return wanted(sections).map(({ section, roles, headings }) => {
    let answer: Placed<Section> | undefined;
    for (const { line, heading } of headedLines(index)) {
      if (answer && answer.item.level <= line.item.level) continue;
      if (headings.has(heading) || roles.some((role) => hasRole(line.item, role))) answer = line;
    }
    return { section, answer };
  });
}

/** The sections of a resolved template with the roles and headings that would do. */
const wanted = oncePer((sections: readonly DemandedSection[]) =>
  sections.map((section) => ({
    section,
    roles: section.anyOf.flatMap(({ role }) => role ?? []),
    headings: new Set(section.anyOf.flatMap((way) => way.headings ?? []).map(foldWords)),
  })),
);

/** Headings are compared without case, marks and punctuation: "MỤC ĐÍCH, YÊU CẦU:" is "Mục đích, yêu cầu". */
const headedLines = oncePer((index: PlanIndex) =>
  index.all('section').map((line) => ({ line, heading: foldWords(line.item.heading ?? '') })),
);

/** Whether the plan has something in place of the section: a line of report, say, instead of CHẾ ĐỘ BÁO CÁO. */
export function isHeld(index: PlanIndex, { anyOf }: DemandedSection): boolean {
  return anyOf.some(({ holds }) => holds !== undefined && holdings[holds](index));
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
