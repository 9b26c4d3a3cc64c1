/**
 * Every finding on examples/plans/hai-phong-2024.plan.json under human-rights-day, 2024, checked by hand against the
 * document: `A:175` is line 175 of its text. A grouped finding lists what it groups in `of`.
 */
export const expected = [
  {
    rule: 'phase/shares-anchor',
    at: 'after',
    severity: 'warning',
    why: 'A:142/175: both phases hold 10/12; 39 + 1 + 22 = 62 days in a window of 61; mended when the last starts on 11/12',
  },
  {
    rule: 'topic/unassigned',
    at: '/topics',
    of: [
      'topic-declaration',
      'topic-rule-of-law',
      'topic-standing',
      'topic-council',
      'topic-labour',
      'topic-religion',
      'topic-minority-programme',
    ],
    severity: 'info',
    why: 'A:78, 100, 126, 144, 155, 171, 183: only the general clause A:197 covers them',
  },
  {
    rule: 'topic/unassigned',
    at: '/topics',
    of: ['topic-law-and-amnesty'],
    severity: 'info',
    why: 'A:120: only the task A:226 names it, and there the division only supports',
  },
  { rule: 'task/without-lead', at: 'task-inmates', severity: 'warning', why: 'A:226: only "Phối hợp"' },
  { rule: 'task/without-lead', at: 'task-overseas', severity: 'warning', why: 'A:232: only "Phối hợp với"' },
  {
    rule: 'task/without-lead',
    at: 'task-publish',
    severity: 'warning',
    why: 'A:272: only "Phối hợp cùng", and the centre has no other task',
  },
  { rule: 'report/deadline', at: 'route-report', severity: 'warning', why: 'A:242–244: "khi có yêu cầu"' },
  {
    rule: 'unit/not-recipient',
    at: 'steering-board',
    severity: 'warning',
    why: 'A:242: the report goes to the board, which A:290–295 leaves out',
  },
  {
    rule: 'unit/not-recipient',
    at: 'overseas-association',
    severity: 'warning',
    why: 'A:232: to be worked with, left out of A:290–295',
  },
  {
    rule: 'unit/name-variant',
    at: 'steering-board',
    severity: 'warning',
    why: 'A:15/59/236–242: "về nhân quyền", "nhân quyền", "về Nhân quyền"',
  },
  {
    rule: 'unit/name-variant',
    at: 'consular-division',
    severity: 'info',
    why: 'A:219/286: "Phòng … người", "phòng … Người"; capitals only',
  },
  {
    rule: 'citation/issuer',
    at: 'cite-letter',
    severity: 'warning',
    why: 'A:11: VP-NCKTGS is the symbol of the office, the letter is said to be of the committee itself',
  },
  {
    rule: 'text/ordinal',
    at: 'topic-congress',
    severity: 'warning',
    why: 'A:179: the IV congress was in 1976; after the XIII of 2021 the next is the XIV',
  },
  {
    rule: 'text/ordinal',
    at: 'task-congress',
    severity: 'info',
    why: 'A:213–215: "17" beside the Roman "IV" of A:179',
  },
  { rule: 'form/archive-line', at: '/archive', severity: 'info', why: 'A:295: "Lưu: VT." names no drafting unit' },
  {
    rule: 'form/title-restated',
    at: '/closing/restates',
    severity: 'info',
    why: 'A:3/278: "Triển khai …", restated as "tổ chức Triển khai …"',
  },
  {
    rule: 'structure/purpose-split',
    at: 's-purpose',
    severity: 'info',
    why: 'A:23: MỤC ĐÍCH, YÊU CẦU over three bullets, the third a requirement, and no heading for either',
  },
  { rule: 'structure/style', at: 's-on', severity: 'info', why: 'A:155: a bullet without its dash' },
  { rule: 'budget/missing', at: '', severity: 'info', why: 'no line of the plan speaks of money' },
];

/** Rules that judged something and found it right. */
export const kept = [
  'citation/conflict',
  'citation/incomplete', // A:11–13
  'citation/symbol', // A:11 a letter of the office
  'difficulty/missing', // A:282–288
  'date/invalid',
  'date/range-reversed',
  'date/style',
  'duty/unheld',
  'form/closing-mark', // A:288 "./."
  'form/recipients', // A:290–295
  'form/signature', // A:297
  'form/title', // A:1–7
  'list/too-few',
  'occasion/anniversary-mismatch', // A:5–7: 1948 + 76 = 2024
  'phase/count', // A:199 "03 mốc thời gian"
  'phase/gap',
  'phase/missing',
  'phase/outside-window', // A:71
  'phase/overlap', // the only shared day is the anchor, and phase/shares-anchor owns it
  'reference/dangling',
  'reference/duplicate-id',
  'report/addressee', // A:242: the board is named
  'report/missing', // A:242
  'structure/sections',
  'subject/missing',
  'task/without-date', // every task has the campaign's
  'unit/duplicate',
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
  { rule: 'basis/marks', reason: 'no-text' }, // A:11–17 is well marked, but the data holds facts only
  { rule: 'citation/future', reason: 'issue-day-unknown' },
  { rule: 'deadline/past', reason: 'issue-day-unknown' },
  { rule: 'unit/obsolete', reason: 'issue-day-unknown' },
  { rule: 'window/starts-before-issue', reason: 'issue-day-unknown' },
  { rule: 'phase/name-date', reason: 'owned-elsewhere' }, // by phase/shares-anchor
  { rule: 'phase/off-template', reason: 'owned-elsewhere' }, // by phase/shares-anchor
  { rule: 'recipient/missing', reason: 'owned-elsewhere' }, // the board of A:242, by unit/not-recipient
];

/** Rules for which the plan has nothing of the kind: not applicable, and silent in any case. */
export const withoutSubject = [
  'citation/year', // no cited number carries a year
  'date/duration-mismatch',
  'date/weekday-mismatch',
  'deadline/conflict',
  'form/appendix',
  'recipient/without-role', // both lines name classes
  'report/order',
  'structure/reference',
  'verb/rank',
];
