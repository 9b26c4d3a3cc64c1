import { casesFor } from '#rule/cases.js';
import { withoutTexts, writeTopic, writtenAt } from '#rule/text-cases.js';
import rule from './rule.js';

const at = writtenAt;

export default casesFor(rule, (plan) => writeTopic(plan, 'Kết quả công tác của cac đơn vị trong nghành.'), {
  'a tone slips in a common word': {
    edit: (plan) => void writeTopic(plan, 'Học tập nghị quyết Đại hổi của các cơ quan.'),
    expect: [{ message: 'known', at }],
  },
  'the same slip stands twice in one text': {
    edit: (plan) => void writeTopic(plan, 'Kẻ xấu lợi dung lòng tin, lợi dung sơ hở.'),
    expect: [{ message: 'known', at }],
  },
  'a syllable is lost': {
    edit: (plan) => void writeTopic(plan, 'Báo cáo Ủy ban nhân tỉnh kết quả thực hiện.'),
    expect: [{ message: 'known', at }],
  },
  'a space is lost': {
    edit: (plan) => void writeTopic(plan, 'Giao đồng chí ThanhHà theo dõi.'),
    expect: [{ message: 'glued', at }],
  },
  'a word breaks a rule of spelling': {
    edit: (plan) => void writeTopic(plan, 'Kết quả công tác của toàn nghành trong năm.'),
    expect: [{ message: 'misspelt', at }],
  },
  'a word has lost its tone': {
    edit: (plan) => void writeTopic(plan, 'Gặp gỡ cưt tri tại các thôn.'),
    expect: [{ message: 'impossible', at }],
  },
  'a heading has a slip': {
    edit: (plan) => {
      const section = plan.sections.find(({ heading }) => heading !== undefined);
      if (section) section.heading = 'MỤC ĐÍCH TUYÊN TRUYỂN';
    },
    expect: [{ message: 'known', at: 's-aims' }],
  },
  'the letters of a slip stand across two words that are right': {
    edit: (plan) =>
      void writeTopic(plan, 'Ký hợp đồng bảo hiểm cho cộng đồng bảo vệ rừng; nội dung, dung lượng vừa phải.'),
    expect: [],
  },
  'names, loan words and abbreviations are left alone': {
    edit: (plan) => void writeTopic(plan, 'Tập huấn tại Đắk Lắk về panô, vắcxin, Facebook, QH15, GDĐT và người Ê-đê.'),
    expect: [],
  },
  'both schools of placing tones are right': {
    edit: (plan) => void writeTopic(plan, 'Uỷ ban và Ủy ban hoà giải, hòa giải.'),
    expect: [],
  },
  ...withoutTexts,
});
