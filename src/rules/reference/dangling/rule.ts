import { nearestWord } from '#base/nearest.js';
import { valueAt } from '#base/path.js';
import { idsOf, kindsValue } from '#model/identity.js';
import { putAt } from '#model/patch.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { Reference } from '#model/references.js';
import { defineRule } from '#rule/rule.js';

/** Looking for a near id takes time; nobody reads so much advice at once. */
const mostAdvised = 20;

export default defineRule({
  id: 'reference/dangling',
  on: 'plan',
  severity: 'error',
  since: '0.1.0',
  summary: {
    vi: 'Mã được trỏ tới có trong kế hoạch và đúng loại.',
    en: 'An id that is pointed at exists and is of the right kind.',
  },
  kept: {
    vi: 'Mọi mã được trỏ tới đều có và đúng loại.',
    en: 'Every id that is pointed at exists and is of the right kind.',
  },
  basis: [{ source: 'schema' }],
  reads: [
    'sections', 'claims', 'citations', 'occasions', 'windows', 'phases', 'topics', 'statements', 'goals', 'units', 'tasks',
    'generalClauses', 'routes', 'budget', 'recipients', 'references', 'appendices', 'shortNames',
  ], // prettier-ignore
  messages: {
    missing: {
      vi: 'Trường “{name}” trỏ tới mã “{text}”, nhưng kế hoạch không có {expected} nào mang mã này.',
      en: 'The field “{name}” points at “{text}”, but no {expected} of the plan has that id.',
    },
    kind: {
      vi: 'Trường “{name}” trỏ tới mã “{text}” của {actual}; ở đây phải là mã của {expected}.',
      en: 'The field “{name}” points at “{text}”, which is the id of a {actual}; here a {expected} is meant.',
    },
    mend: {
      vi: 'Có thể ý định là “{other}”: thay bằng mã ấy.',
      en: 'Perhaps “{other}” is meant: put that id in its place.',
    },
  },
  check(_plan, { index, fault }) {
    index.dangling().forEach((reference, at) => {
      const { pointer, id, to } = reference;
      const name = pointer.split('/').findLast((segment) => !Number.isInteger(Number(segment))) ?? pointer;
      const expected = kindsValue(to);
      const found = index.find(id);
      const where = { at: pointer, facts: [id], expected, mends: at < mostAdvised ? mendsFor(index, reference) : [] };
      if (found) fault('kind', { name, text: id, actual: kindsValue([found.kind]), expected }, where);
      else fault('missing', { name, text: id, expected }, where);
    });
  },
});

/** The near id in place of the other, inside an edge such as `@world-day:+1` as well. */
function mendsFor(index: PlanIndex, { pointer, id, to }: Reference) {
  const near = nearestWord(id, idsOf(index, to));
  const written = valueAt(index.plan, pointer);
  if (near === undefined || typeof written !== 'string') return [];
  const patch = putAt(
    index.plan,
    pointer,
    written.replace(id, () => near),
  );
  return [{ message: 'mend' as const, values: { other: near }, safe: false, ...patch }];
}
