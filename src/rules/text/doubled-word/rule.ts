import { groupBy } from '#base/group.js';
import { foldSpaces } from '#base/text.js';
import { doubledIn } from '#model/doubled.js';
import { isClean } from '#model/text-screen.js';
import { worded } from '#model/texts.js';
import { excerptAround } from '#model/words.js';
import { mendWords } from '#rule/mend-words.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'text/doubled-word',
  on: 'text',
  severity: 'warning',
  since: '0.1.0',
  summary: {
    vi: 'Không có từ bị gõ hai lần liền nhau.',
    en: 'No word is typed twice in a row.',
  },
  kept: {
    vi: 'Không thấy từ nào bị gõ hai lần liền nhau.',
    en: 'No word that is typed twice in a row was found.',
  },
  basis: [{ source: 'orthography' }],
  reads: worded,
  messages: {
    doubled: {
      vi: '“{actual}” trong “{text}” bị lặp từ; chỉ cần “{expected}”.',
      en: '“{actual}” in “{text}” says a word twice; “{expected}” is enough.',
    },
    mend: { vi: 'Chỉ giữ “{expected}”.', en: 'Keep “{expected}” only.' },
  },
  check(placed, { plan, template, fault, unknown }) {
    const { text, nth } = placed.item;
    if (text === undefined) return unknown('no-text');
    if (isClean(placed.item, template)) return;
    for (const [words, same] of groupBy(doubledIn(text), ({ actual }) => foldSpaces(actual))) {
      const [doubled] = same;
      const { actual, expected, from, to } = doubled;
      const mends = mendWords({ message: 'mend', safe: true }, plan, placed, same, expected);
      const excerpt = excerptAround(text, from, to);
      fault('doubled', { actual, expected, text: excerpt }, { facts: [words, nth], mends });
    }
  },
});
