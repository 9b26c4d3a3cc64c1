import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Puts words in place of the text of the first topic that has one. */
function write(plan: Draft, text: string): boolean {
  const topic = plan.topics?.find((item) => item.text !== undefined);
  if (topic) topic.text = text;
  return topic !== undefined;
}

const at = 'topic-declaration';

export default casesFor(rule, (plan) => write(plan, 'Họp chậm nhất ngày …/…/2025.'), {
  'a day is left blank': {
    edit: (plan) => void write(plan, 'Hoàn thành: ngày tháng 11/2025.'),
    expect: [{ message: 'blank', at }],
  },
  'the day and month of a date are dots': {
    edit: (plan) => void write(plan, 'Họp ngày …/…/2025 tại Sở.'),
    expect: [{ message: 'blank', at }],
  },
  'a name is to be put in': {
    edit: (plan) => void write(plan, 'Giao [tên đơn vị] chủ trì, mời xxx tham dự.'),
    expect: [{ message: 'blank', at }],
  },
  'a draft still has blanks': {
    edit: (plan) => {
      plan.status = 'draft';
      write(plan, 'Họp ngày … tháng … năm 2025 tại Sở.');
    },
    expect: [{ message: 'blank', at }],
  },
  'an ellipsis ends a list': {
    edit: (plan) =>
      void write(plan, 'Tuyên truyền trên mạng xã hội (Facebook, Zalo...), chuyển đổi số… trong tháng 11.'),
    expect: [],
  },
  'a form is meant to be filled in by others': {
    edit: (plan) => void write(plan, 'Họ và tên: ………… Sinh ngày … tháng … năm ……'),
    expect: [],
  },
  'an item keeps no text as written': {
    edit: (plan) => {
      for (const topic of plan.topics ?? []) delete topic.text;
    },
    expect: [],
    notEvaluated: true,
  },
});
