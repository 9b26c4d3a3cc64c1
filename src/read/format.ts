import { wholePlan } from '#model/plan-order.js';
import { canonicalLayout, layOutOpen } from './layout.js';

/**
 * A plan as the text of a file, in the one layout that all plans share: names in the order of the schema and such as it
 * does not know behind them, two spaces to a level, an object or a list on one line where 120 columns are enough, texts in
 * NFC, a line end at the end. What it means stays the same, and formatting it again changes nothing.
 * @param plan any JSON value.
 */
export function formatPlan(plan: unknown): string {
  return `${layOutOpen(plan, wholePlan, canonicalLayout)}\n`;
}
