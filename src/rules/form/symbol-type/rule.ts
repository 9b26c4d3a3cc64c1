import type { Plan } from '#generated/plan.types.js';
import { isTypeWithoutLetters, lettersOfType, typeOfLetters } from '#model/abbreviations.js';
import { boundByDecree } from '#model/issuer.js';
import { groupsOf, numberOf } from '#model/number-line.js';
import { joinPatches, putAt } from '#model/patch.js';
import { wordValue } from '#model/value.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'form/symbol-type',
  on: 'plan',
  severity: 'error',
  ranks: { case: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Chữ viết tắt tên loại trong ký hiệu hợp với tên loại: kế hoạch là KH.',
    en: 'The letters of type in the symbol fit the type: KH for a plan.',
  },
  kept: {
    vi: 'Chữ viết tắt tên loại trong ký hiệu hợp với tên loại.',
    en: 'The letters of type in the symbol fit the type.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục III mục I; Phụ lục I mục II.3' }],
  reads: ['number', 'type', 'issuer'],
  needs: ['number'],
  messages: {
    other: {
      vi: 'Ký hiệu “{text}” mang chữ “{actual}” ({name}); tên loại “{other}” viết tắt là “{expected}”.',
      en: 'The symbol “{text}” bears “{actual}” ({name}); the type “{other}” is abbreviated “{expected}”.',
    },
    none: {
      vi: 'Ký hiệu “{text}” không có chữ viết tắt tên loại; tên loại “{other}” viết tắt là “{expected}”.',
      en: 'The symbol “{text}” bears no letters of type; the type “{other}” is abbreviated “{expected}”.',
    },
    case: {
      vi: 'Ký hiệu “{text}” viết “{actual}”; đúng là “{expected}”.',
      en: 'The symbol “{text}” writes “{actual}”; right is “{expected}”.',
    },
    needless: {
      vi: 'Ký hiệu “{text}” mang chữ “{actual}”; tên loại “{other}” không có chữ viết tắt.',
      en: 'The symbol “{text}” bears “{actual}”; the type “{other}” has no letters of type.',
    },
    mend: { vi: 'Ghi ký hiệu là “{expected}”.', en: 'Write the symbol as “{expected}”.' },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { index, fault, unknown }) {
    const { symbol: text } = numberOf(index);
    if (text === undefined) return unknown('not-stated', { part: wordValue('ký hiệu', 'symbol') });
    const [actual, ...organs] = groupsOf(text);
    const name = typeOfLetters(actual);
    const other = plan.type;
    const expected = lettersOfType(other);
    // A document numbered as a plan whose type says otherwise is a plan under a wrong title.
    if (name === 'kế hoạch' && expected !== 'KH') return unknown('owned-elsewhere', { rule: 'form/title' });
    const { symbol, text: line } = plan.number ?? {};
    const at = symbol === undefined ? '/number' : '/number/symbol';
    if (isTypeWithoutLetters(other)) {
      if (name !== undefined) fault('needless', { text, actual, other }, { at });
    } else if (expected === undefined) unknown('not-stated', { part });
    else if (actual === expected) return;
    else {
      const right = [expected, ...(name === undefined ? [actual] : []), ...organs].filter((group) => group !== '');
      const where = { at, expected, mends: mendsFor(plan, { text, symbol, line }, right.join('-')) };
      if (name === undefined) fault('none', { text, other, expected }, where);
      else if (actual.toUpperCase() === expected.toUpperCase()) fault('case', { text, actual, expected }, where);
      else fault('other', { text, actual, name, other, expected }, where);
    }
  },
});

const part = wordValue('tên loại có chữ viết tắt', 'type that has letters');

/** The symbol in the data and in the line as it is printed, as far as it stands there. */
function mendsFor(
  plan: Plan,
  { text, symbol, line }: Readonly<Record<'symbol' | 'line', string | undefined>> & { readonly text: string },
  expected: string,
): Mend<'mend'>[] {
  const patches = [
    ...(symbol === undefined ? [] : [putAt(plan, '/number/symbol', expected)]),
    ...(line?.includes(text)
      ? [
          putAt(
            plan,
            '/number/text',
            line.replace(text, () => expected),
          ),
        ]
      : []),
  ];
  return patches.length === 0 ? [] : [{ message: 'mend', values: { expected }, safe: false, ...joinPatches(patches) }];
}
