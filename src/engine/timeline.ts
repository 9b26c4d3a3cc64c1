import { formatDay } from '#base/day.js';
import type { Run } from '#generated/report.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ResolvedTemplate } from '#model/template.js';

/** The spans that a reporter draws: windows, phases, and the day of the occasion. */
export function timelineOf(index: PlanIndex, template: ResolvedTemplate): Run['timeline'] {
  const spans = (['window', 'phase'] as const).flatMap((kind) =>
    index.all(kind).flatMap(({ item }) => {
      const when = index.resolve(item.when);
      if (when.kind !== 'span') return [];
      const { id, title } = item;
      return [
        {
          id,
          kind,
          ...(title !== undefined && { title }),
          from: formatDay(when.span.from),
          to: formatDay(when.span.to),
        },
      ];
    }),
  );
  const { occasion } = template;
  if (!occasion || spans.length === 0) return spans;
  const day = formatDay(occasion.day);
  return [...spans, { id: occasion.id, kind: 'anchor', from: day, to: day }];
}
