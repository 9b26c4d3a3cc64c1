import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

type Section = Draft['sections'][number];

function change(plan: Draft, id: string, other: Partial<Section>): void {
  const section = plan.sections.find((each) => each.id === id);
  if (section) Object.assign(section, other);
}

/** Writes the bullets of the topics of the first phase anew; an empty one is taken away. */
function bullet(plan: Draft, ...labels: string[]): void {
  const topics = plan.topics?.filter(({ section }) => section === 's-before') ?? [];
  labels.forEach((label, at) => {
    const topic = topics[at];
    if (topic && label === '') delete topic.label;
    else if (topic) topic.label = label;
  });
}

/** Labels the units of the assignment. */
function letter(plan: Draft, ...labels: string[]): void {
  const from = plan.sections.findIndex(({ id }) => id === 's-assignment') + 1;
  labels.forEach((label, at) => {
    const section = plan.sections[from + at];
    if (section) section.label = label;
  });
}

export default casesFor(
  rule,
  (plan) => {
    const section = plan.sections.at(-1);
    if (section) section.label = 'f.';
    return section !== undefined;
  },
  {
    'one of the parts has a colon behind its title': {
      edit: (plan) => change(plan, 's-aims', { end: ':' }),
      expect: [{ message: 'ends', at: 's-aims' }],
    },
    'all of the parts have a colon behind their titles': {
      edit: (plan) => {
        for (const section of plan.sections) if (section.level === 1) section.end = ':';
      },
      expect: [],
    },
    'the text begins on the line of the heading': {
      edit: (plan) => change(plan, 's-time', { end: ':' }),
      expect: [],
    },
    'a line has lost its bullet': {
      edit: (plan) => bullet(plan, '-', '-', ''),
      expect: [{ message: 'bullets', at: 's-before' }],
    },
    'a list has dashes and dots': {
      edit: (plan) => bullet(plan, '-', '•'),
      expect: [{ message: 'bullets', at: 's-before' }],
    },
    'the lines of a lower level have a plus': {
      edit: (plan) => bullet(plan, '-', '+', '+'),
      expect: [],
    },
    'no line of the list has a bullet': {
      edit: (plan) => {
        for (const topic of plan.topics ?? []) if (topic.section === 's-before') delete topic.label;
      },
      expect: [],
    },
    'f follows e': {
      edit: (plan) => letter(plan, 'c)', 'd)', 'đ)', 'e)', 'f)'),
      expect: [{ message: 'foreign', at: 's-common' }],
    },
    'points are lettered with a full stop': {
      edit: (plan) => letter(plan, 'a.', 'b.', 'c.', 'd.', 'đ.'),
      expect: [{ message: 'bare', at: 's-office' }],
    },
    'points are lettered as they should be': {
      edit: (plan) => letter(plan, 'a)', 'b)', 'c)', 'd)', 'đ)'),
      expect: [],
    },
  },
);
