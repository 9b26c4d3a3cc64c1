import { parseExpression } from '#base/anchor.js';
import type { Day } from '#base/day.js';
import { excerptOf } from '#base/escape.js';
import type { MergedTemplate } from './merge.js';
import { failParameter, type ParameterValue } from './parameters.js';
import { giveUpAt, type GiveUp } from './problem.js';
import { closedDayIn, type Scene } from './scene.js';

/**
 * The named days of a template in one year, each counted from those before it: first `day`, the day of the occasion, when
 * there is one; then the parameters that are days, in their order; then the anchors, in theirs. A parameter or an anchor
 * that is itself named `day` takes the place of the occasion's.
 */
export function setScene(merged: MergedTemplate, year: number, values: ReadonlyMap<string, ParameterValue>): Scene {
  const anchors: Record<string, Day> = {};
  const scene: Scene = { merged, year, anchors };
  if (merged.occasion) anchors['day'] = dayOfOccasion(scene, merged.occasion);
  const dayParameters = new Set<string>();
  for (const part of merged.parameters) {
    const { name, type } = part.item;
    const value = values.get(name);
    if (type !== 'day') continue;
    checkName(name, giveUpAt(part, 'name', merged.id));
    dayParameters.add(name);
    if (typeof value === 'string') anchors[name] = dayOfParameter(scene, name, value);
  }
  for (const part of merged.anchors) {
    const { name, on } = part.item;
    const giveUp = giveUpAt(part, 'name', merged.id);
    checkName(name, giveUp);
    if (dayParameters.has(name)) {
      giveUp({ vi: `“${name}” đã là tên của một tham số`, en: `“${name}” already is the name of a parameter` });
    }
    anchors[name] = closedDayIn(scene, on, giveUpAt(part, 'on', merged.id));
  }
  return scene;
}

/** The day of the occasion in the year of the plan; 29 February has none in a common year. */
export function dayOfOccasion(scene: Scene, occasion: NonNullable<MergedTemplate['occasion']>): Day {
  const { monthDay } = occasion.item;
  const giveUp = giveUpAt(occasion, 'monthDay', scene.merged.id);
  const shown = excerptOf(monthDay);
  if (!/^\d\d-\d\d$/.test(monthDay) || !parseExpression(monthDay)) {
    giveUp({
      vi: `“${shown}” không phải là tháng-ngày; ngày 10 tháng 12 viết là 12-10`,
      en: `“${shown}” is no month and day; 10 December is written 12-10`,
    });
  }
  return closedDayIn(scene, monthDay, giveUp);
}

function dayOfParameter(scene: Scene, name: string, value: string): Day {
  return closedDayIn(scene, value, ({ vi, en }) =>
    failParameter(scene.merged, name, { vi: `một ngày, mà ${vi}`, en: `a day, and ${en}` }),
  );
}

/** Expressions have to be able to name an anchor: "open" and "year" mean something else to them. */
function checkName(name: string, giveUp: GiveUp): void {
  const expression = parseExpression(name);
  if (expression?.kind === 'anchor' && expression.anchor === name) return;
  const shown = excerptOf(name);
  giveUp({
    vi: `“${shown}” không dùng làm tên mốc được, vì biểu thức ngày không gọi được tên đó`,
    en: `“${shown}” cannot be the name of an anchor, because a day expression cannot call it`,
  });
}
