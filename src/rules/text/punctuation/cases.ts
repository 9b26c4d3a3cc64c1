import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Puts words in place of the text of the first topic that has one. */
function write(plan: Draft, text: string): boolean {
  const topic = plan.topics?.find((item) => item.text !== undefined);
  if (topic) topic.text = text;
  return topic !== undefined;
}

const at = 'topic-declaration';

export default casesFor(rule, (plan) => write(plan, 'Phụ nữ, trẻ em, người cao tuổi…. và người khuyết tật.'), {
  'an ellipsis has a dot too many': {
    edit: (plan) => void write(plan, 'Phụ nữ, trẻ em, người cao tuổi….'),
    expect: [{ message: 'dots', at }],
  },
  'a sentence ends in two dots': {
    edit: (plan) => void write(plan, 'Gửi báo cáo về Sở..'),
    expect: [{ message: 'dots', at }],
  },
  'a comma stands before an ellipsis': {
    edit: (plan) => void write(plan, 'Tọa đàm, trưng bày ảnh,…'),
    expect: [{ message: 'comma', at }],
  },
  'a space stands before a comma': {
    edit: (plan) => void write(plan, 'Tọa đàm , trưng bày ảnh.'),
    expect: [{ message: 'space', at }],
  },
  'a bracket is never closed': {
    edit: (plan) => void write(plan, 'Gửi về Sở (qua Văn phòng để tổng hợp.'),
    expect: [{ message: 'bracket', at }],
  },
  'marks of a list are no brackets': {
    edit: (plan) => void write(plan, 'a) Tọa đàm (hai buổi);\nb) Trưng bày ảnh…'),
    expect: [],
  },
  'the mark at the end of a plan is no row of dots': {
    edit: (plan) => void write(plan, 'Sở tổ chức thực hiện Kế hoạch này./.'),
    expect: [],
  },
  'a line of dots is there to be written on': {
    edit: (plan) => void write(plan, 'Họ và tên: ..................'),
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
