import { excerptOf } from '#base/escape.js';
import { failInput } from '#base/failure.js';
import type { Plan } from '#generated/plan.types.js';
import { readShape } from '#read/shape.js';

/**
 * Reads a plan of which all has to fit the schema: what is broken in it could not be told from what it does not say.
 * @throws InputFailure that names the option, the file and the first fault.
 */
export function readWhole(value: unknown, option: string, file: string | undefined): Plan {
  const { plan, faults } = readShape(value);
  const [first] = faults;
  if (!first) return plan;
  const where = excerptOf(`${file ?? ''}${first.pointer}`);
  return failInput('option/invalid', {
    option,
    expected: {
      vi: `kế hoạch đúng lược đồ; lỗi đầu tiên ở ${where} (chạy check với tệp ấy để biết cần sửa gì)`,
      en: `a plan that fits the schema; the first fault is at ${where} (run check on that file to see what to mend)`,
    },
  });
}
