import type { Plan, When } from '../../../src/generated/plan.types.js';

// Days as those who write rules for these tools have them: as text, which sorts by itself, and `Date` for the rest.

const dayLong = 86_400_000;

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLong).toISOString().slice(0, 10);
}

/** An edge of a range: a day, or so many days from an occasion ("@world-day:-1"). */
function dayOf(edge: string, { occasions = [] }: Plan): string | undefined {
  if (!edge.startsWith('@')) return edge;
  const [id = '', offset = '0'] = edge.slice(1).split(':');
  const day = occasions.find((occasion) => occasion.id === id)?.day;
  return day === undefined ? undefined : shift(day, Number(offset));
}

/** The first and the last day of an expression, where it names them. */
export function spanOf(when: When, plan: Plan): { readonly from: string; readonly to: string } | undefined {
  switch (when.kind) {
    case 'day':
      return { from: when.on, to: when.on };
    case 'days':
      return { from: when.days[0] ?? '', to: when.days.at(-1) ?? '' };
    case 'range': {
      const [from, to] = [dayOf(when.from, plan), dayOf(when.to, plan)];
      return from === undefined || to === undefined ? undefined : { from, to };
    }
    case 'month': {
      const [year, month] = when.month.split('-').map(Number);
      return { from: `${when.month}-01`, to: new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10) };
    }
    default:
      return undefined;
  }
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
