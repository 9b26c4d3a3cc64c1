import type { ListValue, Outcome, Reason, Value } from '#generated/report.types.js';

/** Why rules did not judge, or not in full, and which. */
export interface ReasonGroup {
  /** The reason with the values of all of them. */
  readonly reason: Reason;
  /** Ids; of a rule that judged in part with the number of subjects that it did not. */
  readonly rules: readonly string[];
}

/** Rules grouped by the code of the reason, in the order in which the codes come up. */
export function groupReasons(outcomes: readonly Outcome[]): ReasonGroup[] {
  const byCode = new Map<string, { readonly reasons: Reason[]; readonly rules: Set<string> }>();
  for (const { rule, reasons, status, subjects } of outcomes)
    for (const reason of reasons) {
      if (status === 'broken' && reason.code === 'no-subject') continue;
      const group = byCode.get(reason.code) ?? { reasons: [], rules: new Set() };
      byCode.set(reason.code, group);
      group.reasons.push(reason);
      group.rules.add(status === 'broken' || subjects.kept > 0 ? `${rule} (${reason.count})` : rule);
    }
  return [...byCode.values()].map(({ reasons, rules }) => ({ reason: joinReasons(reasons), rules: [...rules] }));
}

/** Reasons of one code as one, each slot listing the values of all. */
function joinReasons(reasons: readonly Reason[]): Reason {
  const [first] = reasons;
  const slots = Object.keys(first?.values ?? {});
  const values = slots.map((slot) => {
    const items = reasons.flatMap(({ values: own }) => itemsOf(own[slot]));
    const distinct = new Map(items.map((item) => [JSON.stringify(item), item]));
    return [slot, { kind: 'list', items: [...distinct.values()] }] as const;
  });
  return { code: first?.code ?? '', count: reasons.length, values: Object.fromEntries(values) };
}

function itemsOf(value: Value | undefined): ListValue['items'] {
  if (value === undefined || typeof value === 'boolean') return [];
  return typeof value === 'object' && value.kind === 'list' ? value.items : [value];
}
