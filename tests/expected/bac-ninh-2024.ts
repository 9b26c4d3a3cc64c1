/**
 * Every finding on examples/plans/bac-ninh-2024.plan.json under human-rights-day, 2024, checked by hand against the
 * document: `B:134` is line 134 of its text. A grouped finding lists what it groups in `of`.
 */
export const expected = [
  {
    rule: 'phase/shares-anchor',
    at: 'after',
    severity: 'warning',
    why: 'B:108/134: both phases hold 10/12; 39 + 1 + 22 = 62 days in a window of 61; mended when the last starts on 11/12',
  },
  {
    rule: 'unit/duplicate',
    at: 's-office-portal',
    severity: 'warning',
    why: 'B:183/187: Văn phòng Sở is item 3 and item 4',
  },
  { rule: 'task/without-lead', at: 'task-land-complaints', severity: 'warning', why: 'B:173: only "Phối hợp"' },
  { rule: 'task/without-lead', at: 'task-integrate', severity: 'warning', why: 'B:177: only "Phối hợp với"' },
  { rule: 'report/deadline', at: 'route-report', severity: 'warning', why: 'B:191–193: "định kỳ … theo quy định"' },
  { rule: 'report/addressee', at: 'route-report', severity: 'warning', why: 'B:191: "cấp có thẩm quyền" is nobody' },
  {
    rule: 'recipient/missing',
    at: '/recipients',
    severity: 'warning',
    why: 'B:11–15/197: the board whose plan is carried out does not receive this one',
  },
  {
    rule: 'recipient/without-role',
    at: 'to-police-staff',
    severity: 'info',
    why: 'B:197: Phòng Tham mưu, Công an tỉnh stands nowhere else in the text',
  },
  {
    rule: 'unit/name-variant',
    at: 'portal',
    severity: 'warning',
    why: 'B:47, 189/203: "cổng thông tin điện tử Sở", "Cổng điện tử Sở"',
  },
  {
    rule: 'form/signature',
    at: '/signature',
    severity: 'warning',
    why: 'B:207: "KT.GIÁM ĐỐC" without the space',
  },
  {
    rule: 'topic/unassigned',
    at: '/topics',
    of: [
      'topic-declaration',
      'topic-consistent-view',
      'topic-rule-of-law',
      'topic-amnesty',
      'topic-standing',
      'topic-achievements',
      'topic-integrity',
      'topic-refutation',
      'topic-council',
      'topic-treaties',
      'topic-public-employees',
      'topic-industrial-workers',
      'topic-congress',
      'topic-economy',
      'topic-refutation-after',
    ],
    severity: 'info',
    why: 'B:57–153 but for B:130: no task names them, the office has them by scope (B:187–189) and everybody by B:157',
  },
  { rule: 'date/style', at: 'campaign', severity: 'info', why: 'B:51: "Từ ngày" answered by a dash' },
  { rule: 'date/style', at: 'after', severity: 'info', why: 'B:134: "từ" answered by a dash' },
  {
    rule: 'form/title-restated',
    at: '/opening/restates',
    severity: 'info',
    why: 'B:3/17: "Tổ chức các hoạt động tuyên truyền", restated as "tuyên truyền"',
  },
  {
    rule: 'structure/purpose-split',
    at: 's-purpose',
    severity: 'info',
    why: 'B:21: MỤC ĐÍCH, YÊU CẦU over three numbered paragraphs, the third a requirement, and no heading for either',
  },
  {
    rule: 'structure/style',
    at: 's-purpose',
    severity: 'info',
    why: 'B:21/49, 155: a colon behind the title of the first part only',
  },
  { rule: 'difficulty/missing', at: '', severity: 'info', why: 'nobody is named to take difficulties' },
  { rule: 'budget/missing', at: '', severity: 'info', why: 'no line of the plan speaks of money' },
];

/** Rules that judged something and found it right. */
export const kept = [
  'citation/conflict',
  'citation/incomplete', // B:11–15
  'citation/symbol', // B:11 a plan of the board, B:142 a party number
  'citation/issuer', // B:11 a board of the province, B:142 a party body
  'date/invalid',
  'date/range-reversed',
  'duty/unheld',
  'form/archive-line', // B:205 "Lưu: VT, CVP."
  'form/closing-mark', // B:193 "./."
  'form/recipients', // B:196–205
  'form/title', // B:1–7
  'list/too-few',
  'occasion/anniversary-mismatch', // B:5–7: 1948 + 76 = 2024
  'phase/gap',
  'phase/missing',
  'phase/outside-window', // B:51
  'phase/overlap', // the only shared day is the anchor, and phase/shares-anchor owns it
  'reference/dangling',
  'reference/duplicate-id',
  'report/missing', // B:191
  'structure/sections',
  'subject/missing',
  'task/without-date', // every task has the campaign's
  'text/ordinal', // B:138 "XIV"
  'unit/not-recipient', // the units fall under B:201, the other bodies are not bounded
  'verb/rank', // B:163, 187: "Giao" to bodies of the department
  'window/off-template',
];

/** Rules that could not judge all of it, and why, in the codes of #model/reason.js. */
export const notEvaluated = [
  { rule: 'form/national-title', reason: 'not-in-file' },
  { rule: 'form/issuer', reason: 'not-in-file' },
  { rule: 'form/number', reason: 'not-in-file' },
  { rule: 'form/number-syntax', reason: 'not-in-file' },
  { rule: 'form/symbol-type', reason: 'not-in-file' },
  { rule: 'form/place-date', reason: 'not-in-file' },
  { rule: 'basis/marks', reason: 'no-text' }, // B:15 cuts the sentence, but the data holds facts only
  { rule: 'citation/future', reason: 'issue-day-unknown' },
  { rule: 'deadline/past', reason: 'issue-day-unknown' },
  { rule: 'unit/obsolete', reason: 'issue-day-unknown' },
  { rule: 'window/starts-before-issue', reason: 'issue-day-unknown' },
  { rule: 'phase/name-date', reason: 'owned-elsewhere' }, // by phase/shares-anchor
  { rule: 'phase/off-template', reason: 'owned-elsewhere' }, // by phase/shares-anchor
];

/** Rules for which the plan has nothing of the kind: not applicable, and silent in any case. */
export const withoutSubject = [
  'citation/year', // no cited number carries a year
  'date/duration-mismatch',
  'date/weekday-mismatch',
  'deadline/conflict',
  'form/appendix',
  'phase/count', // no count is claimed
  'report/order',
  'structure/reference',
];
