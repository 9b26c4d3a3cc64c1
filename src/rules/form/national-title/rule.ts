import { foldDashes, foldSpaces, foldTone } from '#base/text.js';
import { boundByDecree } from '#model/issuer.js';
import { putAt } from '#model/patch.js';
import { wordValue } from '#model/value.js';
import { defineRule } from '#rule/rule.js';

const lines = [
  {
    field: 'nationalTitle',
    name: wordValue('Quốc hiệu', 'national title'),
    expected: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  },
  { field: 'motto', name: wordValue('Tiêu ngữ', 'motto'), expected: 'Độc lập - Tự do - Hạnh phúc' },
] as const;

export default defineRule({
  id: 'form/national-title',
  on: 'plan',
  severity: 'error',
  ranks: { words: 'warning', hyphens: 'warning', capitals: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Văn bản có Quốc hiệu và Tiêu ngữ, viết đúng từng chữ, gạch nối và chữ hoa.',
    en: 'The document bears the national title and the motto, right in every word, hyphen and capital.',
  },
  kept: {
    vi: 'Quốc hiệu và Tiêu ngữ đầy đủ, viết đúng.',
    en: 'The national title and the motto are there and rightly written.',
  },
  basis: [{ source: 'decree30', place: 'Điều 8 khoản 2 điểm a; Phụ lục I mục II.1' }],
  reads: ['header', 'issuer'],
  needs: ['national-title'],
  messages: {
    missing: {
      vi: 'Phần đầu văn bản không có {name} “{expected}”.',
      en: 'The header lacks the {name} “{expected}”.',
    },
    words: {
      vi: '{name} ghi “{text}”; phải ghi “{expected}”.',
      en: 'The {name} reads “{text}”; it must read “{expected}”.',
    },
    hyphens: {
      vi: '{name} ghi “{text}”; giữa các cụm từ dùng gạch nối, có cách chữ: “{expected}”.',
      en: 'The {name} reads “{text}”; hyphens with a space on each side part its phrases: “{expected}”.',
    },
    capitals: {
      vi: '{name} ghi “{text}”; chữ hoa phải như sau: “{expected}”.',
      en: 'The {name} reads “{text}”; its capitals are “{expected}”.',
    },
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { fault }) {
    for (const { field, name, expected } of lines) {
      const text = plan.header?.[field];
      const at = `/header/${field}`;
      if (text === undefined) {
        const patch = plan.header ? putAt(plan, at, expected) : putAt(plan, '/header', { [field]: expected });
        const mend = { message: 'mend', values: { expected }, safe: false, ...patch } as const;
        const where = { expected, facts: [field], mends: [mend] };
        fault('missing', { name, expected }, { at: plan.header ? '/header' : '', ...where });
        continue;
      }
      for (const slip of slipsIn(text, expected)) {
        const mend = {
          message: 'mend',
          values: { expected },
          safe: slip !== 'words',
          ...putAt(plan, at, expected),
        } as const;
        fault(slip, { name, text, expected }, { at, expected, mends: [mend] });
      }
    }
  },
});

/** "HOÀ" and "HÒA" are the same word, and a line may be set with any spaces between its words. */
function slipsIn(text: string, expected: string): ('words' | 'hyphens' | 'capitals')[] {
  if (text === expected) return [];
  const [written, right] = [foldTone(foldSpaces(text)), foldTone(expected)];
  if (foldDashes(written).toLowerCase() !== foldDashes(right).toLowerCase()) return ['words'];
  return [
    ...(written.toLowerCase() === right.toLowerCase() ? [] : (['hyphens'] as const)),
    ...(foldDashes(written) === foldDashes(right) ? [] : (['capitals'] as const)),
  ];
}
