import { formatDay, formatDayVi } from '#base/day.js';
import { excerptOf } from '#base/escape.js';
import { failInput } from '#base/failure.js';
import { isClosed, type Side } from '#base/side.js';
import type { Bilingual, Phase } from '#generated/template.types.js';
import type { ResolvedTemplate, TemplateOccasion, TemplatePhase } from '#model/template.js';
import { dayOfOccasion, setScene } from './anchors.js';
import type { MergedTemplate } from './merge.js';
import { isYear, parameterValues, type ParameterValue, type TemplateInstance } from './parameters.js';
import type { Part } from './part.js';
import { giveUpAt } from './problem.js';
import { dayIn, type Scene } from './scene.js';

/** What of a template depends on the year and on the parameters. */
export type TemplateDays = Pick<ResolvedTemplate, 'year' | 'parameters' | 'occasion' | 'anchors' | 'window' | 'phases'>;

/** The days of a template in the year of the plan. Every expression is evaluated at once, so that none fails later. */
export function instantiate(merged: MergedTemplate, instance: TemplateInstance): TemplateDays {
  const { year } = instance;
  if (!isYear(year)) failYear();
  const values = parameterValues(merged, instance);
  const scene = setScene(merged, year, values);
  const { window } = merged;
  const parameters = [...values].map(([name, value]): [string, ParameterValue] => [
    name,
    isoOfDay(scene, name) ?? value,
  ]);
  return {
    year,
    parameters: Object.fromEntries(parameters),
    occasion: occasionIn(scene),
    anchors: scene.anchors,
    window: window && sideIn(scene, window, { vi: 'thời gian chung', en: 'the window' }),
    phases: merged.phases.map((part) => phaseIn(scene, part)),
  };
}

function occasionIn(scene: Scene): TemplateOccasion | undefined {
  const { merged, year } = scene;
  if (!merged.occasion) return undefined;
  const { id, title, names = [], since } = merged.occasion.item;
  // In years before the founding there is no anniversary to number.
  const ordinal = since !== undefined && since <= year ? year - since : undefined;
  return { id, title, names, day: dayOfOccasion(scene, merged.occasion), since, ordinal };
}

function phaseIn(scene: Scene, part: Part<Phase>): TemplatePhase {
  const { from: _from, to: _to, ...phase } = part.item;
  const name = excerptOf(phase.id);
  const side = sideIn(scene, part, { vi: `giai đoạn “${name}”`, en: `the phase “${name}”` });
  return { ...phase, side, span: isClosed(side) ? side : undefined };
}

function sideIn(scene: Scene, part: Part<{ readonly from: string; readonly to: string }>, name: Bilingual): Side {
  const { id } = scene.merged;
  const from = dayIn(scene, part.item.from, giveUpAt(part, 'from', id));
  const to = dayIn(scene, part.item.to, giveUpAt(part, 'to', id));
  if (from !== 'open' && to !== 'open' && from > to) {
    const [first, last] = [excerptOf(part.item.from), excerptOf(part.item.to)];
    giveUpAt(
      part,
      'to',
      id,
    )({
      vi: `${name.vi} kết thúc ngày ${formatDayVi(to)} (“${last}”), trước ngày bắt đầu ${formatDayVi(from)} (“${first}”)`,
      en: `${name.en} ends on ${formatDay(to)} (“${last}”), before it begins on ${formatDay(from)} (“${first}”)`,
    });
  }
  return { ...(from !== 'open' && { from }), ...(to !== 'open' && { to }) };
}

/** A parameter that is a day is told as the day that it came to. */
function isoOfDay({ merged, anchors }: Scene, name: string): string | undefined {
  const isDay = merged.parameters.some(({ item }) => item.name === name && item.type === 'day');
  const day = isDay ? anchors[name] : undefined;
  return day === undefined ? undefined : formatDay(day);
}

function failYear(): never {
  return failInput('option/invalid', {
    option: 'year',
    expected: { vi: 'một số nguyên từ 1 đến 9999', en: 'a whole number from 1 to 9999' },
  });
}
