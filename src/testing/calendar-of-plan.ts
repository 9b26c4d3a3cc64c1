import { formatDay, partsOf, shift } from '#base/day.js';
import { clip } from '#base/side.js';
import type { Span } from '#base/span.js';
import { isRequired, type TemplatePhase } from '#model/template.js';
import type { Draft } from '#rule/cases.js';
import { foundingOf, type Sketch } from './sketch.js';
import { fromTo } from './spelled.js';
import { whenOfSpan } from './times.js';
import { cutInto } from './partition.js';

type DraftPhase = NonNullable<Draft['phases']>[number];

/** Writes the occasion, the window and the phases, which are a partition of it. */
export function writeCalendar(sketch: Sketch): void {
  writeOccasion(sketch);
  writeWindow(sketch);
  const { dice, plan, isLong } = sketch;
  const stages = isLong ? [] : stagesOf(sketch);
  const phases = stages.length > 0 ? [...stages, ...besideStages(sketch)] : [];
  if (phases.length > 0) plan.phases = phases;
  if (stages.length > 0 && dice.oneIn(2)) {
    const text = `${String(stages.length).padStart(2, '0')} giai đoạn`;
    plan.claims = [{ id: 'claim-phases', section: 's-time', of: 'phases', count: stages.length, text }];
  }
}

function writeOccasion({ plan, feast }: Sketch): void {
  if (!feast) return;
  const since = foundingOf(feast);
  plan.occasions = [
    {
      id: feast.id,
      title: feast.title,
      day: formatDay(feast.day),
      ...(since !== undefined && { since, ordinal: partsOf(feast.day).year - Number(since.slice(0, 4)) }),
    },
  ];
}

function writeWindow(sketch: Sketch): void {
  const { plan, window, isLong, hasTexts } = sketch;
  const kind = isLong ? 'horizon' : 'campaign';
  const text = `Thời gian thực hiện Kế hoạch ${fromTo(window)}.`;
  const id = isLong ? 'horizon' : 'campaign';
  plan.windows = [
    {
      id,
      section: 's-time',
      title: 'Thời gian thực hiện',
      ...(hasTexts && { text }),
      kind,
      when: whenOfSpan(sketch, window),
    },
  ];
}

function stagesOf(sketch: Sketch): DraftPhase[] {
  const { dice, template, window } = sketch;
  const asked = template.phases.filter((phase) => isRequired(phase));
  if (asked.length > 0) return asked.flatMap((phase) => stageOfTemplate(sketch, phase));
  const least = template.atLeast.find(({ of }) => of === 'phases')?.count ?? 0;
  const count = Math.max(least, dice.pick([0, 2, 3, 4, 1]));
  return cutInto(dice, window, count).map((span, at) => ({
    id: `stage-${at + 1}`,
    section: `s-stage-${at + 1}`,
    title: `Giai đoạn ${at + 1}`,
    when: whenOfSpan(sketch, span),
    track: 'stage',
    parent: 'campaign',
  }));
}

function stageOfTemplate(sketch: Sketch, { id, title, relation, side }: TemplatePhase): DraftPhase[] {
  const { feast, window } = sketch;
  const span = clip(side, window);
  if (!span) return [];
  return [
    {
      id,
      section: `s-${id}`,
      title: title.vi,
      when: whenOfSpan(sketch, span),
      ...(feast && relation !== undefined && { occasion: { id: feast.id, relation } }),
      track: 'stage',
      parent: 'campaign',
    },
  ];
}

/** Phases that are no stages: what runs throughout, a peak, what follows. */
function besideStages(sketch: Sketch): DraftPhase[] {
  const { dice, window } = sketch;
  const peak = { from: shift(window.to, -dice.between(0, 6)), to: window.to };
  const after = { from: shift(window.to, 1), to: shift(window.to, dice.between(10, 30)) };
  return [
    ...(dice.oneIn(5) ? [beside('throughout', 'Xuyên suốt', window)] : []),
    ...(dice.oneIn(5) ? [beside('peak', 'Cao điểm', peak)] : []),
    ...(dice.oneIn(5) ? [beside('follow-up', 'Tổng kết', after)] : []),
  ];

  function beside(track: DraftPhase['track'], title: string, span: Span): DraftPhase {
    return { id: track, section: 's-time', title, when: whenOfSpan(sketch, span), track };
  }
}
