import { evaluate, parseExpression } from '#base/anchor.js';
import { nearestWords } from '#base/catalogue.js';
import type { Day } from '#base/day.js';
import { excerptOf } from '#base/escape.js';
import { nearestWord } from '#base/nearest.js';
import type { MergedTemplate } from './merge.js';
import { failParameter } from './parameters.js';
import type { GiveUp } from './problem.js';

/** What the day expressions of a template are read in: the year, and the days of the anchors that have theirs by now. */
export interface Scene {
  readonly merged: MergedTemplate;
  readonly year: number;
  readonly anchors: Readonly<Record<string, Day>>;
}

/** The day that an expression means, or that the range is open there. */
export function dayIn(scene: Scene, text: string, giveUp: GiveUp): Day | 'open' {
  const expression = parseExpression(text);
  const shown = excerptOf(text);
  if (!expression) {
    return giveUp({
      vi: `“${shown}” không phải là biểu thức ngày; viết như day-39, day+5w, 11-01, year+1:01-15, 2024-12-10 hoặc open`,
      en: `“${shown}” is no day expression; write it like day-39, day+5w, 11-01, year+1:01-15, 2024-12-10 or open`,
    });
  }
  const found = evaluate(expression, scene);
  if (typeof found !== 'object') return found;
  if ('missing' in found) return failMissing(scene, found.missing, shown, giveUp);
  return giveUp({
    vi: `“${shown}” trong năm ${scene.year} là ${found.unreal}, ngày không có trong lịch`,
    en: `“${shown}” in the year ${scene.year} is ${found.unreal}, which is no day of the calendar`,
  });
}

/** As `dayIn`, where nothing may be open. */
export function closedDayIn(scene: Scene, text: string, giveUp: GiveUp): Day {
  const day = dayIn(scene, text, giveUp);
  return day === 'open' ? giveUp({ vi: '“open” không phải là một ngày', en: '“open” is no day' }) : day;
}

function failMissing({ merged, anchors }: Scene, name: string, expression: string, giveUp: GiveUp): never {
  if (merged.parameters.some(({ item }) => item.type === 'day' && item.name === name)) {
    return failParameter(merged, name, {
      vi: `một ngày, vì “${expression}” tính từ ngày đó`,
      en: `a day, because “${expression}” counts from it`,
    });
  }
  const shown = excerptOf(name);
  if (merged.anchors.some(({ item }) => item.name === name)) {
    return giveUp({
      vi: `“${expression}” tính từ mốc “${shown}” đứng sau; một mốc chỉ tính được từ những mốc đứng trước`,
      en: `“${expression}” counts from the anchor “${shown}”, which comes later; it can only count from those before`,
    });
  }
  if (name === 'day') {
    return giveUp({
      vi: `“${expression}” tính từ ngày kỷ niệm, nhưng mẫu không có “occasion” và không có mốc “day”`,
      en: `“${expression}” counts from the day of an occasion, but the template has no “occasion” and no anchor “day”`,
    });
  }
  const near = nearestWords(
    nearestWord(name, [...Object.keys(anchors), ...merged.anchors.map(({ item }) => item.name)]),
  );
  return giveUp({ vi: `không có mốc “${shown}”${near.vi}`, en: `there is no anchor “${shown}”${near.en}` });
}
