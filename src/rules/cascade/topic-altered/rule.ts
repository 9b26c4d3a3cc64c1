import { carriedTopics, wordsLost } from '#compare/carrying.js';
import { nearestPlan } from '#model/parent.js';
import { itemValue, listValue } from '#model/value.js';
import { defineRule, type Context } from '#rule/rule.js';

/** From this likeness on, a topic is meant to be the sentence of the parent, and what it lacks was lost on the way. */
const same = 0.6;

export default defineRule({
  id: 'cascade/topic-altered',
  on: 'topic',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Nội dung lấy từ cấp trên giữ đủ lời của cấp trên.',
    en: 'A topic taken over from the parent keeps all its words.',
  },
  kept: {
    vi: 'Các nội dung lấy từ cấp trên giữ đủ lời.',
    en: 'The topics taken over keep the words of the parent.',
  },
  basis: [{ source: 'practice' }],
  reads: ['topics', 'issuer'],
  needs: ['parent'],
  messages: {
    altered: {
      vi: 'Nội dung “{topic}” lấy từ {name}, nguyên văn “{expected}”, nhưng thiếu chữ: {lost}.',
      en: 'The topic “{topic}” is taken from {name}, where it says “{expected}”, and lacks: {lost}.',
    },
  },
  applies: ({ pointer }, context) => takenOverAt(pointer, context).length > 0,
  check({ item, pointer }, context) {
    for (const { parent, carried } of takenOverAt(pointer, context)) {
      const expected = carried.clause.item.text;
      if (expected === undefined || item.text === undefined) return context.unknown('no-text');
      if (carried.how === 'words' || carried.score < same) continue;
      const lost = wordsLost(parent.index, expected, item.text);
      if (lost.length === 0) continue;
      const values = { topic: itemValue(item), name: parent.name, lost: listValue([...lost]), expected };
      context.fault('altered', values, { facts: [parent.id, carried.clause.item.id] });
    }
  },
});

/** What the topic there takes over from the nearest parent. */
function takenOverAt(pointer: string, { index, parents }: Pick<Context, 'index' | 'parents'>) {
  return nearestPlan(parents).flatMap((parent) =>
    carriedTopics(index, parent.index)
      .filter(({ by }) => by.pointer === pointer)
      .map((carried) => ({ parent, carried })),
  );
}
