import type { Failures } from './catalogue.js';
import { documentFailures, type DocumentFailureValues } from './document-failures.js';
import { jsonFailures, type JsonFailureValues } from './json-failures.js';
import { textFailures, type TextFailureValues } from './text-failures.js';
import { usageFailures, type UsageFailureValues } from './usage-failures.js';

export type { FailureKind } from './catalogue.js';

/** The codes, and what each has to tell. A code is for machines: it is never renamed and never reused. */
export interface FailureValues
  extends TextFailureValues, JsonFailureValues, DocumentFailureValues, UsageFailureValues {}

export type FailureCode = keyof FailureValues;

/** All failures of an input with their words; a new one is added to its chapter. */
export const failures: Failures<FailureValues> = {
  ...textFailures,
  ...jsonFailures,
  ...documentFailures,
  ...usageFailures,
};
