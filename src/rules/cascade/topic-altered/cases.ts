import { addOwnTopic, cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Lets the parent say one word more in a topic long enough to remain the same sentence. */
function sayMore(parent: Draft): boolean {
  const long = parent.topics?.find(({ text }) => text !== undefined && text.split(' ').length > 8);
  if (!long?.text || long.text.includes('ngói')) return false;
  long.text = `${long.text.replace(/[.;]$/, '')} ngói.`;
  return true;
}

function rewrite(plan: Draft, text: string, title?: string): void {
  for (const topic of plan.topics ?? [])
    if (topic.id === 'topic-consistent-view') Object.assign(topic, { text, ...(title !== undefined && { title }) });
}

export default cascadeCasesFor(rule, (_, parent) => parent !== undefined && sayMore(parent), {
  'the word for protecting is gone': {
    edit: (plan) => rewrite(plan, 'Quan điểm nhất quán của Đảng, Nhà nước về tôn trọng, bảo đảm quyền con người.'),
    expect: [{ message: 'altered', at: 'topic-consistent-view' }],
  },
  'other commas and another way of writing a tone are the same words': {
    edit: (plan) =>
      rewrite(plan, 'Quan điểm nhất quán của Đảng - Nhà nước về tôn trọng, bảo đảm, và bảo vệ quyền con người'),
    expect: [],
  },
  'the horn of one letter is left out, which is a slip of spelling and no loss of a word': {
    edit: (plan) =>
      rewrite(plan, 'Quan điểm nhất quán của Đảng, Nhà nước về tôn trọng, bảo đảm và bảo vệ quyền con nguời.'),
    expect: [],
  },
  'words of one’s own may be added': {
    edit: (plan) =>
      rewrite(
        plan,
        'Quan điểm nhất quán của Đảng, Nhà nước về tôn trọng, bảo đảm và bảo vệ quyền con người tại địa phương.',
      ),
    expect: [],
  },
  'a topic written anew on the same matter is no copy': {
    edit: (plan) =>
      rewrite(plan, 'Chủ trương nhất quán lấy người dân làm trung tâm, mọi quyền con người được tôn trọng.'),
    expect: [],
  },
  'a template in place of the board has no words to keep': {
    edit: () => undefined,
    parent: 'human-rights-day',
    expect: [],
  },
  'a topic of one’s own has no words to keep': {
    edit: addOwnTopic,
    expect: [],
  },
  'the words of the board are not in the data': {
    edit: () => undefined,
    parent: (parent) => {
      for (const topic of parent.topics ?? []) if (topic.id === 'topic-consistent-view') delete topic.text;
    },
    expect: [],
    notEvaluated: true,
  },
  'the words of the plan are not in the data': {
    edit: (plan) => {
      for (const topic of plan.topics ?? []) if (topic.id === 'topic-consistent-view') delete topic.text;
    },
    expect: [],
    notEvaluated: true,
  },
  'the congress is counted in Roman numerals above and in Arabic below': {
    edit: (plan) => rewrite(plan, 'Kết quả Đại hội đại biểu toàn quốc lần thứ 14 của Đảng.'),
    parent: (parent) => rewrite(parent, 'Kết quả Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.'),
    expect: [],
  },
  'six words of ten are left, and the children of the border are forgotten': {
    edit: (plan) => rewrite(plan, 'Bảo vệ trẻ em vùng cao.', 'Bảo vệ trẻ em'),
    parent: (parent) => rewrite(parent, 'Bảo vệ trẻ em vùng cao, biên giới, hải đảo.', 'Bảo vệ trẻ em'),
    expect: [{ message: 'altered', at: 'topic-consistent-view' }],
  },
  'the committee is written in letters, and each year is spelled in the other way': {
    edit: (plan) => rewrite(plan, 'UBND các xã tuyên truyền hằng năm về quyền con người tại cơ sở.'),
    parent: (parent) => rewrite(parent, 'Ủy ban nhân dân các xã tuyên truyền hàng năm về quyền con người tại cơ sở.'),
    expect: [],
  },
});
