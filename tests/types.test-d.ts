import { describe, expectTypeOf, test } from 'vitest';
import type { FromSchema } from 'json-schema-to-ts';
import type { comparisonSchema } from '#generated/comparison.schema.js';
import type { Comparison } from '#generated/comparison.types.js';
import type { coverageSchema } from '#generated/coverage.schema.js';
import type { Coverage } from '#generated/coverage.types.js';
import type { matrixSchema } from '#generated/matrix.schema.js';
import type { Matrix } from '#generated/matrix.types.js';
import type { planSchema } from '#generated/plan.schema.js';
import type { Plan } from '#generated/plan.types.js';
import type { reportSchema } from '#generated/report.schema.js';
import type { Report } from '#generated/report.types.js';
import type { reportChangesSchema } from '#generated/report-changes.schema.js';
import type { ReportChanges } from '#generated/report-changes.types.js';
import type { templateSchema } from '#generated/template.schema.js';
import type { Template } from '#generated/template.types.js';
import type { alignmentSchema } from '#generated/alignment.schema.js';
import type { Alignment } from '#generated/alignment.types.js';
import type { waiversSchema } from '#generated/waivers.schema.js';
import type { Waivers } from '#generated/waivers.types.js';

// Two generators that share no code read the same schema: what they agree on, the schema says.

/** json-schema-to-ts lists are mutable, ours are not; a list says the same either way. */
type Readonlier<T> = T extends readonly (infer Item)[]
  ? readonly Readonlier<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readonlier<T[Key]> }
    : T;

type Inferred<Schema extends object> = Readonlier<FromSchema<Schema, { keepDefaultedPropertiesOptional: true }>>;

describe('an interface and its schema mean the same documents', () => {
  test('plan', () => {
    expectTypeOf<Plan>().toExtend<Inferred<typeof planSchema>>();
    expectTypeOf<Inferred<typeof planSchema>>().toExtend<Plan>();
  });
  test('template', () => {
    expectTypeOf<Template>().toExtend<Inferred<typeof templateSchema>>();
    expectTypeOf<Inferred<typeof templateSchema>>().toExtend<Template>();
  });
  test('report', () => {
    expectTypeOf<Report>().toExtend<Inferred<typeof reportSchema>>();
    expectTypeOf<Inferred<typeof reportSchema>>().toExtend<Report>();
  });
  test('report-changes', () => {
    expectTypeOf<ReportChanges>().toExtend<Inferred<typeof reportChangesSchema>>();
    expectTypeOf<Inferred<typeof reportChangesSchema>>().toExtend<ReportChanges>();
  });
  test('comparison', () => {
    expectTypeOf<Comparison>().toExtend<Inferred<typeof comparisonSchema>>();
    expectTypeOf<Inferred<typeof comparisonSchema>>().toExtend<Comparison>();
  });
  test('coverage', () => {
    expectTypeOf<Coverage>().toExtend<Inferred<typeof coverageSchema>>();
    expectTypeOf<Inferred<typeof coverageSchema>>().toExtend<Coverage>();
  });
  test('matrix', () => {
    expectTypeOf<Matrix>().toExtend<Inferred<typeof matrixSchema>>();
    expectTypeOf<Inferred<typeof matrixSchema>>().toExtend<Matrix>();
  });
  test('alignment', () => {
    expectTypeOf<Alignment>().toExtend<Inferred<typeof alignmentSchema>>();
    expectTypeOf<Inferred<typeof alignmentSchema>>().toExtend<Alignment>();
  });
  test('waivers', () => {
    expectTypeOf<Waivers>().toExtend<Inferred<typeof waiversSchema>>();
    expectTypeOf<Inferred<typeof waiversSchema>>().toExtend<Waivers>();
  });
});
