import { foldWords } from '#base/text.js';
import type { Plan, Task } from '#generated/plan.types.js';
import { castOf, isInSentence } from './written-duties.js';
import type { Look } from './written-look.js';
import { daysOf, isLoose, isUndated, meaningOf } from './written-times.js';
import { nameOf, stageTitle } from './written-words.js';
import { signer } from './written.js';

// What a document says, told of the plan that it was written from and of the plan that was read from it. Ids are told as the
// words that they stand for, and a time as the days that it comes to.

export type Facts = Readonly<Record<string, unknown>>;

/** What the text must say again, told of the plan as it was generated. */
export function factsWritten(plan: Plan, look: Look): Facts {
  const { issuer, sections, phases = [], tasks = [], topics = [], goals = [], occasions = [] } = plan;
  const bracketOf = (id: string) => {
    const phase = phases.find(({ section }) => section === id && section !== 's-time');
    return phase && look.phaseTime === 'brackets' ? ` (${phase.when.text})` : '';
  };
  return {
    ...formOf(plan),
    // The header of a committee names no body above it.
    superior: plan.extent === 'full' && issuer.organ !== 'committee' ? words(issuer.superior) : undefined,
    sections: sections.map(({ id, label, heading, level }) => [label, `${heading}${bracketOf(id)}`, level]),
    ...planOf(plan),
    phases: inOrder(phases.map((phase) => [stageTitle(phase), ...meaningOf(plan, phase.when)])),
    statements: (plan.statements ?? []).map(({ title, text = title, kind }) => [words(text), kind]),
    topics: inOrder(
      topics.map(({ title, phase, section, when }) => [
        words(title),
        stageOf(plan, phase),
        headingOf(plan, section),
        daysOf(plan, when),
      ]),
    ),
    goals: goals.map(({ title, target, section, when }) => [
      words(title),
      words(target),
      headingOf(plan, section),
      daysOf(plan, when),
    ]),
    // An occasion is told in the title, where the plan is about it.
    occasions: occasions.filter(({ ordinal }) => plan.title.includes(`${ordinal} năm`)).map(occasionOf),
    signer: plan.extent === 'full' && plan.status === 'issued' ? signer : undefined,
    // What its collector does is told as a line of report.
    tasks: inOrder(
      tasks
        .filter(({ id }) => id !== 'task-collection')
        .map((task) => taskOf(plan, task, words(task.title), isInSentence(plan, task, look))),
    ),
  };
}

/** The same, told of the plan that was read. What it has as a whole sentence is known by the words that were written. */
export function factsRead(plan: Plan, written: Plan): Facts {
  const { phases = [], tasks = [], topics = [], goals = [], occasions = [] } = plan;
  const wordsOf = (list: readonly { readonly title: string }[] = []) => list.map(({ title }) => words(title));
  const known = (told: readonly string[], text: string) => told.find((title) => text.includes(title)) ?? text;
  const [titles, matters, aims] = [wordsOf(written.tasks), wordsOf(written.topics), wordsOf(written.goals)];
  const targets = (written.goals ?? []).map(({ target }) => words(target));
  return {
    ...formOf(plan),
    superior: plan.issuer.superior && words(plan.issuer.superior).replace('ubnd', 'uy ban nhan dan'),
    sections: plan.sections.map(({ label, heading, level }) => [label, heading, level]),
    ...planOf(plan),
    phases: inOrder(phases.map(({ title, when }) => [title, ...meaningOf(plan, when)])),
    statements: (plan.statements ?? [])
      .filter(({ text = '' }) => !isOwn(text))
      .map(({ text, kind }) => [words(text), kind]),
    topics: inOrder(
      topics
        .filter(({ text = '' }) => !isOwn(text))
        .map(({ title, text = title, phase, section, when }) => [
          known(matters, words(text)),
          stageOf(plan, phase),
          headingOf(plan, section),
          daysOf(plan, when),
        ]),
    ),
    goals: goals.map(({ title, text = title, target, section, when }) => [
      known(aims, words(text)),
      targets.find((told) => words(text).includes(told) && told.includes(words(target))),
      headingOf(plan, section),
      daysOf(plan, when),
    ]),
    occasions: occasions.map(occasionOf),
    signer: plan.signature?.name,
    tasks: inOrder(tasks.map((task) => taskOf(plan, task, known(titles, words(task.text ?? task.title)), false))),
  };
}

