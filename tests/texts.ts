import { formatPlan } from '#read/format.js';

/** A plan as the files that people and programs make of it: in the common layout, and in others that are at hand. */
export function filesOf(plan: unknown): string[] {
  const common = formatPlan(plan);
  // Names in the order of the schema, since a member that was taken away can come back only where the schema has it.
  const ordered: unknown = JSON.parse(common);
  return [
    common,
    `\uFEFF${common.replaceAll('\n', '\r\n')}`,
    `${JSON.stringify(ordered, null, 2)}\n`,
    JSON.stringify(ordered, null, '\t').replaceAll('\n', '\r\n'),
    JSON.stringify(ordered, null, 4),
    JSON.stringify(ordered),
  ];
}
