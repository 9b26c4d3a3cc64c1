import { casesFor } from '#rule/cases.js';
import { withoutTexts, writeTopic, writtenAt } from '#rule/text-cases.js';
import rule from './rule.js';

const at = writtenAt;

export default casesFor(rule, (plan) => writeTopic(plan, 'Họp chậm nhất ngày …/…/2025.'), {
  'a day is left blank': {
    edit: (plan) => void writeTopic(plan, 'Hoàn thành: ngày tháng 11/2025.'),
    expect: [{ message: 'blank', at }],
  },
  'the day and month of a date are dots': {
    edit: (plan) => void writeTopic(plan, 'Họp ngày …/…/2025 tại Sở.'),
    expect: [{ message: 'blank', at }],
  },
  'a name is to be put in': {
    edit: (plan) => void writeTopic(plan, 'Giao [tên đơn vị] chủ trì, mời xxx tham dự.'),
    expect: [{ message: 'blank', at }],
  },
  'a draft still has blanks': {
    edit: (plan) => {
      plan.status = 'draft';
      writeTopic(plan, 'Họp ngày … tháng … năm 2025 tại Sở.');
    },
    expect: [{ message: 'blank', at }],
  },
  'an ellipsis ends a list': {
    edit: (plan) =>
      void writeTopic(plan, 'Tuyên truyền trên mạng xã hội (Facebook, Zalo...), chuyển đổi số… trong tháng 11.'),
    expect: [],
  },
  'a form is meant to be filled in by others': {
    edit: (plan) => void writeTopic(plan, 'Họ và tên: ………… Sinh ngày … tháng … năm ……'),
    expect: [],
  },
  ...withoutTexts,
});
