import { boundByDecree } from '#model/issuer.js';
import { cutLine, misendedLines, readOpening } from '#model/opening.js';
import { namedValue } from '#model/place.js';
import { defineRule } from '#rule/rule.js';

export default defineRule({
  id: 'basis/marks',
  on: 'plan',
  severity: 'info',
  since: '0.1.0',
  summary: {
    vi: 'Mỗi dòng căn cứ kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm; câu mở đầu không bị ngắt.',
    en: 'Each line of the basis ends with a semicolon, the last with a full stop; the opening sentence is not cut.',
  },
  kept: {
    vi: 'Dấu câu ở phần căn cứ đúng quy định.',
    en: 'The basis is punctuated as it should be.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.6.a' }],
  reads: ['opening', 'citations', 'issuer'],
  needs: ['opening'],
  messages: {
    ends: {
      vi: '{count} dòng căn cứ không kết thúc bằng dấu “;” (dòng cuối: dấu “.”), trước hết là “{text}”.',
      en: '{count} of the lines of the basis do not end with “;” (the last: with “.”), the first being “{text}”.',
    },
    cut: {
      vi: 'Dấu chấm ngắt “{text}” khỏi câu nêu việc ban hành kế hoạch; ở đó phải là dấu phẩy.',
      en: 'A full stop cuts “{text}” off from the sentence that issues the plan; a comma belongs there.',
    },
    law: {
      vi: 'Căn cứ “{name}” có ghi số; luật, pháp lệnh chỉ ghi tên loại và tên gọi.',
      en: 'The basis “{name}” bears a number; laws and ordinances go by type and name only.',
    },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { index, fault, unknown }) {
    for (const { item, pointer } of index.all('citation'))
      if (item.where === 'opening' && item.relation === 'basis' && isLaw.has(item.kind) && item.number !== undefined)
        fault('law', { name: namedValue(item) }, { at: pointer });
    if (plan.opening?.text === undefined) return unknown('no-text');
    const lines = readOpening(plan.opening.text);
    const at = '/opening/text';
    const misended = misendedLines(lines);
    const [first] = misended;
    if (first) fault('ends', { count: misended.length, text: first.text }, { at, facts: [] });
    const cut = cutLine(lines);
    if (cut) fault('cut', { text: cut.text }, { at, facts: [] });
  },
});

const isLaw: ReadonlySet<string> = new Set(['law', 'ordinance']);
