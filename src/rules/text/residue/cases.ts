import { casesFor, type Draft } from '#rule/cases.js';
import { withoutTexts, writeTopic, writtenAt } from '#rule/text-cases.js';
import rule from './rule.js';

/** Puts words in place of a heading. */
function head(plan: Draft, heading: string): void {
  const section = plan.sections.find(({ id }) => id === 's-goals');
  if (section) section.heading = heading;
}

/** Moves the issuer into a province of the register. */
function settle(plan: Draft): void {
  plan.issuer.place = 'Bắc Ninh';
}

const at = writtenAt;

export default casesFor(rule, (plan) => writeTopic(plan, 'Tháng 10 năm 2010 (06 đơn vị), gồm các phòng.'), {
  'the time of an item lies fifteen years back': {
    edit: (plan) => void writeTopic(plan, 'Tháng 10 năm 2010 (06 đơn vị), gồm các phòng của Sở.'),
    expect: [{ message: 'years', at }],
  },
  'a heading names years that are past': {
    edit: (plan) => head(plan, 'Nhiệm vụ giai đoạn 2016 - 2018'),
    expect: [{ message: 'years', at: 's-goals' }],
  },
  'a heading asks for work in another school year than the title': {
    edit: (plan) => {
      plan.title = 'Tuyển sinh năm học 2025 - 2026';
      head(plan, 'Thời gian nhận hồ sơ, công bố kết quả năm học 2024-2025');
    },
    expect: [{ message: 'years', at: 's-goals' }],
  },
  'a school year has three years': {
    edit: (plan) => head(plan, 'NĂM HỌC 2024-2026'),
    expect: [{ message: 'school', at: 's-goals' }],
  },
  'another province is said to be the place': {
    edit: (plan) => {
      settle(plan);
      writeTopic(plan, 'Tuyên truyền trên địa bàn tỉnh Nghệ An.');
    },
    expect: [{ message: 'province', at }],
  },
  'the board of another event is spoken of': {
    edit: (plan) => {
      plan.title = 'Tổ chức tuyên truyền bầu cử';
      writeTopic(plan, 'Báo cáo Trưởng ban chỉ đạo Đại hội.');
    },
    expect: [{ message: 'event', at }],
  },
  'a heading looks back on purpose': {
    edit: (plan) => head(plan, 'Kết quả giai đoạn 2016 - 2018'),
    expect: [],
  },
  'history, terms and plans of other years are spoken of': {
    edit: (plan) =>
      void writeTopic(plan, 'Từ năm 1986, qua nhiệm kỳ 2016 - 2021, công cuộc đổi mới đạt nhiều thành tựu.'),
    expect: [],
  },
  'a province that has become part of the own one is named': {
    edit: (plan) => {
      settle(plan);
      writeTopic(plan, 'Tuyên truyền trên địa bàn tỉnh Bắc Giang và tỉnh Bắc Ninh.');
    },
    expect: [],
  },
  ...withoutTexts,
  'the place of the province is known from its name alone': {
    edit: (plan) => {
      delete plan.issuer.place;
      plan.issuer.superior = 'Ủy ban nhân dân tỉnh Bắc Ninh';
      writeTopic(plan, 'Tuyên truyền trên địa bàn tỉnh Nghệ An.');
    },
    expect: [{ message: 'province', at }],
  },
});
