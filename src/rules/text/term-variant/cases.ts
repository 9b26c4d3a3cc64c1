import { bare, casesFor, type Draft } from '#rule/cases.js';
import { withoutTexts } from '#rule/text-cases.js';
import rule from './rule.js';

/** Puts words in place of the texts of the first two topics that have one. */
function write(plan: Draft, first: string, second = first): boolean {
  const [one, other] = plan.topics?.filter((item) => item.text !== undefined) ?? [];
  if (!one || !other) return false;
  one.text = first;
  other.text = second;
  return true;
}

const mixed = { message: 'mixed', at: '' };

export default casesFor(rule, (plan) => write(plan, 'Họp hàng năm.', 'Báo cáo hằng năm.'), {
  'an organisation has two names': {
    edit: (plan) => void write(plan, 'Công ước của Liên hiệp quốc.'),
    expect: [mixed], // another topic has the right one
  },
  'an organisation has one name': {
    edit: (plan) => void write(plan, 'Công ước của Liên hợp quốc.'),
    expect: [],
  },
  'every year is spelled in two ways': {
    edit: (plan) => void write(plan, 'Hàng năm tổ chức họp.', 'Báo cáo hằng năm.'),
    expect: [mixed],
  },
  'every year is spelled in the less common way throughout': {
    edit: (plan) => void write(plan, 'Hàng năm tổ chức họp.', 'Báo cáo hàng năm.'),
    expect: [],
  },
  'every year and every month follow other customs': {
    edit: (plan) => void write(plan, 'Hàng năm tổ chức họp.', 'Báo cáo hằng tháng.'),
    expect: [],
  },
  'short and full names of bodies, and two ways to say "ensure", are normal': {
    edit: (plan) => void write(plan, 'UBND tỉnh đảm bảo kinh phí.', 'Ủy ban nhân dân tỉnh bảo đảm kinh phí.'),
    expect: [],
  },
  ...withoutTexts,
  'a template that lists no terms knows of no other names': {
    template: bare,
    edit: (plan) => void write(plan, 'Hàng năm tổ chức họp.', 'Báo cáo hằng năm.'),
    expect: [],
  },
});
