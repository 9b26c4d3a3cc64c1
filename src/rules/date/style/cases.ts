import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function writeWindow(plan: Draft, text: string | undefined): boolean {
  const window = plan.windows?.[0];
  if (window?.when.kind !== 'range') return false;
  const { from, to } = window.when;
  window.when = { kind: 'range', from, to, ...(text !== undefined && { text }) };
  return true;
}

/** Answers the word “từ” with a dash, where a range names a date. */
function mix(plan: Draft): boolean {
  const when = plan.windows?.[0]?.when;
  const namesDate = when?.kind === 'range' && [when.from, when.to].some((edge) => /^\d{4}/u.test(edge));
  return namesDate && writeWindow(plan, 'Từ ngày 01/11/2025-31/12/2025');
}

export default casesFor(rule, mix, {
  'the word “từ” is answered by a dash': {
    edit: (plan) => void writeWindow(plan, 'Từ ngày 01/11/2025 – 31/12/2025'),
    expect: [{ message: 'mixed', at: '/windows/0/when' }],
  },
  'no year stands in the date, nor above it': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      writeWindow(plan, 'từ ngày 01/11 đến ngày 31/12');
    },
    expect: [{ message: 'yearless', at: '/windows/0/when' }],
  },
  'a dash alone, and a year on the right side only, are common style': {
    edit: (plan) => void writeWindow(plan, '01/11 - 31/12/2025'),
    expect: [],
  },
  'the year stands in the title': {
    edit: (plan) => void writeWindow(plan, 'từ ngày 01/11 đến ngày 31/12'),
    expect: [],
  },
  'without the words as written there is no style to judge': {
    edit: (plan) => void writeWindow(plan, undefined),
    expect: [],
    notEvaluated: true,
  },
});
