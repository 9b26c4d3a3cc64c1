import { parseDay, shift, type Day } from '#base/day.js';
import { parsePeriod } from '#base/period.js';
import type { Span } from '#base/span.js';

/** What an edge of a range may lean on besides the calendar. */
export interface Marks {
  readonly issuedOn: Day | undefined;
  /** The day of an occasion of the plan; nothing when it is unknown. */
  readonly dayOfOccasion: (id: string) => Day | undefined;
}

/** Why a time expression does not resolve to days. */
export type Unresolved =
  | 'unreal' // 30/02, 2024-13, or no date at all
  | 'reversed'
  | 'issue-day-unknown'
  | 'receipt-unknown'
  | 'occasion-unknown'
  | 'recurring'
  | 'ongoing'
  | 'vague'
  | 'event-without-day'
  | 'open-at-both-ends';

/** An edge as days: the first and last day it may stand for, or open, or a reason why not. */
export type Edge = { readonly span: Span } | { readonly open: true } | { readonly reason: Unresolved };

const occasionEdge = /^@([A-Za-z0-9][A-Za-z0-9._-]{0,199})(?::([+-]\d{1,5}))?$/u;

/** The occasion that an edge such as `@world-day:+1` leans on. */
export function occasionOfEdge(edge: string): string | undefined {
  return edge.startsWith('@') ? (occasionEdge.exec(edge)?.[1] ?? edge.slice(1)) : undefined;
}

/**
 * Reads an edge: a day (2024-12-10), a month (2024-12), a quarter (2024-Q4), a year (2024), `issue` (the day of issue),
 * `open`, or an occasion of the plan with days added (`@world-day`, `@world-day:+1`).
 */
export function readEdge(text: string, marks: Marks): Edge {
  if (text === 'open') return { open: true };
  if (text === 'issue') return dayEdge(marks.issuedOn, 'issue-day-unknown');
  if (text.startsWith('@')) return readOccasionEdge(text, marks);
  const day = parseDay(text);
  if (day !== undefined) return { span: { from: day, to: day } };
  const period = parsePeriod(text);
  return period ? { span: period } : { reason: 'unreal' };
}

function readOccasionEdge(text: string, marks: Marks): Edge {
  const match = occasionEdge.exec(text);
  if (!match?.[1]) return { reason: 'unreal' };
  const day = marks.dayOfOccasion(match[1]);
  return dayEdge(day === undefined ? undefined : shift(day, Number(match[2] ?? 0)), 'occasion-unknown');
}

function dayEdge(day: Day | undefined, reason: Unresolved): Edge {
  return day === undefined ? { reason } : { span: { from: day, to: day } };
}
