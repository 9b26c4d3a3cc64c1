// Generated from schemas/*.schema.json by scripts/generate.ts. Change a schema, then run `npm run gen`.

import type { Alignment } from './alignment.types.js';
import type { Comparison } from './comparison.types.js';
import type { Coverage } from './coverage.types.js';
import type { Matrix } from './matrix.types.js';
import type { Plan } from './plan.types.js';
import type { ReportChanges } from './report-changes.types.js';
import type { Report } from './report.types.js';
import type { Template } from './template.types.js';
import type { Waivers } from './waivers.types.js';

/** What Ajv says of one fault, without its English: the keyword that was broken, where, and with which values. */
export interface SchemaFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** `errors` belongs to the latest call: read it before the next one. */
export interface Validator<Document> {
  (value: unknown): value is Document;
  readonly errors?: readonly SchemaFault[] | null;
}

export declare const validateAlignment: Validator<Alignment>;
export declare const validateComparison: Validator<Comparison>;
export declare const validateCoverage: Validator<Coverage>;
export declare const validateMatrix: Validator<Matrix>;
export declare const validatePlan: Validator<Plan>;
export declare const validateReportChanges: Validator<ReportChanges>;
export declare const validateReport: Validator<Report>;
export declare const validateTemplate: Validator<Template>;
export declare const validateWaivers: Validator<Waivers>;
