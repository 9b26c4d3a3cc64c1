import { readLabel } from '#model/label.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Labels the sections of a level from the first on; those for which there is no label stay as they are. */
function relabel(plan: Draft, level: number, ...labels: string[]): void {
  plan.sections
    .filter((section) => section.level === level)
    .slice(0, labels.length)
    .forEach((section, at) => (section.label = labels[at] ?? ''));
}

/** Labels the lines below a section, from the first on. */
function relabelBelow(plan: Draft, id: string, ...labels: string[]): void {
  const from = plan.sections.findIndex((section) => section.id === id) + 1;
  labels.forEach((label, at) => {
    const section = plan.sections[from + at];
    if (section) section.label = label;
  });
}

const oneNumber = 'abcdefghijklmnopqrstuv'.split('').map((letter) => `s-${letter}`);

export default casesFor(
  rule,
  (plan) => {
    const [first, second] = plan.sections.filter(({ level }) => level === 1);
    if (!second || readLabel(first?.label ?? '').length === 0) return false;
    second.label = first?.label ?? '';
    return true;
  },
  {
    'the second part bears the number of the first': {
      edit: (plan) => relabel(plan, 1, 'I.', 'I.', 'II.', 'III.', 'IV.', 'V.', 'VI.'),
      expect: [{ message: 'repeated', at: 's-time-and-content' }],
    },
    'a repeat is told once, where it is the only slip': {
      edit: (plan) => relabel(plan, 1, 'I.', 'II.', 'II.', 'IV.'),
      expect: [{ message: 'repeated', at: 's-activities' }],
    },
    'the parts jump from II to IV': {
      edit: (plan) => relabel(plan, 1, 'I.', 'II.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.'),
      expect: [{ message: 'jumped', at: 's-activities' }],
    },
    'the first part is number II': {
      edit: (plan) => relabel(plan, 1, 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.'),
      expect: [{ message: 'started', at: 's-aims' }],
    },
    'a number below stands twice': {
      edit: (plan) => relabelBelow(plan, 's-content', '2.1.', '2.2.', '2.2.'),
      expect: [{ message: 'repeatedBelow', at: 's-after' }],
    },
    'the letters leave out đ': {
      edit: (plan) => relabelBelow(plan, 's-assignment', 'a)', 'b)', 'c)', 'd)', 'e)'),
      expect: [{ message: 'jumpedBelow', at: 's-common' }],
    },
    'the letters follow the Vietnamese alphabet': {
      edit: (plan) => relabelBelow(plan, 's-assignment', 'a)', 'b)', 'c)', 'd)', 'đ)'),
      expect: [],
    },
    'the lines of the first part begin with 2': {
      edit: (plan) => relabelBelow(plan, 's-aims', '2.', '3.'),
      expect: [{ message: 'startedBelow', at: 's-purpose' }],
    },
    'the lines of the next part count on, as articles do': {
      edit: (plan) => relabelBelow(plan, 's-activities', '5.', '6.'),
      expect: [],
    },
    'the parts are lettered, and C and D are no Roman numerals': {
      edit: (plan) => relabel(plan, 1, 'A.', 'B.', 'C.', 'D.', 'Đ.', 'E.', 'G.'),
      expect: [],
    },
    'bullets number nothing': {
      edit: (plan) => relabelBelow(plan, 's-assignment', '-', '-', '+', '*', '-'),
      expect: [],
    },
    'an appendix begins again with I': {
      edit: (plan) => {
        plan.sections.push(
          { id: 's-appendix', heading: 'PHỤ LỤC', level: 1, role: 'other' },
          { id: 's-appendix-first', label: 'I.', heading: 'KẾT QUẢ', level: 1, role: 'other' },
        );
      },
      expect: [],
    },
    'an attached document that begins at a section counts for itself': {
      edit: (plan) => {
        plan.sections.push(
          { id: 's-form-title', heading: 'BÁO CÁO', level: 1, role: 'other' },
          { id: 's-form-first', label: 'I.', heading: 'KẾT QUẢ', level: 1, role: 'other' },
        );
        for (const appendix of plan.appendices ?? []) appendix.section = 's-form-title';
      },
      expect: [],
    },
    'two parts have changed places': {
      edit: (plan) => relabel(plan, 1, 'I.', 'III.', 'II.'),
      expect: [
        { message: 'jumped', at: 's-time-and-content' },
        { message: 'jumped', at: 's-activities' },
      ],
    },
    'a long list bears one number throughout, which nobody mends line by line': {
      edit: (plan) => {
        for (const id of oneNumber)
          plan.sections.push({ id, label: 'VIII.', heading: 'Báo cáo', level: 1, role: 'other' });
      },
      expect: oneNumber.slice(1).map((at) => ({ message: 'repeated', at })),
    },
  },
);
