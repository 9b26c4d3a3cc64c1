import type { Plan, When } from '#generated/plan.types.js';
import { foldSpaces } from '#base/text.js';

/** A plan by its parts, each thing a row, without ids, places and the numbers that Word computes for the rows of a table. */
export function partsOf(plan: Plan): Readonly<Record<string, readonly string[]>> {
  const name = (id: string | undefined) => plan.units?.find((unit) => unit.id === id)?.names[0]?.text;
  const meanings = (whens: readonly When[] = []) => whens.map(({ text: _text, ...when }) => when);
  const row = (...cells: readonly unknown[]) => foldSpaces(JSON.stringify(cells));
  const { issuer, number, issued, opening, closing, signature, archive } = plan;
  return {
    front: [row(plan.type, plan.title, issuer, number, issued, plan.status, plan.extent, plan.unseen, opening?.text)],
    end: [row(closing, signature, archive)],
    sections: plan.sections.map(({ label, heading, level, role, roles, end }) =>
      row(label, heading, level, role, roles, end),
    ),
    citations: (plan.citations ?? []).map(({ where, relation, kind, number: own, date, issuer: by, title, abstract }) =>
      row(where, relation, kind, own, date, by, title, abstract),
    ),
    units: (plan.units ?? []).map(({ kind, sort, names }) =>
      row(
        kind,
        sort,
        names.map(({ text }) => text),
      ),
    ),
    spans: [...(plan.windows ?? []), ...(plan.phases ?? [])].map(({ title, when }) => row(title, meanings([when]))),
    statements: (plan.statements ?? []).map(({ kind, label, text }) => row(kind, label, text)),
    goals: (plan.goals ?? []).map(({ label, text, target }) => row(label, text, target)),
    topics: (plan.topics ?? []).map(({ kind, label, text, when }) => row(kind, label, text, when && meanings([when]))),
    tasks: (plan.tasks ?? []).map(({ origin, label, text, title, parties, when, outputs }) =>
      row(
        origin === 'table' ? '' : label,
        text ?? title,
        parties.map(({ role, unit, as, verb }) => [role, name(unit) ?? as, verb]),
        meanings(when),
        outputs,
      ),
    ),
    routes: (plan.routes ?? []).map(({ kind, from, via = [], to, when }) =>
      row(kind, from.map(name), via.map(name), to.map(name), meanings(when)),
    ),
    recipients: (plan.recipients ?? []).map(({ text, bullet, purpose, codes }) => row(text, bullet, purpose, codes)),
    appendices: (plan.appendices ?? []).map(({ label, title, kind, attachedTo }) =>
      row(label, title, kind, attachedTo),
    ),
  };
}
