import { groupsIn } from '#base/match.js';
import { oncePer } from '#base/once.js';
import type { PlanIndex } from './plan-index.js';

/** The line "Số: 12/KH-SNgV" taken apart, whatever slips it has. */
export interface NumberLine {
  /** Whether it begins with "Số:", colon included. */
  readonly hasColon: boolean;
  /** What stands before the stroke; empty where the number is still to be given ("Số:      /KH-SNgV"). */
  readonly serial: string;
  /** The groups of letters after the stroke, without spaces around them; none without exactly one stroke. */
  readonly groups: readonly string[];
  /** Whether spaces stand where none belong: before or after the stroke, around a hyphen, inside a group. */
  readonly isLoose: boolean;
  /** Whether a dash stands where a hyphen belongs. */
  readonly isDashed: boolean;
  /** The line as it should be; nothing where it cannot be told. */
  readonly mended?: string;
}

const dashes = /[-\u2010-\u2015\u2212]/u;

export function readNumberLine(text: string): NumberLine {
  const [, start = '', rest = ''] = groupsIn(/^(số\s*:?)?(.*)$/isu, text.trim());
  const [before = '', after = '', ...more] = rest.split('/');
  const serial = /^[\s.…_]*$/.test(before) ? '' : before.trim();
  const pieces = after === '' || more.length > 0 ? [] : after.split(dashes);
  const groups = pieces.map((piece) => piece.trim()).filter((group) => group !== '');
  const letters = groups.map((group) => group.replace(/\s+/g, ''));
  const isRead = letters.length > 1 && /^(?:\d+\p{Ll}?)?$/u.test(serial);
  return {
    hasColon: start.endsWith(':'),
    serial,
    groups,
    isLoose: /\s/.test(after.trimEnd()) || /\s/.test(serial === '' ? '' : before.trimStart()),
    isDashed: /[\u2010-\u2015\u2212]/u.test(after),
    ...(isRead && { mended: `Số:${serial === '' ? before : ` ${padSerial(serial)}`}/${letters.join('-')}` }),
  };
}

/** "Dưới 10 phải ghi số 0 phía trước" (Decree 30/2020, appendix I, II.3). */
export function padSerial(serial: string): string {
  return /^[1-9]$/.test(serial) ? `0${serial}` : serial;
}

/** The line of the plan that tells its number, taken apart. */
const numberLineOf = oncePer(({ plan }: PlanIndex): NumberLine | undefined =>
  plan.number?.text === undefined ? undefined : readNumberLine(plan.number.text),
);

/** The serial number and the symbol: as the data tells them, else as the line does. A blank serial is none. */
export function numberOf(index: PlanIndex): { readonly serial?: string; readonly symbol?: string } {
  const { number } = index.plan;
  const line = number?.serial === undefined || number.symbol === undefined ? numberLineOf(index) : undefined;
  const serial = number?.serial ?? line?.serial ?? '';
  const symbol = number?.symbol ?? line?.groups.join('-') ?? '';
  return { ...(/\d/.test(serial) && { serial }), ...(symbol !== '' && { symbol }) };
}

/** The groups of a symbol: KH and SNgV of `KH-SNgV`. The first is the letters of type, but for official letters. */
export function groupsOf(symbol: string): readonly [string, ...string[]] {
  const [first = '', ...others] = symbol.split(dashes).map((group) => group.trim());
  return [first, ...others];
}
