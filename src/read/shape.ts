import type { Plan } from '#generated/plan.types.js';
import { validatePlan } from '#generated/validators.js';
import type { PlanPart } from '#model/placed.js';
import { describeShapeFaults, type ShapeFault } from '#model/shape-fault.js';

/** A value read as a plan: what fits the schema, and what does not. */
export interface Shaped {
  /** The plan without its broken parts; equal to the value itself when nothing is broken. */
  readonly plan: Plan;
  /** Root properties that do not fit, or are missing though required. */
  readonly broken: ReadonlySet<PlanPart>;
  readonly faults: readonly ShapeFault[];
}

/** Reads any value as a plan. A part that does not fit is left out, so that what does not need it can still be judged. */
export function readShape(value: unknown): Shaped {
  if (validatePlan(value)) return { plan: value, broken: new Set(), faults: [] };
  const errors = validatePlan.errors ?? [];
  const faults = describeShapeFaults(errors, value);
  const broken = new Set<PlanPart>();
  for (const { instancePath, keyword, params } of errors) {
    const part = instancePath.split('/')[1] ?? (keyword === 'required' ? String(params['missingProperty']) : undefined);
    // Unknown names at the root are ignored by every rule, so they break no part.
    if (part !== undefined) broken.add(part as PlanPart);
  }
  return { plan: soundPartOf(value, broken), broken: isRecord(value) ? broken : everyPart, faults };
}

const everyPart: ReadonlySet<PlanPart> = new Set<PlanPart>([
  'id', 'template', 'type', 'title', 'issuer', 'number', 'issued', 'status', 'extent', 'unseen', 'header', 'opening', 'closing',
  'salutation', 'sections', 'claims', 'citations', 'occasions', 'windows', 'phases', 'statements', 'goals', 'topics', 'units',
  'tasks', 'generalClauses', 'routes', 'budget', 'recipients', 'archive', 'signature', 'appendices', 'shortNames', 'references',
]); // prettier-ignore

/** What a plan is when it says nothing. It stands in only for parts that no rule is allowed to read (see `broken`). */
const silent: Plan = {
  schema: '1',
  id: 'unreadable',
  type: '',
  title: '',
  issuer: { name: '', level: 'unit', organ: 'other' },
  status: 'issued',
  extent: 'body',
  sections: [],
};

function soundPartOf(value: unknown, broken: ReadonlySet<string>): Plan {
  if (!isRecord(value)) return silent;
  const sound = Object.entries(value).filter(([part]) => !broken.has(part));
  return { ...silent, ...Object.fromEntries(sound) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
