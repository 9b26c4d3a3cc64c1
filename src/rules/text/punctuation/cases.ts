import { casesFor } from '#rule/cases.js';
import { withoutTexts, writeTopic, writtenAt } from '#rule/text-cases.js';
import rule from './rule.js';

const at = writtenAt;

export default casesFor(rule, (plan) => writeTopic(plan, 'Phụ nữ, trẻ em, người cao tuổi…. và người khuyết tật.'), {
  'an ellipsis has a dot too many': {
    edit: (plan) => void writeTopic(plan, 'Phụ nữ, trẻ em, người cao tuổi….'),
    expect: [{ message: 'dots', at }],
  },
  'a sentence ends in two dots': {
    edit: (plan) => void writeTopic(plan, 'Gửi báo cáo về Sở..'),
    expect: [{ message: 'dots', at }],
  },
  'a comma stands before an ellipsis': {
    edit: (plan) => void writeTopic(plan, 'Tọa đàm, trưng bày ảnh,…'),
    expect: [{ message: 'comma', at }],
  },
  'a space stands before a comma': {
    edit: (plan) => void writeTopic(plan, 'Tọa đàm , trưng bày ảnh.'),
    expect: [{ message: 'space', at }],
  },
  'a bracket is never closed': {
    edit: (plan) => void writeTopic(plan, 'Gửi về Sở (qua Văn phòng để tổng hợp.'),
    expect: [{ message: 'bracket', at }],
  },
  'marks of a list are no brackets': {
    edit: (plan) => void writeTopic(plan, 'a) Tọa đàm (hai buổi);\nb) Trưng bày ảnh…'),
    expect: [],
  },
  'the mark at the end of a plan is no row of dots': {
    edit: (plan) => void writeTopic(plan, 'Sở tổ chức thực hiện Kế hoạch này./.'),
    expect: [],
  },
  'a line of dots is there to be written on': {
    edit: (plan) => void writeTopic(plan, 'Họ và tên: ..................'),
    expect: [],
  },
  ...withoutTexts,
});
