import { isSeen } from '#model/seen.js';
import { casesFor, type Draft } from '#rule/cases.js';
import rule from './rule.js';

/** Writes the opening anew, one paragraph a line. */
function open(plan: Draft, ...lines: string[]): void {
  plan.opening = { ...plan.opening, text: lines.join('\n') };
}

const law = 'Căn cứ Luật Tổ chức chính quyền địa phương;';
const letter = 'Căn cứ Công văn số 2345/UBND-NC ngày 30 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh';
const board = 'Thực hiện Kế hoạch số 85/KH-BCĐNQ ngày 24 tháng 9 năm 2025 của Ban Chỉ đạo Nhân quyền tỉnh';
const issue = 'Sở Ngoại vụ xây dựng Kế hoạch tuyên truyền như sau:';

export default casesFor(
  rule,
  (plan) => {
    if (!isSeen(plan, 'opening') || plan.issuer.organ !== 'department') return false;
    open(plan, `${board}. ${issue}`);
    return true;
  },
  {
    'a line of the basis ends with a full stop before the next': {
      edit: (plan) => open(plan, law.replace(';', '.'), `${letter}.`, issue),
      expect: [{ message: 'ends', at: '/opening/text' }],
    },
    'the last line of the basis ends with a semicolon': {
      edit: (plan) => open(plan, law, `${letter};`, issue),
      expect: [{ message: 'ends', at: '/opening/text' }],
    },
    'a line of the basis has no mark at its end': {
      edit: (plan) => open(plan, law, letter, `${board}, ${issue}`),
      expect: [{ message: 'ends', at: '/opening/text' }],
    },
    'the last line ends with a full stop, and a new sentence begins': {
      edit: (plan) => open(plan, law, `${letter}.`, issue),
      expect: [],
    },
    'the last line goes over into the sentence that issues the plan': {
      edit: (plan) => open(plan, law, `${letter}, ${issue}`),
      expect: [],
    },
    'a full stop cuts the sentence in two': {
      edit: (plan) => open(plan, law, `${letter}.`, `${board}. ${issue}`),
      expect: [{ message: 'cut', at: '/opening/text' }],
    },
    'what is carried out stands in a line of its own, as a basis does': {
      edit: (plan) => open(plan, `${board}.`, issue),
      expect: [],
    },
    'an abbreviation with a full stop stands in the sentence': {
      edit: (plan) => open(plan, `${board} và của TP. Bình Minh, ${issue}`),
      expect: [],
    },
    'lines are broken in the middle of a sentence': {
      edit: (plan) => open(plan, law, `${letter.slice(0, 30)}\n${letter.slice(30)}.`, `${board},\n${issue}`),
      expect: [],
    },
    'a law bears its number': {
      edit: (plan) => {
        for (const citation of plan.citations ?? [])
          if (citation.id === 'cite-government-law') citation.number = '72/2025/QH15';
      },
      expect: [{ message: 'law', at: 'cite-government-law' }],
    },
    'the opening names a law with its number, and does not rest on it': {
      edit: (plan) => {
        for (const citation of plan.citations ?? [])
          if (citation.id === 'cite-government-law')
            Object.assign(citation, { number: '72/2025/QH15', relation: 'mention' });
      },
      expect: [],
    },
    'a law bears its number below the opening, as a basis or merely by the way': {
      edit: (plan) => {
        for (const citation of plan.citations ?? [])
          if (citation.id === 'cite-religion-law')
            Object.assign(citation, { number: '02/2016/QH14', relation: 'basis' });
        plan.citations?.push({
          id: 'cite-press-law',
          where: 'body',
          relation: 'mention',
          kind: 'law',
          title: 'Luật Báo chí',
          number: '103/2016/QH13',
        });
      },
      expect: [],
    },
    'the opening as written is not in the data': {
      edit: (plan) => void delete plan.opening?.text,
      expect: [],
      notEvaluated: true,
    },
    'the source does not show the opening': {
      edit: (plan) => {
        delete plan.opening;
        plan.unseen = ['opening'];
      },
      expect: [],
      notEvaluated: true,
    },
  },
);
