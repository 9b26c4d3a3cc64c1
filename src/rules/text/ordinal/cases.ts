import type { Template } from '#generated/template.types.js';
import { bare, casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

type Mention = NonNullable<NonNullable<Draft['topics']>[number]['mentions']>[number];

/** Changes what is said of the first congress of a series. */
function change(plan: Draft, more: Partial<Mention>): boolean {
  const mentions = plan.topics?.flatMap((topic) => topic.mentions ?? []) ?? [];
  const mention = mentions.find(({ series }) => series !== undefined);
  if (mention) Object.assign(mention, more);
  return mention !== undefined;
}

/** Adds a congress of another body to the last topic. */
function add(plan: Draft, more: Partial<Mention>): void {
  const topic = plan.topics?.at(-1);
  if (topic) topic.mentions = [{ kind: 'congress', name: 'Đại hội Đảng bộ Sở', ...more }];
}

/** A template that knows these congresses of the series and no others. */
function congresses(...members: { readonly ordinal: number; readonly year: number }[]): Template {
  const title = { vi: 'Đại hội đại biểu toàn quốc của Đảng', en: 'National congress of the party' };
  return { ...bare, series: [{ id: 'party-congress', title, members, script: 'roman' }] };
}

export default casesFor(rule, (plan) => change(plan, { ordinal: 4, written: 'IV', ahead: true }), {
  'a congress of 1976 is said to be coming': {
    edit: (plan) => void change(plan, { ordinal: 4, written: 'IV' }),
    expect: [{ message: 'past', at: 'topic-congress' }],
  },
  'a congress of 1976 is spoken of as past': {
    edit: (plan) => void change(plan, { ordinal: 4, written: 'IV', ahead: false }),
    expect: [],
  },
  'a congress gets the wrong year': {
    edit: (plan) => void change(plan, { year: 2025 }),
    expect: [{ message: 'year', at: 'topic-congress' }],
  },
  'a congress gets its own year': {
    edit: (plan) => void change(plan, { year: 2026 }),
    expect: [],
  },
  'a numeral is written as no numeral is': {
    edit: (plan) => void change(plan, { written: 'XIIII' }),
    expect: [{ message: 'unreadable', at: 'topic-congress' }],
  },
  'a numeral says another number than is meant': {
    edit: (plan) => void change(plan, { written: 'XVI' }),
    expect: [{ message: 'unreadable', at: 'topic-congress' }],
  },
  'a numeral in words is left alone': {
    edit: (plan) => void change(plan, { written: 'thứ mười bốn' }),
    expect: [],
  },
  'an Arabic ordinal stands beside Roman ones': {
    edit: (plan) => add(plan, { ordinal: 17, written: '17' }),
    expect: [{ message: 'script', at: 'topic-refutation-after' }],
  },
  'another congress of the series stands in Arabic digits': {
    edit: (plan) => void change(plan, { written: '14' }),
    expect: [{ message: 'script', at: 'topic-congress' }],
  },
  'a second congress is Roman too': {
    edit: (plan) => add(plan, { ordinal: 17, written: 'XVII' }),
    expect: [],
  },
  'a series that the template does not list cannot be judged by its years': {
    edit: (plan) => void change(plan, { series: 'union-congress', ordinal: 4, written: 'IV' }),
    expect: [],
    notEvaluated: true,
  },
  'a numeral is written as no numeral is, and nobody knows which is meant': {
    edit: (plan) => add(plan, { written: 'XIIII' }),
    expect: [{ message: 'unreadable', at: 'topic-refutation-after' }],
  },
  'a congress that the table does not reach is left alone': {
    edit: (plan) => void change(plan, { ordinal: 40, written: 'XL', year: 2160 }),
    expect: [],
  },
  'the last congress that the table knows is said to be coming': {
    template: congresses({ ordinal: 4, year: 1976 }),
    edit: (plan) => void change(plan, { ordinal: 4, written: 'IV' }),
    expect: [{ message: 'past', at: 'topic-congress' }],
  },
  'a congress of the year of the plan is still to come': {
    template: congresses({ ordinal: 14, year: 2025 }, { ordinal: 15, year: 2030 }),
    edit: () => undefined,
    expect: [],
  },
});
