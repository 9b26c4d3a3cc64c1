import { formatDay, type Day } from '#base/day.js';
import type { Span } from '#base/span.js';
import { foldWords } from '#base/text.js';
import type { Phase, Recipient, Subject, Template } from '#generated/template.types.js';
import { coverageOf, isWorse } from '#model/coverage.js';
import type { Stage } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { isSortAddressed } from '#model/recipient.js';
import { heldSubjects } from '#model/subject.js';
import { nameOf } from '#model/unit.js';

/** How a template is drafted. */
export interface DraftOptions {
  /** The id of the template; unless told, that of the first plan with `-template` behind it. */
  readonly id?: string;
  /** The id of the template below; unless told, `core`. */
  readonly extends?: string;
}

/** Drafts a template from plans that are read; `deriveTemplate` tells what is in it. */
export function draftTemplate(
  [first, ...others]: readonly [PlanIndex, ...PlanIndex[]],
  { id = `${first.plan.id}-template`, extends: below = 'core' }: DraftOptions,
): Template {
  const window = endsOf(first, windowOf(first));
  const isCommon = window && others.every((other) => isSameEnds(window, endsOf(other, windowOf(other))));
  const phases = onceById(phasesOf(first)).filter((phase) =>
    others.every((other) => phasesOf(other).some((each) => isSameEnds(each, phase))),
  );
  const subjects = onceById([...commonSubjects(first, others), ...ownTopics(first, others)]);
  const recipients = commonRecipients([first, ...others]);
  return {
    schema: '1',
    id,
    version: '0.1.0',
    title: inBoth(first.plan.title),
    extends: below,
    ...(isCommon && { window }),
    ...(phases.length > 0 && { phases }),
    ...(subjects.length > 0 && { subjects }),
    ...(recipients.length > 0 && { recipients }),
  };
}

/** An id that a plan gives twice is told by its check; a template cannot have it. */
function onceById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ id }, at) => items.findIndex((other) => other.id === id) === at);
}

/** What a plan says in its own language stands for both until somebody translates it. */
function inBoth(text: string): Template['title'] {
  return { vi: text, en: text };
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function windowOf(index: PlanIndex): Span | undefined {
  const campaign = index.campaign();
  const resolved = campaign && index.resolve(campaign.item.when);
  return resolved?.kind === 'span' ? resolved.span : undefined;
}

/** Stages of the plan's own time; stages within a phase are no business of a template. */
function stagesOf(index: PlanIndex): readonly Stage[] {
  const groups = index.all('stages').filter(({ item }) => !item.frame?.pointer.startsWith('/phases/'));
  return groups.flatMap(({ item }) => item.stages);
}

/** The year in which the template is computed for a plan: that of its campaign, else of its first stage. */
export function yearOfDraft(index: PlanIndex): number | undefined {
  const span = windowOf(index) ?? stagesOf(index).find((stage) => stage.span)?.span;
  return span && Number(formatDay(span.from).slice(0, 4));
}

/** Days of the year; what lies in another year is open, for no year says it of all. */
function endsOf(index: PlanIndex, span: Span | undefined): Ends | undefined {
  const year = yearOfDraft(index);
  if (!span || year === undefined) return undefined;
  const expressionOf = (day: Day) => (formatDay(day).startsWith(`${year}-`) ? formatDay(day).slice(5) : 'open');
  return { from: expressionOf(span.from), to: expressionOf(span.to) };
}

function isSameEnds(one: Ends, other: Ends | undefined): boolean {
  return one.from === other?.from && one.to === other.to;
}

function phasesOf(index: PlanIndex): Phase[] {
  return stagesOf(index).flatMap(({ item, span }) => {
    const ends = endsOf(index, span);
    return ends ? [{ id: item.id, title: inBoth(item.title), ...ends, need: 'required' as const }] : [];
  });
}

/** The subjects that all plans name, each to be covered as well as the plan that covers it least. */
function commonSubjects(first: PlanIndex, others: readonly PlanIndex[]): Subject[] {
  const held = [...heldSubjects(first)].filter((id) => others.every((other) => heldSubjects(other).has(id)));
  return held.map((id) => {
    const levels = [first, ...others].flatMap((index) =>
      topicsOn(index, id).map((item) => coverageOf(index, item).level),
    );
    const worst = levels.reduce((one, other) => (isWorse(other, one) ? other : one), levels[0] ?? 'none');
    const named = topicsOn(first, id)[0] ?? first.all('task').find(({ item }) => item.subjects?.includes(id))?.item;
    const title = inBoth(named?.title ?? id);
    return { id, title, need: 'required', ...(worst !== 'none' && { satisfiedBy: worst }) };
  });
}

function topicsOn(index: PlanIndex, subject: string) {
  return index.all('topic').flatMap(({ item }) => (item.subjects?.includes(subject) ? [item] : []));
}

/** The topics that name no subject and that all plans have by the same words: subjects that a person may demand. */
function ownTopics(first: PlanIndex, others: readonly PlanIndex[]): Subject[] {
  const known = others.map((index) => new Set(index.all('topic').map(({ item }) => foldWords(item.title))));
  return first
    .all('topic')
    .filter(
      ({ item }) => (item.subjects ?? []).length === 0 && known.every((words) => words.has(foldWords(item.title))),
    )
    .map(({ item: { id, title } }) => ({
      id: `topic-${id}`,
      title: inBoth(title),
      keywords: [{ all: [title] }],
      need: 'optional',
    }));
}

/** The classes to which all plans are sent. Whoever is concerned, and all, are nobody in particular. */
function commonRecipients([first, ...others]: readonly [PlanIndex, ...PlanIndex[]]): Recipient[] {
  const addressed = first.all('recipient').flatMap(({ item }) => item.to.flatMap(({ unit }) => first.findUnit(unit)?.item ?? [])); // prettier-ignore
  const bySort = new Map(
    addressed.flatMap((unit) => (unit.kind === 'class' && unit.sort !== undefined ? [[unit.sort, unit] as const] : [])),
  );
  return [...bySort]
    .filter(([sort]) => sort !== 'related' && sort !== 'all')
    .filter(([sort]) => others.every((other) => isSortAddressed(other, sort)))
    .map(([sort, unit]) => ({ id: `class-${sort}`, title: inBoth(nameOf(unit)), sort, need: 'required' }));
}
