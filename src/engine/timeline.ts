import { formatDay } from '#base/day.js';
import type { Run } from '#generated/report.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { ResolvedTemplate } from '#model/template.js';
import { deadlineOf } from '#model/when.js';

type Entry = Run['timeline'][number];

/** The spans that a reporter draws: windows, phases, the deadlines of tasks and reports, and the day of the occasion. */
export function timelineOf(index: PlanIndex, template: ResolvedTemplate): Run['timeline'] {
  const spans = [...spansOf(index), ...deadlinesOf(index)];
  const { occasion } = template;
  if (!occasion || spans.length === 0) return spans;
  return [...spans, onDay('anchor', formatDay(occasion.day), { id: occasion.id })];
}

function spansOf(index: PlanIndex): Entry[] {
  return (['window', 'phase'] as const).flatMap((kind) =>
    index.all(kind).flatMap(({ item: { id, title, when } }) => {
      const resolved = index.resolve(when);
      if (resolved.kind !== 'span') return [];
      const { from, to } = resolved.span;
      return [{ id, kind, ...(title !== undefined && { title }), from: formatDay(from), to: formatDay(to) }];
    }),
  );
}

/** Only what the plan calls a limit ("trước ngày", "chậm nhất"); a day on which something happens is none. */
function deadlinesOf(index: PlanIndex): Entry[] {
  return (['task', 'route'] as const).flatMap((kind) =>
    index.all(kind).flatMap(({ item }) =>
      (item.when ?? []).flatMap((when) => {
        if (when.bound !== 'by' && when.bound !== 'before') return [];
        const day = deadlineOf(when, index.marks);
        return day === undefined ? [] : [onDay('deadline', formatDay(day), item)];
      }),
    ),
  );
}

function onDay(
  kind: Entry['kind'],
  day: string,
  { id, title }: { readonly id: string; readonly title?: string | undefined },
): Entry {
  return { id, kind, ...(title !== undefined && { title }), from: day, to: day };
}
