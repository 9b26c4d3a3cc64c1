import { loadParts } from './builds.js';
import { on, parsed, parsing, rowOf, underTemplate } from './contenders.js';
import { anew, plans } from './plans.js';
import { race, type Contender } from './race.js';
import type { Row } from './table.js';

// Checking a plan, beside parsing it.

/** Speed is worth nothing if the answers are wrong. */
export async function honest(): Promise<Row[]> {
  const { checkPlan } = await loadParts();
  const count = (text: string) => checkPlan(JSON.parse(text)).runs.flatMap(({ findings }) => findings).length;
  const [valid, faulty] = [count(plans.valid) + count(anew.valid()), count(plans.faulty)];
  return [
    {
      name: 'honest',
      what: 'valid plans with a finding + faulty plans without',
      against: '',
      value: (valid > 0 ? 1 : 0) + (faulty > 0 ? 0 : 1),
      bound: 0,
      absolute: `${valid} and ${faulty} findings`,
    },
  ];
}

export async function checks(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const { validatePlan, checkPlan } = parts;
  const [of2025, of2024] = [underTemplate(parts, 2025), underTemplate(parts, 2024)];
  const times = await race(
    [
      parsing('parse', plans.valid),
      parsing('parse faulty', plans.faulty),
      parsing('parse Hải Phòng', plans.haiPhong),
      on('validate', parsed(plans.valid), validatePlan),
      on(
        'check',
        () => JSON.parse(anew.valid()),
        (plan) => checkPlan(plan, of2025),
      ),
      on('again', parsed(plans.valid), (plan) => checkPlan(plan, of2025)),
      on('check faulty', parsed(plans.faulty), (plan) => checkPlan(plan, of2025)),
      on('check Hải Phòng', parsed(plans.haiPhong), (plan) => checkPlan(plan, of2024)),
    ] as Contender[],
    rounds,
  );
  return [
    rowOf(times, ['validate', 'schema validation of the valid plan'], 'validate', 'parse', 0.5),
    rowOf(times, ['check', 'full check of a valid plan, never seen'], 'check', 'parse', 2),
    rowOf(times, ['again', 'full check of a valid plan, seen before'], 'again', 'parse'),
    rowOf(times, ['faulty', 'full check of a faulty plan, seen before'], 'check faulty', 'again', 1.5),
    rowOf(times, ['haiphong', 'full check of a real plan with its faults'], 'check Hải Phòng', 'parse Hải Phòng'),
  ];
}

/** Whether twice the plan takes twice the time: the check of a character must not cost more in a long plan. */
export async function linear(rounds: number): Promise<Row[]> {
  const parts = await loadParts();
  const of2025 = underTemplate(parts, 2025);
  const check = (plan: unknown) => parts.checkPlan(plan, of2025);
  const times = await race(
    [on('short', parsed(plans.valid), check), on('long', parsed(plans.large), check)] as Contender[],
    rounds,
  );
  const row = rowOf(times, ['linear', `full check, a character of ${plans.large.length}`], 'long', 'short', 2);
  return [
    { ...row, against: `of ${plans.valid.length}`, value: (row.value * plans.valid.length) / plans.large.length },
  ];
}
