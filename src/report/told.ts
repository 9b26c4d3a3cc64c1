import type { Finding, PlanName, Report } from '#generated/report.types.js';

/** A finding with the plan that has it; one about the check as a whole, as about a waiver, is of no plan. */
export interface Told {
  readonly plan?: PlanName;
  readonly finding: Finding;
}

/** All findings of a report in its order: plan by plan, then those of the check as a whole. */
export function tellAll({ runs, findings }: Report): Told[] {
  return [
    ...runs.flatMap(({ plan, findings: own }) => own.map((finding) => ({ plan, finding }))),
    ...findings.map((finding) => ({ finding })),
  ];
}

/** The path of a plan as other tools expect it: relative, with slashes. Standard input and plans without a file have none. */
export function pathOf(plan: Pick<PlanName, 'file'> | undefined): string | undefined {
  const file = plan?.file;
  if (file === undefined || file === '-' || file === '') return undefined;
  const path = file.replaceAll('\\', '/');
  return path.startsWith('./') ? path.slice(2) : path;
}

/**
 * A path as a URI reference (RFC 3986), each segment percent-encoded. An absolute path is a fact about one machine: only the
 * name of the file is left of it (reliability F-126).
 */
export function uriOf(path: string): string {
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:/.test(path);
  const kept = isAbsolute ? path.slice(path.lastIndexOf('/') + 1) : path;
  return kept.split('/').map(encodePart).join('/');
}

/** A part of a URI, percent-encoded. A surrogate that stands alone has no UTF-8, and so no URI. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
