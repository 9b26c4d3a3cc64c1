import { failInput, type Place } from '#base/failure.js';
import { pointer } from '#base/path.js';
import type { Bilingual } from '#base/slots.js';
import type { Alignment, Decision, Party } from '#generated/alignment.types.js';
import { validateAlignment } from '#generated/validators.js';
import { findContradiction } from '#model/decisions.js';
import { clauseOf, firstShapeFault } from '#model/shape-fault.js';

/**
 * Takes any value for decisions of people when it fits schemas/alignment.schema.json: every decision with as many items on
 * each side as its verdict has, and none that contradicts another.
 * @throws InputFailure with the first fault and its place; a contradiction names both places.
 */
export function readAlignment(value: unknown, place: Place = {}): Alignment {
  if (!validateAlignment(value)) {
    const fault = firstShapeFault(validateAlignment.errors, value, namesAt);
    return fail(clauseOf(fault.words), fault.pointer, place);
  }
  for (const [at, decision] of value.decisions.entries()) checkCounts(decision, pointer('decisions', at), place);
  const contradiction = findContradiction(value.decisions);
  if (contradiction) fail(contradiction.problem, contradiction.at, place);
  return value;
}

/** How many items a verdict has on each side: one, or several. */
const severalOn: Readonly<Record<Decision['verdict'], 'one' | 'other' | undefined>> = {
  same: undefined,
  different: undefined,
  undecided: undefined,
  split: 'other',
  merged: 'one',
};

function checkCounts({ verdict, ...decision }: Decision, here: string, place: Place): void {
  if (verdict === 'undecided') return;
  for (const side of ['one', 'other'] as const) {
    const { length } = decision[side].items;
    if (severalOn[verdict] === side ? length > 1 : length === 1) continue;
    const problem =
      severalOn[verdict] === side
        ? { vi: `“${verdict}” cần từ hai mục trở lên ở bên này`, en: `“${verdict}” has two items or more on this side` }
        : { vi: `“${verdict}” cần đúng một mục ở bên này`, en: `“${verdict}” has exactly one item on this side` };
    fail(problem, `${here}/${side}/items`, place);
  }
}

function fail(problem: Bilingual, at: string, place: Place): never {
  return failInput('alignment/invalid', { problem }, { ...place, pointer: at });
}

/** The names that an object at a place may have; the compiler holds the lists to the schema. */
function namesAt(at: string): readonly string[] {
  if (at === '') return Object.keys({ $schema: '', schema: '', decisions: '' } satisfies Record<keyof Alignment, ''>);
  return Object.keys(at.endsWith('/one') || at.endsWith('/other') ? partyNames : decisionNames);
}

const decisionNames: Readonly<Record<keyof Decision, ''>> = {
  thing: '',
  verdict: '',
  one: '',
  other: '',
  score: '',
  reason: '',
  by: '',
};

const partyNames: Readonly<Record<keyof Party, ''>> = { plan: '', items: '', titles: '' };
