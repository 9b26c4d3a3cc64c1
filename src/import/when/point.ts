import type { WhenMonth } from '#generated/plan.types.js';

/** One point of time as it is written: what is not written is not there. */
export interface Point {
  readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'school-year' | 'issue' | 'event';
  readonly day?: number;
  readonly month?: number;
  readonly quarter?: number;
  readonly year?: number;
  readonly part?: WhenMonth['part'];
  /** The words of an event: "ngày bầu cử". */
  readonly name?: string;
  readonly time?: string;
  readonly weekday?: number;
  /** Whether a word such as "ngày" or a whole year shows that it is a time; "05/6" alone may be anything. */
  readonly isSure: boolean;
  readonly from: number;
  readonly to: number;
}

/** A point without what goes before and behind it: its hour and its weekday. */
export type Body = Omit<Point, 'from' | 'time' | 'weekday'>;
