import { casesFor } from '#rule/cases.js';
import { withoutTexts, writeTopic, writtenAt } from '#rule/text-cases.js';
import rule from './rule.js';

const at = writtenAt;

export default casesFor(rule, (plan) => writeTopic(plan, 'Kết quả công tác của của các đơn vị.'), {
  'a small word stands twice': {
    edit: (plan) => void writeTopic(plan, 'Họp trong trong tháng 11 để để thống nhất.'),
    expect: [
      { message: 'doubled', at },
      { message: 'doubled', at },
    ],
  },
  'the word before the number of a document stands twice': {
    edit: (plan) => void writeTopic(plan, 'Thực hiện Kế hoạch số số 85/KH-BCĐNQ.'),
    expect: [{ message: 'doubled', at }],
  },
  'a noun stands before and after its plural': {
    edit: (plan) => void writeTopic(plan, 'Bảo đảm quyền các quyền cơ bản của người dân.'),
    expect: [{ message: 'doubled', at }],
  },
  'words that are said twice for emphasis': {
    edit: (plan) => void writeTopic(plan, 'Ngày ngày, đời đời, luôn luôn, xa xa, từ từ, người người thi đua.'),
    expect: [],
  },
  'two words that look alike': {
    edit: (plan) => void writeTopic(plan, 'Trưởng ban Ban Chỉ đạo xử lý hành vi vi phạm khi thi công công trình.'),
    expect: [],
  },
  'a word ends one clause and begins the next': {
    edit: (plan) => void writeTopic(plan, 'Nêu rõ việc đã làm được, được ai giao.'),
    expect: [],
  },
  ...withoutTexts,
  'a word stands twice in two places, once with two spaces between': {
    edit: (plan) => void writeTopic(plan, 'Kết quả công tác của  của các đơn vị và của của tỉnh.'),
    expect: [{ message: 'doubled', at }],
  },
});
