import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Puts words in place of the text of the first topic that has one. */
function write(plan: Draft, text: string): boolean {
  const topic = plan.topics?.find((item) => item.text !== undefined);
  if (topic) topic.text = text;
  return topic !== undefined;
}

const at = 'topic-declaration';

export default casesFor(rule, (plan) => write(plan, 'Kết quả công tác của của các đơn vị.'), {
  'a small word stands twice': {
    edit: (plan) => void write(plan, 'Họp trong trong tháng 11 để để thống nhất.'),
    expect: [
      { message: 'doubled', at },
      { message: 'doubled', at },
    ],
  },
  'the word before the number of a document stands twice': {
    edit: (plan) => void write(plan, 'Thực hiện Kế hoạch số số 85/KH-BCĐNQ.'),
    expect: [{ message: 'doubled', at }],
  },
  'a noun stands before and after its plural': {
    edit: (plan) => void write(plan, 'Bảo đảm quyền các quyền cơ bản của người dân.'),
    expect: [{ message: 'doubled', at }],
  },
  'words that are said twice for emphasis': {
    edit: (plan) => void write(plan, 'Ngày ngày, đời đời, luôn luôn, xa xa, từ từ, người người thi đua.'),
    expect: [],
  },
  'two words that look alike': {
    edit: (plan) => void write(plan, 'Trưởng ban Ban Chỉ đạo xử lý hành vi vi phạm khi thi công công trình.'),
    expect: [],
  },
  'a word ends one clause and begins the next': {
    edit: (plan) => void write(plan, 'Nêu rõ việc đã làm được, được ai giao.'),
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
