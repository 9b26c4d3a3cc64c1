import { readTemplate, shippedTemplates, type CheckOptions, type ParentInput } from '#index.js';
import type { Io } from './io.js';
import { readPlan } from './plan-file.js';

/**
 * Reads what plans carry out: plans in any form in which plans come, template files, and shipped templates by their ids.
 * @throws InputFailure that names the file.
 */
export async function parentsOf(files: readonly string[], io: Io): Promise<Pick<CheckOptions, 'parents'>> {
  const parents: ParentInput[] = [];
  for (const file of files) parents.push(await readParent(file, io));
  return files.length === 0 ? {} : { parents };
}

async function readParent(file: string, io: Io): Promise<ParentInput> {
  if (shippedTemplates.has(file)) return { template: file };
  const { plan } = await readPlan(file, io);
  return isTemplate(plan) ? { template: readTemplate(plan, { file }) } : { plan, file };
}

/** A template has a version and no outline; a plan has an outline and no version. */
function isTemplate(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'version' in value && !('sections' in value && 'issuer' in value)
  );
}
