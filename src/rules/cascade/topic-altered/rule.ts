import { carriedTopics, wordsLost } from '#compare/carrying.js';
import { itemValue, listValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

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
  applies: ({ pointer }, { index, parents: [parent] }) =>
    parent?.index !== undefined && carriedTopics(index, parent.index).some(({ by }) => by.pointer === pointer),
  check({ item, pointer }, { index, parents: [parent], fault, unknown }) {
    if (!parent?.index) return;
    const carried = carriedTopics(index, parent.index).filter(({ by }) => by.pointer === pointer);
    for (const each of carried) {
      const expected = each.clause.item.text;
      if (expected === undefined || item.text === undefined) return unknown('no-text');
      if (each.how === 'words' || each.score < same) continue;
      const lost = wordsLost(index, parent.index, each);
      if (lost.length === 0) continue;
      const values = { topic: itemValue(item), name: parent.name, lost: listValue([...lost]), expected };
      fault('altered', values, { facts: [parent.id, each.clause.item.id] });
    }
  },
});
