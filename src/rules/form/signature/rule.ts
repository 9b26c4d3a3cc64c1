import { foldSpaces } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import { authorityOf, degreeBefore, markedLinesOf, marksOf, wrongMarkOf } from '#model/authority.js';
import { boundByDecree, mayBearDegrees } from '#model/issuer.js';
import { joinPatches, putAt } from '#model/patch.js';
import { defineRule, type Mend } from '#rule/rule.js';

export default defineRule({
  id: 'form/signature',
  on: 'plan',
  severity: 'error',
  ranks: { party: 'warning', mark: 'warning', degree: 'warning', order: 'warning', nameless: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Quyền hạn ký (KT., TM., TL., TUQ., Q.) hợp với chức vụ; họ tên ở dòng cuối, không kèm học vị.',
    en: 'The authority to sign (KT., TM., TL., TUQ., Q.) fits the position; the name comes last and bears no degree.',
  },
  kept: {
    vi: 'Phần chữ ký ghi đúng quyền hạn, chức vụ, họ tên.',
    en: 'The signature block gives authority, position and name as it should.',
  },
  basis: [{ source: 'decree30', place: 'Điều 13; Phụ lục I mục II.7' }],
  // How grave a blank is says the profile, and the status says which profile, unless one is asked for.
  reads: ['signature', 'issuer', 'status'],
  needs: ['signature'],
  messages: {
    missing: {
      vi: 'Kế hoạch không có phần quyền hạn, chức vụ, họ tên người ký.',
      en: 'The plan has no signature block.',
    },
    deputy: {
      vi: '“{text}” là cấp phó; ký thay người đứng đầu phải ghi “KT.” trước chức vụ của người đứng đầu.',
      en: '“{text}” is a deputy; who signs for the head writes “KT.” before the office of the head.',
    },
    head: {
      vi: 'Ghi “KT.” (ký thay) nhưng người ký là “{text}”, không phải cấp phó.',
      en: '“KT.” is for a deputy who signs for the head, but the signer is “{text}”.',
    },
    collective: {
      vi: '“{text}”: “TM.” chỉ ghi trước tên một tập thể, ký thay mặt tập thể ấy.',
      en: '“{text}”: “TM.” stands before the name of a collective only, for which somebody signs.',
    },
    person: {
      vi: '“{text}”: “KT.” chỉ ghi trước chức vụ của người đứng đầu, không ghi trước tên tập thể.',
      en: '“{text}”: “KT.” stands before the office of the head, never before a collective.',
    },
    unlike: {
      vi: 'Dữ liệu ghi quyền hạn ký là “{actual}”, còn các dòng ký cho thấy “{expected}”.',
      en: 'The data gives the authority as “{actual}”, but the lines show “{expected}”.',
    },
    mark: {
      vi: 'Quyền hạn ký ghi “{text}”; phải ghi “{expected}” (có dấu chấm, rồi dấu cách).',
      en: 'The authority reads “{text}”; it is written “{expected}”, a full stop and then a space.',
    },
    party: {
      vi: '“{text}” là cách ghi trong văn bản của Đảng; cơ quan nhà nước ghi “{expected}”.',
      en: '“{text}” is how documents of the party put it; bodies of the state write “{expected}”.',
    },
    degree: {
      vi: 'Trước họ tên người ký ghi “{text}”; không ghi học hàm, học vị, danh hiệu trước họ tên.',
      en: '“{text}” stands before the name of the signer; no degree or title does.',
    },
    order: {
      vi: 'Dưới họ tên người ký còn dòng “{text}”; họ tên phải ở dòng cuối.',
      en: 'The line “{text}” stands below the name of the signer; the name comes last.',
    },
    nameless: {
      vi: 'Phần chữ ký không ghi họ tên người ký.',
      en: 'The signature block does not name the signer.',
    },
    mend: { vi: 'Ghi lại là “{expected}”.', en: 'Write “{expected}”.' },
    last: { vi: 'Chuyển họ tên “{name}” xuống dòng cuối.', en: 'Move the name “{name}” to the last line.' },
    data: {
      vi: 'Ghi quyền hạn ký trong dữ liệu là “{expected}”.',
      en: 'Write the authority in the data as “{expected}”.',
    },
  },
  applies: ({ item }) => boundByDecree(item),
  check({ item: plan }, { fault }) {
    const { signature } = plan;
    if (!signature) return fault('missing', {});
    const at = '/signature';
    const wrong = wrongMarkOf(signature);
    const shown = authorityOf(marksOf(signature));
    if (wrong) fault(wrong.kind, { text: wrong.text }, { at });
    else if (shown !== signature.authority) {
      const mend = { message: 'data', values: { expected: shown }, safe: false } as const;
      const mends = [{ ...mend, ...putAt(plan, `${at}/authority`, shown) }];
      fault('unlike', { actual: signature.authority, expected: shown }, { at, mends });
    }

    for (const { at: line, mark, text, mended: expected, isParty } of markedLinesOf(signature)) {
      if (text === expected) continue;
      const patch = putAt(plan, `${at}/lines/${line}`, expected);
      const mend = { message: 'mend', values: { expected }, safe: !isParty, ...patch } as const;
      fault(isParty ? 'party' : 'mark', { text, expected }, { at, expected, facts: [mark], mends: [mend] });
    }

    const { name, withheld } = signature;
    if (name === undefined) {
      if (!withheld) fault('nameless', {}, { at });
      return;
    }
    const text = mayBearDegrees(plan) ? undefined : degreeBefore(name);
    if (text !== undefined)
      fault('degree', { text }, { at: `${at}/name`, mends: mendName(plan, signature.lines, name, text) });
    const below = signature.lines[signature.lines.indexOf(name) + 1];
    if (signature.lines.includes(name) && below !== undefined) {
      const lines = [...signature.lines.filter((line) => line !== name), name];
      const mend = { message: 'last', values: { name }, safe: false, ...putAt(plan, `${at}/lines`, lines) } as const;
      fault('order', { text: below }, { at, mends: [mend] });
    }
  },
});

/** The name without the degree, also in the line that bears it. */
function mendName(plan: Plan, lines: readonly string[], name: string, degree: string): Mend<'mend'>[] {
  // The degree is at the start, and its words have single spaces between them.
  const expected = foldSpaces(name)
    .slice(degree.length)
    .replace(/[.\s]+/, '');
  if (expected === '') return [];
  const patches = [
    putAt(plan, '/signature/name', expected),
    ...lines.flatMap((line, n) => (line === name ? [putAt(plan, `/signature/lines/${n}`, expected)] : [])),
  ];
  return [{ message: 'mend', values: { expected }, safe: false, ...joinPatches(patches) }];
}
