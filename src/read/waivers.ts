import { parseDay } from '#base/day.js';
import { excerptOf } from '#base/escape.js';
import { failInput, type Place } from '#base/failure.js';
import { pointer } from '#base/path.js';
import type { Bilingual } from '#base/slots.js';
import type { Waiver, Waivers } from '#generated/waivers.types.js';
import { validateWaivers } from '#generated/validators.js';
import { clauseOf, firstShapeFault } from '#model/shape-fault.js';

/**
 * Takes any value for a list of waivers when it is one: every waiver with a reason, an office and a last day that exists,
 * and no finding waived twice.
 * @throws InputFailure with the first fault, its place and what was probably meant.
 */
export function readWaivers(value: unknown, place: Place = {}): Waivers {
  if (!validateWaivers(value)) {
    const fault = firstShapeFault(validateWaivers.errors, value, namesAt);
    return fail(clauseOf(fault.words), fault.pointer, place);
  }
  const known = new Map<string, string>();
  for (const [at, waiver] of value.waivers.entries()) {
    const here = pointer('waivers', at);
    checkWords(waiver, here, place);
    checkDay(waiver, here, place);
    checkOnce(waiver, here, place, known);
  }
  return value;
}

function checkWords(waiver: Waiver, here: string, place: Place): void {
  for (const name of ['reason', 'approver'] as const)
    if (waiver[name].trim() === '')
      fail({ vi: `“${name}” không được để trống`, en: `“${name}” may not be blank` }, `${here}/${name}`, place);
}

function checkDay({ until }: Waiver, here: string, place: Place): void {
  if (until === undefined || parseDay(until) !== undefined) return;
  const shown = excerptOf(until);
  const problem = {
    vi: `“${shown}” không phải là một ngày có thật, viết như 2025-12-31`,
    en: `“${shown}” is no real day, written like 2025-12-31`,
  };
  fail(problem, `${here}/until`, place);
}

/** Who decided twice on one finding has decided nothing: nobody could say which reason holds. */
function checkOnce({ fingerprint, plan = '' }: Waiver, here: string, place: Place, known: Map<string, string>): void {
  const key = JSON.stringify([plan, fingerprint]);
  const first = known.get(key);
  known.set(key, here);
  if (first === undefined) return;
  const shown = excerptOf(fingerprint);
  const problem = {
    vi: `phát hiện “${shown}” được miễn trừ hai lần, ở ${first} và ${here}`,
    en: `the finding “${shown}” is waived twice, at ${first} and ${here}`,
  };
  fail(problem, here, place);
}

function fail(problem: Bilingual, at: string, place: Place): never {
  return failInput('waivers/invalid', { problem }, { ...place, pointer: at });
}

/** The names that an object at a place may have; the compiler holds both lists to the schema. */
function namesAt(at: string): readonly string[] {
  if (at === '') return Object.keys({ $schema: '', schema: '', waivers: '' } satisfies Record<keyof Waivers, ''>);
  return Object.keys(waiverNames);
}

const waiverNames: Readonly<Record<keyof Waiver, ''>> = {
  fingerprint: '',
  rule: '',
  plan: '',
  reason: '',
  approver: '',
  decision: '',
  until: '',
};
