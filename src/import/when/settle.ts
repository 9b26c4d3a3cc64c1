import { dayOf, formatDay } from '#base/day.js';
import type { When } from '#generated/plan.types.js';
import type { Expression } from './expression.js';
import type { Point } from './point.js';

/** What a time expression may lean on: the year of the heading above it, else of the title. */
export interface Frame {
  readonly year?: number;
  /** The id of the occasion that an event may be. */
  readonly occasionOf?: (name: string) => string | undefined;
}

type Inferred = NonNullable<When['inferred']>[number];
type Told = Pick<Expression, 'bound' | 'expected'>;
type Extra = Pick<When, 'bound' | 'expected' | 'time' | 'inferred' | 'says'>;

/** Fills in what the expression leaves out, from the right first and from the frame then; nothing where no year is known. */
export function settle(expression: Expression, frame: Frame): When | undefined {
  const { shape } = expression;
  if (shape.kind === 'one') return settleOne(shape.point, expression, frame);
  if (shape.kind === 'range') return settleRange(shape.start, shape.end, expression, frame);
  return settleList(shape.points, expression, frame);
}

function extraOf({ bound, expected }: Told, point: Point, inferred: readonly Inferred[]): Extra {
  return {
    ...(bound && { bound }),
    ...(expected && { expected }),
    ...(point.time !== undefined && { time: point.time }),
    ...(inferred.length > 0 && { inferred: [...new Set(inferred)] }),
    ...(point.weekday !== undefined && { says: { weekday: point.weekday } }),
  };
}

/** A range says by its ends what a bound would say. */
function unbound({ expected }: Told): Told {
  return expected ? { expected } : {};
}

function settleOne(point: Point, expression: Expression, frame: Frame): When | undefined {
  if (point.kind === 'issue') {
    const extra = extraOf(unbound(expression), point, []);
    return expression.bound === 'from' ? { kind: 'range', from: 'issue', to: 'open', ...extra } : undefined;
  }
  if (point.kind === 'event') {
    const name = point.name ?? '';
    const occasion = frame.occasionOf?.(name);
    return { kind: 'event', name, ...(occasion !== undefined && { occasion }), ...extraOf(expression, point, []) };
  }
  const year = point.year ?? frame.year;
  const extra = extraOf(expression, point, point.year === undefined ? ['year'] : []);
  if (year === undefined) return undefined;
  switch (point.kind) {
    case 'day':
      return point.month === undefined
        ? undefined
        : { kind: 'day', on: isoDay(year, point.month, point.day ?? 0), ...extra };
    case 'month':
      return {
        kind: 'month',
        month: isoMonth(year, point.month ?? 0),
        ...(point.part && { part: point.part }),
        ...extra,
      };
    case 'quarter':
      return { kind: 'quarter', quarter: `${year}-Q${point.quarter ?? 0}`, ...extra };
    case 'year':
      return { kind: 'year', year, ...extra };
    case 'school-year':
      return { kind: 'school-year', year, ...extra };
    default:
      return point.kind satisfies never;
  }
}

function settleRange(
  start: Point | 'open',
  end: Point | 'open',
  expression: Expression,
  frame: Frame,
): When | undefined {
  const right = end === 'open' ? undefined : withYear(end, frame.year);
  const left = start === 'open' ? undefined : completed(start, right, frame.year);
  const from = edgeOf(left, frame);
  const to = edgeOf(right, frame);
  if (from === undefined || to === undefined) return undefined;
  const inferred = [start, end].flatMap((point): Inferred[] => (point === 'open' ? [] : missingIn(point)));
  const first = start === 'open' ? (end as Point) : start;
  return { kind: 'range', from, to, ...extraOf(unbound(expression), first, inferred) };
}

/** What a point leaves out: year, and month of a bare day. */
function missingIn(point: Point): Inferred[] {
  if (point.kind === 'issue' || point.kind === 'event') return [];
  return [
    ...(point.year === undefined ? (['year'] as const) : []),
    ...(point.kind === 'day' && point.month === undefined ? (['month'] as const) : []),
  ];
}

function withYear(point: Point, year: number | undefined): Point {
  return point.year === undefined && year !== undefined ? { ...point, year } : point;
}

/** The year and month of the right end are those of the left one, or of the year before where the left comes later in it. */
function completed(left: Point, right: Point | undefined, year: number | undefined): Point {
  if (left.year !== undefined || left.kind === 'issue' || left.kind === 'event') return left;
  if (!right) return withYear(left, year);
  const month = left.kind === 'day' ? (left.month ?? right.month) : left.month;
  const near = right.year ?? year;
  const isLater = near !== undefined && (orderIn(left, month) ?? 0) > (orderIn(right, right.month) ?? Infinity);
  return {
    ...left,
    ...(month !== undefined && { month }),
    ...(near !== undefined && { year: isLater ? near - 1 : near }),
  };
}

/** Where in its year a point lies, in months. */
function orderIn(point: Point, month: number | undefined): number | undefined {
  if (point.kind === 'quarter') return (point.quarter ?? 0) * 3 - 2;
  if (point.kind === 'school-year' || point.kind === 'year') return undefined;
  return month;
}

function edgeOf(point: Point | undefined, frame: Frame): string | undefined {
  if (!point) return 'open';
  switch (point.kind) {
    case 'issue':
      return 'issue';
    case 'event': {
      const occasion = frame.occasionOf?.(point.name ?? '');
      return occasion === undefined ? 'open' : `@${occasion}`;
    }
    case 'day':
      return point.year === undefined || point.month === undefined
        ? undefined
        : isoDay(point.year, point.month, point.day ?? 0);
    case 'month':
      return point.year === undefined ? undefined : isoMonth(point.year, point.month ?? 0);
    case 'quarter':
      return point.year === undefined ? undefined : `${point.year}-Q${point.quarter ?? 0}`;
    case 'school-year':
      return point.year === undefined ? undefined : `${point.year}-${point.year + 1}`;
    case 'year':
      return point.year === undefined ? undefined : String(point.year);
    default:
      return point.kind satisfies never;
  }
}

/** Several days are a list; months or quarters that follow each other are a range, since there is no list of them. */
function settleList(points: readonly Point[], expression: Expression, frame: Frame): When | undefined {
  const full: Point[] = [];
  for (const point of points.toReversed()) full.unshift(completed(point, full[0], frame.year));
  const [first] = full;
  const last = full.at(-1);
  const [from, to] = [edgeOf(first, frame), edgeOf(last, frame)];
  if (!first || from === undefined || to === undefined) return undefined;
  const extra = extraOf(expression, first, points.flatMap(missingIn));
  if (first.kind !== 'day') return { kind: 'range', from, to, ...extra };
  const days = full.map((point) => edgeOf(point, frame));
  return days.every((day) => day !== undefined) ? { kind: 'days', days, ...extra } : undefined;
}

/** A day that the calendar does not have is kept as it is written, for the rule that tells of it. */
function isoDay(year: number, month: number, day: number): string {
  const real = dayOf(year, month, day);
  return real === undefined ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : formatDay(real);
}

function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
