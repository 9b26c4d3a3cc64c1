import { canonicalJson } from '#base/digest.js';
import { entryAt } from '#base/entry.js';
import { groupBy } from '#base/group.js';
import { once } from '#base/once.js';
import { compareCodeUnits } from '#base/text.js';
import { decidedPivot } from '#compare/decided-rows.js';
import { alignRows, type Rows } from '#compare/matrix.js';
import { parentPivot, subjectPivot } from '#compare/pivot.js';
import { readEach } from '#compare/reader.js';
import type { RowRead } from '#compare/row-keys.js';
import type { Alignment } from '#generated/alignment.types.js';
import type { Matrix } from '#generated/matrix.types.js';
import { readColumn, type Column } from './column.js';
import { decisionsFor } from './decisions.js';
import type { CheckOptions } from './options.js';
import type { PlanInput } from './plan-set.js';
import { sharedDefects } from './shared-defects.js';
import { tool } from './tool.js';

/** How many plans are set side by side: each under the template of the call or its own, with its file. */
export interface MatrixOptions extends Omit<CheckOptions, 'file' | 'waivers'> {
  /** A plan that the others carry out: its items are the rows, and what only the others have stands below. */
  readonly parent?: PlanInput;
  /** What people decided on items of the plans, as `readAlignment` read it: rows that are one, and items that are not. */
  readonly alignment?: Alignment;
}

/**
 * Sets plans side by side: rows of phases, topics, units, duties, reports, recipients and bases, each with what the plans
 * say, what most say, who says otherwise and who says nothing; and the defects that several plans share, told once. Rows go
 * by the parent plan or the subjects of the templates, and for the rest by roles and by words that are the same on some
 * rung, so that another plan changes no row and the order of the plans no byte. What is costly (`links`, `shared`) is
 * worked out when it is first read.
 * @throws InputFailure when a template is unknown or unsound, or a decision names an item that its plan has not.
 */
export function compareAll(plans: Iterable<PlanInput>, options: MatrixOptions = {}): Matrix {
  const { parent, alignment, ...checks } = options;
  const columns = inOrder([...plans].map((input) => columnOf(input, checks)));
  const above = parent && columnOf(parent, checks);
  const all = [...columns, ...(above ? [above] : [])];
  const reads = readEach(all.map(({ index }) => index)).map((read, at): RowRead => {
    return { ...read, template: entryAt(all, at).template };
  });
  const ours = reads.slice(0, columns.length);
  const pivotRead = reads[columns.length];
  const decisions = decisionsFor(alignment, all);
  const pivot = pivotRead
    ? parentPivot(pivotRead, ours, decisions)
    : subjectPivot(columns.map(({ template }) => template));
  const aligned = alignRows(ours, decidedPivot(pivot, ours, decisions));
  const told = once(() => sharedDefects(columns, aligned, checks));
  return {
    schema: '1',
    tool,
    ...(above && { parent: above.name }),
    plans: columns.map(({ name, template }) => ({
      plan: name,
      template: { id: template.id, version: template.version, year: template.year },
    })),
    rows: aligned.rows,
    get links() {
      return aligned.links();
    },
    get shared() {
      return told().shared;
    },
    get rules() {
      return told().rules;
    },
    get counts() {
      return countsOf(columns.length, aligned, told().shared.length);
    },
  };
}

function columnOf({ plan, file }: PlanInput, checks: CheckOptions): Column {
  return readColumn(plan, { ...checks, ...(file !== undefined && { file }) });
}

/** Columns by file and id, each plan once; what these leave open is settled by what the plans say. */
function inOrder(columns: readonly Column[]): Column[] {
  const byName = groupBy(columns, ({ name: { id, file } }) => JSON.stringify([file ?? '', id]));
  return [...byName].toSorted(([a], [b]) => compareCodeUnits(a, b)).flatMap(([, same]) => settled(same));
}

function settled(same: readonly Column[]): readonly Column[] {
  if (same.length === 1) return same;
  const distinct = new Map(same.map((column) => [canonicalJson(column.index.plan), column]));
  return [...distinct].toSorted(([a], [b]) => compareCodeUnits(a, b)).map(([, column]) => column);
}

function countsOf(plans: number, { rows, links }: Rows, shared: number): Matrix['counts'] {
  return {
    plans,
    rows: rows.length,
    full: rows.filter(({ missing }) => missing.length === 0).length,
    outliers: rows.flatMap(({ aspects }) => aspects).reduce((sum, { outliers }) => sum + outliers.length, 0),
    links: links().length,
    shared,
  };
}
