import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../src/rule/cases.js';
import { cases } from '../../src/rules/cases.js';
import { root } from '../generate/outputs.js';

// The plans that are measured, as compact text: what indentation weighs would only flatter us.

type Name = 'faultless' | 'hai-phong-2024' | 'bac-ninh-2024';

export function example(name: Name): Draft {
  return JSON.parse(readFileSync(join(root, 'examples/plans', `${name}.plan.json`), 'utf8')) as Draft;
}

export function textOf(plan: Draft): string {
  return JSON.stringify(plan);
}

/** Faults of many kinds; the cases of the rules know how to make them. */
export const faults = [
  'phase/overlap',
  'phase/outside-window',
  'citation/future',
  'date/weekday-mismatch',
  'deadline/past',
  'form/archive-line',
  'form/signature',
  'report/deadline',
  'structure/sequence',
  'task/without-lead',
  'topic/unassigned',
  'unit/not-recipient',
] as const;

function faulty(): Draft {
  const plan = example('faultless');
  for (const fault of faults) {
    // Both faults of reports go into the first of them, and so the second into what was the last.
    if (fault === 'report/deadline') plan.routes?.reverse();
    if (!cases[fault].spoil(plan)) throw new Error(`${fault} cannot be injected any more.`);
  }
  return plan;
}

/** A later version of the plan: a word here and a day there, one topic gone, one recipient more. */
function revised(): Draft {
  const plan = example('faultless');
  const [topic] = plan.topics?.splice(3, 1) ?? [];
  const [task, other] = plan.tasks ?? [];
  const [phase] = plan.phases ?? [];
  const [recipient] = plan.recipients ?? [];
  if (!topic || !task || !other || phase?.when.kind !== 'range' || !recipient)
    throw new Error('The example has changed.');
  for (const { topics } of plan.tasks ?? []) if (topics?.includes(topic.id)) topics.splice(topics.indexOf(topic.id), 1);
  task.title += ' (bổ sung)';
  other.outputs = [...(other.outputs ?? []), 'Báo cáo nhanh'];
  phase.when.from = '2025-11-03';
  plan.recipients?.push({ ...recipient, id: 'r-new', text: 'Cổng Thông tin điện tử' });
  return plan;
}

const worded = ['statements', 'goals', 'topics', 'tasks', 'generalClauses', 'routes'] as const;
const syllables = 'an bình cường dũng giang hà khánh lâm minh nam phong quang sơn thành vinh xuân'.split(' ');

/**
 * A plan as the next province would write it: every wording of its content differs from all that were seen before, so that
 * nothing is won by having read it. What plans of a campaign have in common stays: labels, laws, names of bodies.
 */
function reworded(text: string): () => string {
  let count = 0;
  return () => {
    const plan = JSON.parse(text) as Draft;
    const words = Array.from(String(count++ % 1_000_000).padStart(6, '0'), (digit) => syllables[Number(digit)]).join(
      ' ',
    );
    for (const list of worded)
      // Each item of these lists may have a title and a text.
      for (const item of (plan[list] ?? []) as { title?: string; text?: string }[]) {
        if (item.title !== undefined) item.title = `${item.title} ${words}`;
        if (item.text !== undefined) item.text = item.text.replace(/(?=[.;:]?$)/u, ` ${words}`);
      }
    return textOf(plan);
  };
}

const repeated = ['citations', 'statements', 'goals', 'topics', 'units', 'tasks', 'routes', 'recipients'] as const;

/** The plan with this many times its content, under one outline and in the same phases; each copy has ids and words of its own. */
function multiplied(times: number): Draft {
  const plan = example('faultless');
  const next = reworded(textOf(plan));
  const ids = new Set(repeated.flatMap((list) => plan[list]?.map(({ id }) => id) ?? []));
  for (let copy = 2; copy <= times; copy++) {
    const rename = (_key: string, value: unknown) =>
      typeof value === 'string' && ids.has(value) ? `${value}-${copy}` : value;
    // A copy has the shape of what was copied.
    const more = JSON.parse(next(), rename) as Draft;
    for (const list of repeated) (plan[list] as unknown[] | undefined)?.push(...(more[list] ?? []));
  }
  return plan;
}

/** The plan in ever new words. */
export const anew = {
  valid: reworded(textOf(example('faultless'))),
  haiPhong: reworded(textOf(example('hai-phong-2024'))),
  bacNinh: reworded(textOf(example('bac-ninh-2024'))),
};

export const plans = {
  valid: textOf(example('faultless')),
  faulty: textOf(faulty()),
  revised: textOf(revised()),
  /** A million characters. */
  large: textOf(multiplied(60)),
  haiPhong: textOf(example('hai-phong-2024')),
  bacNinh: textOf(example('bac-ninh-2024')),
};
