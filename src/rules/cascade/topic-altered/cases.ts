import { cascadeCasesFor } from '#rule/cascade-cases.js';
import type { Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Lets the parent say one word more in a topic long enough to remain the same sentence. */
function sayMore(parent: Draft): boolean {
  const long = parent.topics?.find(({ text }) => text !== undefined && text.split(' ').length > 8);
  if (!long?.text || long.text.includes('ngói')) return false;
  long.text = `${long.text.replace(/[.;]$/, '')} ngói.`;
  return true;
}

function rewrite(plan: Draft, text: string): void {
  for (const topic of plan.topics ?? []) if (topic.id === 'topic-consistent-view') topic.text = text;
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
});
