import {
  InputFailure,
  checkPlan,
  formatPlan,
  resolveTemplate,
  skeletonOf,
  tellFinding,
  type CheckOptions,
  type ResolvedTemplate,
} from '#index.js';
import { write, type Io } from './io.js';
import { checksOf, dayOf, deliver, keepFree } from './options.js';
import type { Beginning } from './shared.js';
import { words } from './words.js';

/** Writes a plan to begin with, and says on standard error what the check of a draft still finds in it. */
export async function begin(options: Beginning, io: Io): Promise<number> {
  const { issuer, output, lang, day } = options;
  keepFree(output);
  const template = resolvedFor(checksOf(options), day);
  const plan = skeletonOf(template, issuer === undefined ? {} : { issuer });
  await deliver(formatPlan(plan), output, io);
  const report = checkPlan(plan, { template });
  const left = report.runs.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info');
  const told = left.map((finding) => `  - ${tellFinding(report, finding, lang)} [${finding.rule}]\n`);
  await write(io.stderr, `${words.begun[lang]}\n${told.join('')}`);
  return 0;
}

/** The template of the call, its days computed for the year of the call. */
export function resolvedFor({ template = 'core', year = 0 }: CheckOptions, day: string | undefined): ResolvedTemplate {
  if (typeof template === 'object' && 'layers' in template) return template;
  const parameters = day === undefined ? {} : { day: dayOf(day, '--day') };
  try {
    return resolveTemplate(template, { year, parameters });
  } catch (error) {
    if (!(error instanceof InputFailure) || error.place.pointer !== '/parameters/day') throw error;
    throw dayDemanded();
  }
}

/** What the library calls a parameter is an option here. */
function dayDemanded(): InputFailure {
  return new InputFailure('option/invalid', {
    option: '--day',
    expected: {
      vi: 'ngày kỷ niệm khi mẫu tính từ ngày ấy, và chỉ khi đó',
      en: 'the day of the occasion where the template counts from it, and only there',
    },
  });
}
