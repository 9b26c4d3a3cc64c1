import type { Place } from '#base/failure.js';
import { valueAt } from '#base/path.js';
import type { Template } from '#generated/template.types.js';
import { validateTemplate } from '#generated/validators.js';
import { clauseOf, firstShapeFault } from '#model/shape-fault.js';
import { templateNamesAt } from './names.js';
import { failTemplate } from './problem.js';

/**
 * Takes any value for a template when it has the shape of one. What it means (days, ids, layers) `resolveTemplate` asks.
 * @throws InputFailure with the first fault, its place and what was probably meant.
 */
export function readTemplate(value: unknown, place: Place = {}): Template {
  if (validateTemplate(value)) return value;
  const fault = firstShapeFault(validateTemplate.errors, value, templateNamesAt);
  const id = valueAt(value, '/id');
  return failTemplate(
    { layer: typeof id === 'string' && id !== '' ? id : undefined, pointer: fault.pointer },
    clauseOf(fault.words),
    { place },
  );
}
