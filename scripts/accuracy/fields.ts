import type { Plan, When } from '#generated/plan.types.js';

/** What a plan has in a field, a row for each thing, so that two plans can be held against each other. */
export type Rows = readonly string[];
type Reader = (plan: Plan) => Rows;

const lineOf = (plan: Plan, id: string) =>
  plan.source?.places?.find((place) => place.id === id && place.field === undefined)?.line;
const meaning = ({ text: _text, ...when }: When) => JSON.stringify(when);
const words = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s–—-]+/g, ' ')
    .trim();

/** A unit by its first line, since ids and spellings are chosen freely. */
const unitNames = (plan: Plan, id: string | undefined) =>
  words(plan.units?.find((unit) => unit.id === id)?.names[0]?.text ?? id ?? '');

export const fields: Readonly<Record<string, Reader>> = {
  'header parts': (plan) => [
    `type ${plan.type}`,
    `title ${words(plan.title)}`,
    `issuer ${words(plan.issuer.name)}`,
    `organ ${plan.issuer.organ}`,
    `extent ${plan.extent}`,
    ...(plan.unseen ?? []).map((part) => `unseen ${part}`),
  ],
  'citations, opening': (plan) => citations(plan, 'opening'),
  'citations, body': (plan) => citations(plan, 'body'),
  window: (plan) => (plan.windows ?? []).map(({ kind, when }) => `${kind} ${meaning(when)}`),
  phases: (plan) =>
    (plan.phases ?? []).map(({ title, when, occasion }) => `${words(title)} ${meaning(when)} ${occasion?.relation}`),
  sections: (plan) =>
    plan.sections.map(({ id, label, level, role, end }) => `${label} ${level} ${role} ${end} ${lineOf(plan, id)}`),
  statements: (plan) => (plan.statements ?? []).map(({ id, kind, label }) => `${kind} ${label} ${lineOf(plan, id)}`),
  goals: (plan) => (plan.goals ?? []).map(({ id, label }) => `${label} ${lineOf(plan, id)}`),
  topics: (plan) =>
    (plan.topics ?? []).map(
      ({ id, kind, label, phase }) => `${kind} ${label} ${lineOf(plan, id)} ${phase !== undefined}`,
    ),
  units: (plan) => (plan.units ?? []).map(({ id, kind, sort }) => `${unitNames(plan, id)} ${kind} ${sort}`),
  // The running number of a row of a table may be counted by Word, and then stands in no text.
  tasks: (plan) =>
    (plan.tasks ?? []).map(
      ({ id, label, origin }) => `${origin === 'table' ? 'row' : label} ${origin} ${lineOf(plan, id)}`,
    ),
  'parties and roles': (plan) =>
    (plan.tasks ?? []).flatMap(({ id, parties }) =>
      parties.map(({ unit, role }) => `${lineOf(plan, id)} ${role} ${unitNames(plan, unit)}`),
    ),
  times: (plan) =>
    [...(plan.windows ?? []), ...(plan.phases ?? [])]
      .map(({ when }) => meaning(when))
      .concat([...(plan.tasks ?? []), ...(plan.routes ?? [])].flatMap(({ when = [] }) => when.map(meaning))),
  routes: (plan) =>
    (plan.routes ?? []).map(
      ({ kind, from, via = [], to }) =>
        `${kind} ${[from, via, to].map((ids) => ids.map((id) => unitNames(plan, id)).join('+')).join(' > ')}`,
    ),
  recipients: (plan) => (plan.recipients ?? []).map(({ text, bullet, end }) => `${bullet} ${text} ${end}`),
  signature: (plan) => [
    `${plan.signature?.authority} ${plan.signature?.position} ${plan.signature?.lines.join('/')}`,
    `archive ${plan.archive?.text}`,
    `mark ${plan.closing?.mark}`,
  ],
};

function citations(plan: Plan, where: string): string[] {
  return (plan.citations ?? [])
    .filter((cited) => cited.where === where)
    .map(
      ({ id, kind, relation, number, date, issuer, title }) =>
        `${kind} ${relation} ${number ?? words(title ?? '')} ${number === undefined ? lineOf(plan, id) : `${date} ${issuer}`}`,
    );
}
