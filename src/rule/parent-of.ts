import { indexPlan } from '#model/index-plan.js';
import { parseDay } from '#base/day.js';
import { isSameName } from '#model/unit-name.js';
import type { Draft } from './cases.js';

/** The unit by which a made parent means the issuer of the plan. */
export const carrier = 'carrier';

export function parentIdOf(id: string): string {
  return `${id}-parent`;
}

/**
 * A parent that asks of a plan exactly what it does: issued under the number and on the day that the plan cites, with the same
 * days and topics, every task given to the issuer of the plan, every report that reaches it wanted on its day. Nothing where
 * the plan names no document that it carries out with number, day and issuer.
 */
export function parentOf(plan: Draft): Draft | undefined {
  const order = plan.citations?.find(
    ({ relation, kind, of, number, date, issuer }) =>
      relation === 'carries-out' && kind === 'plan' && of === undefined && number?.includes('/') && date && issuer,
  );
  const [serial = '', ...rest] = order?.number?.split('/') ?? [];
  if (!order?.issuer || order.date === undefined || parseDay(order.date) === undefined) return undefined;
  const parent = copyOf(plan);
  const index = indexPlan(plan);
  const addressed = new Set(
    index
      .all('unit')
      .flatMap(({ item }) =>
        item.kind !== 'class' && item.names.some(({ text }) => isSameName(text, order.issuer ?? '')) ? [item.id] : [],
      ),
  );
  parent.id = parentIdOf(plan.id);
  parent.issuer = { name: order.issuer, level: 'central', organ: 'board' };
  parent.number = { serial, symbol: rest.join('/'), text: `Số: ${order.number}` };
  parent.issued = { ...plan.issued, on: order.date };
  parent.citations = [];
  parent.units = [
    ...(plan.units ?? []),
    { id: carrier, names: [{ text: plan.issuer.name }], kind: 'subordinate' },
    { id: 'board-itself', names: [{ text: order.issuer }], kind: 'internal' },
  ];
  for (const task of parent.tasks ?? []) {
    task.parties = [{ unit: carrier, role: 'lead' }];
    // What the plan counts from its own day of issue, the parent cannot have counted from its own.
    if (task.when) task.when = task.when.map((when) => (when.kind === 'relative' ? { kind: 'ongoing' } : when));
  }
  parent.routes = (copyOf(plan).routes ?? [])
    .filter(({ kind, to }) => kind === 'report' && to.some((id) => addressed.has(id)))
    .map((route) => ({ ...route, from: [carrier], via: [], to: ['board-itself'] }))
    .map(({ when, ...route }) => ({ ...route, ...(when?.every(({ kind }) => kind !== 'relative') && { when }) }));
  return parent;
}

/** A copy that may be written to, and is known by none of the questions that were asked about the plan. */
export function copyOf(plan: Draft): Draft {
  // A plan is JSON, so that the copy has its type.
  return JSON.parse(JSON.stringify(plan)) as Draft;
}
