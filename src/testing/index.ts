// What tests of rules and of plans need: generators, mutators, a tester of rules, a faultless plan.

export {
  arbitraries,
  type Arbitraries,
  type DayOptions,
  type NearPlanOptions,
  type PartitionOptions,
  type SpanOptions,
  type WhenOptions,
} from './arbitraries.js';
export type { Difference } from './differences.js';
export { faultlessPlan } from './faultless.js';
export type { Family, FamilyOptions } from './family.js';
export { companions, mutators, type Mutator } from './mutators.js';
export { spoilPlan, type NearPlan } from './near-plan.js';
export type { NearPartition, Partition, PhasedTime } from './partition.js';
export type { PlanOptions } from './sketch.js';
export type { Draft } from '#rule/cases.js';
export type { Reshaped, ReshapedPlans } from './reshaped.js';
export { ruleTester, type RuleTests } from './rule-tester.js';
export type { InvalidSet, SetRuleTests, ValidSet } from './set-tester.js';
export type { InvalidCase, ValidCase } from './trial.js';
export type { CopyPlan, Expected, SetExpected } from '#rule/cases.js';
