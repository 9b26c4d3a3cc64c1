import { dayOf, formatDay, parseDay, partsOf, shift, type Day } from '#base/day.js';
import { isClosed } from '#base/side.js';
import { type Span } from '#base/span.js';
import type { Template } from '#generated/template.types.js';
import type { ResolvedTemplate } from '#model/template.js';
import type { Draft } from '#rule/cases.js';
import { resolveTemplate } from '#template/resolve.js';
import { shippedTemplates, templateIds } from '#template/shipped.js';
import { bodiesIn, places, type IssuingBody } from './bodies.js';
import type { Dice } from './dice.js';
import { aims } from './matters.js';

/** What a plan is made under. */
export interface PlanOptions {
  /** The id of a shipped template, or a template; unless told, any of the shipped ones. */
  readonly template?: string | Template;
  /** The year of the plan; unless told, one of the last or next few. */
  readonly year?: number;
}

/** What is decided for a plan that belongs to others. */
export interface Casting {
  readonly place: string;
  readonly body: IssuingBody;
  /** Days between the day of issue that was thrown and its own; at most 4, so that it is issued before its window. */
  readonly delay: number;
  /** What it carries out. */
  readonly order?: { readonly number: string; readonly day: Day };
}

/** A day that a plan is about. */
export interface Feast {
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  readonly since: number | undefined;
}

/** What is settled before a plan is written, and the plan as far as it has been written. */
export interface Sketch {
  readonly dice: Dice;
  readonly template: ResolvedTemplate;
  readonly body: IssuingBody;
  readonly place: string;
  /** What the plan is for, as it goes on after "KẾ HOẠCH". */
  readonly title: string;
  readonly issued: Day;
  readonly window: Span;
  /** Whether the window is a horizon of years rather than a campaign. */
  readonly isLong: boolean;
  readonly feast: Feast | undefined;
  readonly isDraft: boolean;
  /** Whether the source holds the whole document, or only its body. */
  readonly isWhole: boolean;
  /** Whether items keep their words as written. */
  readonly hasTexts: boolean;
  readonly order: Casting['order'];
  readonly plan: Draft;
}

const years = [2025, 2026, 2024, 2027, 2028, 2023, 2030, 2021, 2032, 2036] as const;

/** Every question is put to the dice whether or not its answer counts, so that plans of one family have the same content. */
export function openSketch(dice: Dice, options: PlanOptions, casting?: Casting): Sketch {
  const asked = options.template ?? dice.pick(templateIds as [string, ...string[]]);
  const year = options.year ?? dice.pick(years);
  const parameters = parametersFor(dice, asked, year);
  const template = resolveTemplate(asked, { year, parameters });
  const drawn = dice.pick(places);
  const bodies = bodiesIn(drawn);
  const { place, body, order } = { place: drawn, body: dice.pick(bodies), order: undefined, ...casting };
  const feast = feastOf(dice, template);
  const isLong = template.window === undefined && template.phases.length === 0 && !feast && dice.oneIn(3);
  const window = windowOf(dice, template, feast, isLong);
  const issued = shift(window.from, (casting?.delay ?? 0) - dice.between(5, 60));
  const title = titleOf(dice, feast, year);
  const [isDraft, isBody, lacksTexts] = [dice.oneIn(10) && !casting, dice.oneIn(10) && !casting, dice.oneIn(4)];
  const isClaimed = typeof asked === 'string' && (asked !== 'core' || dice.oneIn(2));
  const plan: Draft = {
    schema: '1',
    id: `plan-${year}`,
    ...(isClaimed && {
      template: { id: asked, year, ...(Object.keys(parameters).length > 0 && { parameters }) },
    }),
    type: 'KẾ HOẠCH',
    title,
    issuer: {
      name: body.name,
      ...(body.superior !== undefined && { superior: body.superior }),
      place,
      level: body.level,
      organ: body.organ,
    },
    status: isDraft ? 'draft' : 'issued',
    extent: isBody ? 'body' : 'full',
    sections: [],
  };
  return {
    dice,
    template,
    body,
    place,
    title,
    issued,
    window,
    isLong,
    feast,
    isDraft,
    isWhole: !isBody,
    hasTexts: !lacksTexts,
    order,
    plan,
  };
}

/** Values for the parameters that have none of their own, in the template and those that it extends. */
function parametersFor(dice: Dice, asked: string | Template, year: number): Record<string, string | number | boolean> {
  const layers = layersOf(asked);
  // An occasion has its day from the calendar, and a day that is handed in would move it.
  const isDated = layers.some(({ occasion }) => occasion !== undefined);
  const open = layers
    .flatMap(({ parameters = [] }) => parameters)
    .filter(({ type, default: value }) => value === undefined && type !== 'year' && !(isDated && type === 'day'));
  return Object.fromEntries(
    open.map(({ name, type }) => {
      const day = formatDay(dayOf(year, dice.between(3, 10), dice.between(1, 28)) ?? newYear(year));
      return [name, { year, day, text: 'nội dung', integer: 1, boolean: false }[type]];
    }),
  );
}

/** The template and those that it extends, as far as they come with the library. */
function layersOf(asked: string | Template): readonly Template[] {
  const template = typeof asked === 'string' ? shippedTemplates.get(asked) : asked;
  if (!template) return [];
  return [template, ...(template.extends === undefined ? [] : layersOf(template.extends))];
}

/** The occasion of the template, the day that it counts from, or now and then a day of the plan's own. */
function feastOf(dice: Dice, { occasion, anchors, year }: ResolvedTemplate): Feast | undefined {
  if (occasion) return { id: occasion.id, title: occasion.title.vi, day: occasion.day, since: occasion.since };
  const day = anchors['day'] ?? (dice.oneIn(3) ? dayOf(year, dice.between(3, 10), dice.between(1, 28)) : undefined);
  if (day === undefined) return undefined;
  return { id: 'feast', title: 'Ngày truyền thống của ngành', day, since: year - dice.between(20, 90) };
}

/** The days of the plan: those that the template sets, some around its occasion, some of the year, or some years. */
function windowOf(dice: Dice, { window, year }: ResolvedTemplate, feast: Feast | undefined, isLong: boolean): Span {
  if (window && isClosed(window)) return window;
  if (isLong) return { from: newYear(year), to: shift(newYear(year + dice.between(1, 5)), -1) };
  if (feast) return { from: shift(feast.day, -dice.between(7, 60)), to: shift(feast.day, dice.between(7, 40)) };
  if (dice.oneIn(4)) return { from: newYear(year), to: shift(newYear(year + 1), -1) };
  const from = shift(newYear(year), dice.between(20, 200));
  return { from, to: shift(from, dice.between(21, 150)) };
}

function newYear(year: number): Day {
  // Every year that a plan can have begins on a day.
  return dayOf(year, 1, 1) as Day;
}

function titleOf(dice: Dice, feast: Feast | undefined, year: number): string {
  if (!feast) return `${dice.pick(aims)} năm ${year}`;
  const count = feast.since === undefined ? '' : `${partsOf(feast.day).year - feast.since} năm `;
  return `Tổ chức tuyên truyền nhân kỷ niệm ${count}${feast.title}`;
}

/** The founding of an occasion: its date in that year, or the year alone where that year had no such date. */
export function foundingOf({ day, since }: Feast): string | undefined {
  if (since === undefined) return undefined;
  const text = `${since}${formatDay(day).slice(4)}`;
  return parseDay(text) === undefined ? String(since) : text;
}
