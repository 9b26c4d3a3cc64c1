import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

type Signature = NonNullable<Draft['signature']>;

function sign(plan: Draft, authority: Signature['authority'], ...lines: string[]): void {
  plan.signature = { authority, lines, withheld: true };
}

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'signature') || plan.issuer.organ !== 'department') return false;
    sign(plan, 'none', 'PHÓ GIÁM ĐỐC');
    return true;
  },
  {
    'nobody signs': {
      edit: (plan) => void delete plan.signature,
      expect: [{ message: 'missing', at: '' }],
    },
    'a deputy signs as if for himself': {
      edit: (plan) => sign(plan, 'none', 'PHÓ GIÁM ĐỐC'),
      expect: [{ message: 'deputy', at: '/signature' }],
    },
    'the deputy of a chairman signs for the committee, but not for the chairman': {
      edit: (plan) => sign(plan, 'TM', 'TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'),
      expect: [{ message: 'deputy', at: '/signature' }],
    },
    'the head signs for the head': {
      edit: (plan) => sign(plan, 'KT', 'KT. GIÁM ĐỐC', 'GIÁM ĐỐC'),
      expect: [{ message: 'head', at: '/signature' }],
    },
    'somebody signs on behalf of one person': {
      edit: (plan) => sign(plan, 'TM', 'TM. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'),
      expect: [{ message: 'collective', at: '/signature' }],
    },
    'somebody signs in the place of a committee': {
      edit: (plan) => sign(plan, 'KT', 'KT. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'),
      expect: [{ message: 'person', at: '/signature' }],
    },
    'the data takes the mark for another': {
      edit: (plan) => sign(plan, 'TL', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      expect: [{ message: 'unlike', at: '/signature' }],
    },
    'no space follows the mark': {
      edit: (plan) => sign(plan, 'KT', 'KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'),
      expect: [{ message: 'mark', at: '/signature' }],
    },
    'a body of the state signs as the party does': {
      edit: (plan) => sign(plan, 'TM', 'T/M. ĐOÀN KIỂM TRA', 'TRƯỞNG ĐOÀN'),
      expect: [{ message: 'party', at: '/signature' }],
    },
    'a degree stands before the name': {
      edit: (plan) => {
        sign(plan, 'none', 'GIÁM ĐỐC');
        plan.signature = { authority: 'none', lines: ['GIÁM ĐỐC'], name: 'ThS. Nguyễn Văn A' };
      },
      expect: [{ message: 'degree', at: '/signature/name' }],
    },
    'an office stands below the name': {
      edit: (plan) => {
        const lines = ['TRƯỞNG BAN', 'Nguyễn Văn A', 'GIÁM ĐỐC SỞ'];
        plan.signature = { authority: 'none', lines, name: 'Nguyễn Văn A' };
      },
      expect: [{ message: 'order', at: '/signature' }],
    },
    'an issued plan does not say who signed it': {
      edit: (plan) => void (plan.signature = { authority: 'none', lines: ['GIÁM ĐỐC'] }),
      expect: [{ message: 'nameless', at: '/signature' }],
    },
    'a draft does not yet say who will sign it': {
      edit: (plan) => {
        plan.status = 'draft';
        plan.signature = { authority: 'none', lines: ['GIÁM ĐỐC'] };
      },
      expect: [],
    },
    'the deputy signs for the chairman, and the line of the committee is left out': {
      edit: (plan) => sign(plan, 'KT', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
      expect: [],
    },
    'the head of a board is a deputy in his own office': {
      edit: (plan) => sign(plan, 'none', 'TRƯỞNG BAN', 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN'),
      expect: [],
    },
    'the head of a division signs by order': {
      edit: (plan) => sign(plan, 'TL', 'TL. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'),
      expect: [],
    },
    'a school may set the degree before the name': {
      edit: (plan) => {
        plan.issuer.organ = 'school';
        plan.signature = { authority: 'none', lines: ['HIỆU TRƯỞNG'], name: 'ThS. Nguyễn Văn A' };
      },
      expect: [],
    },
    'the party signs in its own way': {
      edit: (plan) => {
        plan.issuer.organ = 'party';
        sign(plan, 'TM', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ');
      },
      expect: [],
    },
    'a source that does not show the signature says nothing of it': {
      edit: (plan) => {
        plan.unseen = ['signature'];
        delete plan.signature;
      },
      expect: [],
      notEvaluated: true,
    },
    'the degree is typed with two spaces, in the line of the name too': {
      edit: (plan) => {
        const lines = ['GIÁM ĐỐC', 'Tiến  sĩ Nguyễn Văn A'];
        plan.signature = { authority: 'none', lines, name: 'Tiến  sĩ Nguyễn Văn A' };
      },
      expect: [{ message: 'degree', at: '/signature/name' }],
    },
    'the name is still to be set behind the degree': {
      edit: (plan) => void (plan.signature = { authority: 'none', lines: ['GIÁM ĐỐC'], name: 'ThS.' }),
      expect: [{ message: 'degree', at: '/signature/name' }],
    },
    'the name stands in the last line': {
      edit: (plan) => {
        plan.signature = { authority: 'none', lines: ['GIÁM ĐỐC', 'Nguyễn Văn A'], name: 'Nguyễn Văn A' };
      },
      expect: [],
    },
  },
);