function formOf(plan: Plan): Facts {
  const { type, title, issuer, issued, extent, archive, signature } = plan;
  const isWhole = extent === 'full';
  return {
    type,
    title,
    issuer: [words(issuer.name), ...(isWhole ? [issuer.place, issuer.level, issuer.organ] : [])],
    number: [plan.number?.serial, plan.number?.symbol],
    issued: [issued?.place, issued?.on, issued?.on === undefined ? issued?.month : undefined],
    extent,
    status: isWhole ? plan.status : undefined,
    header: [plan.header?.nationalTitle, plan.header?.motto, plan.header?.lines],
    opening: plan.opening?.restates,
    closing: [plan.closing?.mark],
    recipients: (plan.recipients ?? []).map((one) => [
      one.bullet,
      one.text,
      one.end,
      // Whether to direct is to act or to know, the words leave open.
      one.text.endsWith('(để chỉ đạo)') ? undefined : one.purpose,
      one.to.map(({ unit }) => words(nameOf(plan, unit))),
    ]),
    archive: archive && [archive.text, archive.office, archive.drafter],
    signature: signature && [signature.authority, signature.lines, signature.position],
    appendices: (plan.appendices ?? []).map((one) => [one.label, one.title, one.attachedTo, one.kind]),
    citations: (plan.citations ?? [])
      .filter(({ where }) => where === 'opening')
      .map((one) => [one.relation, one.kind, one.number ?? one.title, one.date, one.issuer]),
    mentions: (plan.citations ?? [])
      .filter(({ where, number }) => where === 'body' && number !== undefined)
      .map((one) => [one.kind, one.number]),
  };
}

/** What both tell in the same words: times, clauses, lines of report, money. */
function planOf(plan: Plan): Facts {
  const { windows = [], routes = [], generalClauses = [] } = plan;
  const names = (ids: readonly string[] = []) => inOrder(ids.map((id) => words(nameOf(plan, id))));
  return {
    windows: windows.map(({ when }) => meaningOf(plan, when)),
    claims: (plan.claims ?? []).map(({ of, count }) => [of, count]),
    clauses: generalClauses.map(({ parties, covers }) => [
      parties.map(({ unit = '', role }) => [...names([unit]), role]),
      covers?.scope,
    ]),
    routes: inOrder(
      routes.map(({ kind, from, via, to, when = [] }) => [
        kind,
        names(from),
        names(via),
        names(to),
        when.flatMap((one) => meaningOf(plan, one)),
      ]),
    ),
    money: (plan.budget ?? []).map(({ source }) => source),
    shortNames: (plan.shortNames ?? []).map(({ short, long }) => [short, words(long)]),
    references: inOrder((plan.references ?? []).map(({ kind, text }) => [kind, text])),
  };
}

/** Who has a task, with whom, when. A step that names nobody is of those who have the task above it. */
function taskOf(plan: Plan, task: Task, title: string, isSentence: boolean): unknown {
  const above = (plan.tasks ?? []).find(({ id }) => id === task.parent);
  const leads = castOf(plan, task).leads.length > 0 || !above ? castOf(plan, task).leads : castOf(plan, above).leads;
  return {
    title,
    section: headingOf(plan, task.section),
    parent: above && inOrder(castOf(plan, above).leads.map(words)),
    leads: inOrder(leads.map(words)),
    supports: inOrder(castOf(plan, task).supports.map(words)),
    // Products have a column or a line of their own, and none in a sentence.
    outputs: isSentence ? [] : (task.outputs ?? []).map(words),
    when: (task.when ?? [])
      .filter((when) => !isUndated(when) && !(isSentence && isLoose(when)))
      .flatMap((when) => meaningOf(plan, when)),
  };
}

function occasionOf({ title, ordinal }: NonNullable<Plan['occasions']>[number]): unknown {
  return [title, ordinal];
}

/** Sentences that a document has and its plan has not: where an appendix is, what is mentioned. */
function isOwn(text: string): boolean {
  return /kèm theo Kế hoạch này\.$|^Bám sát yêu cầu tại /u.test(text);
}

function headingOf({ sections }: Plan, id: string | undefined): string | undefined {
  return sections.find((section) => section.id === id)?.heading?.replace(/ \(.*\)$/u, '');
}

function stageOf({ phases = [] }: Plan, id: string | undefined): string | undefined {
  return phases.find((phase) => phase.id === id)?.title;
}

/** Sorted, since the order of such a list says nothing. */
function inOrder<Item>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** The words of a text, whatever their letters and marks. */
function words(text: string | undefined): string {
  return foldWords(text ?? '');
}
