import type { When } from '#generated/plan.types.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function writeWindow(plan: Draft, text: string | undefined): boolean {
  const window = plan.windows?.[0];
  if (window?.when.kind !== 'range') return false;
  const { from, to } = window.when;
  window.when = { kind: 'range', from, to, ...(text !== undefined && { text }) };
  return true;
}

function writeWhen(plan: Draft, when: Draft<When>): void {
  const window = plan.windows?.[0];
  if (window) window.when = when;
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
  'the dash stands between dates that have dashes themselves, and no mend is offered': {
    edit: (plan) => void writeWindow(plan, 'Từ ngày 01-11-2025 – 31-12-2025'),
    expect: [{ message: 'mixed', at: '/windows/0/when' }],
  },
  'from now on is written with a dash': {
    edit: (plan) => writeWhen(plan, { kind: 'range', from: 'open', to: '2025-12-31', text: 'Từ nay — 31/12/2025' }),
    expect: [{ message: 'mixed', at: '/windows/0/when' }],
  },
  'a day has no year': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      writeWhen(plan, { kind: 'day', on: '2025-12-10', text: 'sáng ngày 10/12 (thứ Tư)' });
    },
    expect: [{ message: 'yearless', at: '/windows/0/when' }],
  },
  'the year of two digits is no year, and what is meant is left to people': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      writeWhen(plan, { kind: 'day', on: '2025-12-10', text: 'ngày 10/12/25' });
    },
    expect: [{ message: 'yearless', at: '/windows/0/when' }],
  },
  'a month in words has no year, and the words are left to people': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      writeWhen(plan, { kind: 'month', month: '2025-12', text: 'trong tháng Mười hai' });
    },
    expect: [{ message: 'yearless', at: '/windows/0/when' }],
  },
  'the last day hangs on the occasion, so that no year is known to write': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      writeWhen(plan, { kind: 'range', from: '2025-11-01', to: '@world-day:+1', text: 'từ 01/11 đến 11/12' });
    },
    expect: [{ message: 'yearless', at: '/windows/0/when' }],
  },
  'the last day hangs on an occasion whose id looks like a day, and still tells no year': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      plan.occasions?.push({ id: 'dot-2024-12-11', title: 'Ngày hội đọc sách', day: '2025-12-11' });
      writeWhen(plan, { kind: 'range', from: '2025-11-01', to: '@dot-2024-12-11', text: 'từ 01/11 đến 11/12' });
    },
    expect: [{ message: 'yearless', at: '/windows/0/when' }],
  },
  'an hour stands behind the day, which is then no day that tells its year': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      writeWhen(plan, { kind: 'day', on: '2025-12-10T08:00', text: 'sáng ngày 10/12' });
    },
    expect: [{ message: 'yearless', at: '/windows/0/when' }],
  },
  'only the heading above the heading names the year': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      for (const section of plan.sections) if (section.id === 's-time-and-content') section.heading = 'NĂM 2025';
      writeWhen(plan, { kind: 'day', on: '2025-12-10', text: 'ngày 10/12' });
    },
    expect: [],
  },
  'days that are counted from the occasion have no year to write': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền';
      writeWhen(plan, { kind: 'range', from: '@world-day:-1', to: '@world-day:+1', text: 'trước và sau một ngày' });
    },
    expect: [],
  },
  'the dashes are those of a date': {
    edit: (plan) => writeWhen(plan, { kind: 'range', from: '2025-11-01', to: 'open', text: 'từ 01-11-2025 trở đi' }),
    expect: [],
  },
  'the dashes are those of dates between “từ” and “đến”, or “tới”': {
    edit: (plan) => {
      writeWindow(plan, 'từ 01-11-2025 đến 31-12-2025');
      plan.windows?.push({
        id: 'horizon',
        kind: 'horizon',
        when: { kind: 'range', from: '2025-11-01', to: '2025-12-31', text: 'từ 01-11-2025 tới 31-12-2025' },
      });
    },
    expect: [],
  },
  'a range in words has no dash': {
    edit: (plan) => void writeWindow(plan, 'từ đầu tháng 11 cho hết năm 2025'),
    expect: [],
  },
  'hours of a day are no range of days': {
    edit: (plan) => writeWhen(plan, { kind: 'day', on: '2025-12-10', text: 'từ 8 - 9 giờ ngày 10/12/2025' }),
    expect: [],
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
