import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

function spell(plan: Draft, id: string, ...texts: string[]): void {
  const unit = plan.units?.find((one) => one.id === id);
  unit?.names.push(...texts.map((text) => ({ text })));
}

/** Calls a body by a name without its second word; of "Công an tỉnh" that would leave a short form. */
function misname(plan: Draft): boolean {
  for (const { kind, names } of plan.units ?? []) {
    const words = names[0]?.text.split(' ') ?? [];
    if (['class', 'office', 'unnamed'].includes(kind) || words.length < 4 || words[2] === 'tỉnh') continue;
    names.push({ text: words.filter((_, at) => at !== 1).join(' ') });
    return true;
  }
  return false;
}

export default casesFor(rule, misname, {
  'a word is left out of the middle of the name': {
    edit: (plan) => spell(plan, 'information-centre', 'Trung tâm đối ngoại'),
    expect: [{ message: 'words', at: 'information-centre' }],
  },
  'the same words are capitalised in two ways': {
    edit: (plan) => spell(plan, 'cooperation-division', 'phòng Hợp tác Quốc tế'),
    expect: [{ message: 'case', at: 'cooperation-division' }],
  },
  'a unit that goes by other words and other capitals is told once': {
    edit: (plan) => spell(plan, 'cooperation-division', 'phòng Hợp tác Quốc tế', 'Phòng Quan hệ quốc tế'),
    expect: [{ message: 'words', at: 'cooperation-division' }],
  },
  'among more than twenty names nobody chooses': {
    edit: (plan) =>
      spell(
        plan,
        'information-centre',
        ...Array.from({ length: 20 }, (_, at) => `Trung tâm Truyền thông số ${at + 1}`),
      ),
    expect: [{ message: 'words', at: 'information-centre' }],
  },
  'short forms, letters for words, headings and the schools of tone are one name': {
    edit: (plan) => {
      spell(plan, 'provincial-committee', 'UBND tỉnh', 'Uỷ ban nhân dân tỉnh');
      spell(plan, 'culture-department', 'Sở VHTT&DL', 'Sở Văn hoá, Thể thao và Du lịch', 'sở Văn hóa');
      spell(plan, 'office', 'VĂN PHÒNG SỞ', 'văn phòng Sở');
      spell(plan, 'police', 'Công an tỉnh');
    },
    expect: [],
  },
  'letters for words with a place behind them, which the full name leaves out, are one name': {
    edit: (plan) => spell(plan, 'culture-department', 'Sở VHTT&DL Hoa Ban'),
    expect: [],
  },
  'a full name with words behind it that are no place is another': {
    edit: (plan) => spell(plan, 'culture-department', 'Sở Văn hóa Du lịch'),
    expect: [{ message: 'words', at: 'culture-department' }],
  },
  'a name that the document declares is a name of its own': {
    edit: (plan) => {
      plan.shortNames?.push({ id: 'short-union', short: 'Liên hiệp Hữu nghị', long: 'Liên hiệp các tổ chức hữu nghị' });
      spell(plan, 'friendship-union', 'Liên hiệp Hữu nghị');
    },
    expect: [],
  },
  'classes are described as each sentence needs': {
    edit: (plan) => spell(plan, 'all-divisions', 'các đơn vị chuyên môn'),
    expect: [],
  },
  'an office and a body without a name are described as each sentence needs': {
    edit: (plan) => {
      plan.units?.push(
        { id: 'chair', names: [{ text: 'Trưởng phòng Lãnh sự' }, { text: 'Lãnh đạo phòng' }], kind: 'office' },
        { id: 'contact', names: [{ text: 'đơn vị đầu mối' }, { text: 'đơn vị được phân công' }], kind: 'unnamed' },
      );
    },
    expect: [],
  },
  'letters are short for one of the two names, and stand elsewhere': {
    edit: (plan) => {
      spell(plan, 'information-centre', 'Trung tâm đối ngoại', 'TTTTĐN');
      const unit = plan.units?.find(({ id }) => id === 'information-centre');
      for (const name of unit?.names ?? []) if (name.text === 'TTTTĐN') name.section = 's-common';
    },
    expect: [{ message: 'words', at: 'information-centre' }],
  },
});
