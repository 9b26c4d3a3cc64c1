import { foldWords } from '#base/text.js';
import type { Section } from '#generated/plan.types.js';

export type Role = Section['role'];

// The headings of plans by what stands below them. They are matched by folded words, so that MỤC ĐÍCH, Mục đích and
// "Mục đích:" are one; a heading may name several things, and the first of them in this list is the main one.

const headings: readonly (readonly [Role, readonly string[]])[] = [
  [
    'reporting',
    [
      'che do bao cao',
      'che do thong tin bao cao',
      'thong tin bao cao',
      'cong tac bao cao',
      'bao cao ket qua',
      'che do thong tin',
    ],
  ],
  ['budget', ['kinh phi', 'nguon von', 'du toan', 'nguon luc thuc hien', 'nguon luc cho', 'nguon luc tai chinh']],
  ['reward', ['khen thuong']],
  ['slogans', ['khau hieu']],
  [
    'implementation',
    ['to chuc thuc hien', 'to chuc trien khai', 'trien khai thuc hien', 'trach nhiem thuc hien', 'to chuc chi dao'],
  ],
  [
    'assignment',
    [
      'phan cong nhiem vu',
      'phan cong trach nhiem',
      'phan cong thuc hien',
      'phan cong to chuc',
      'trach nhiem cua',
      'trach nhiem',
    ],
  ],
  ['purpose', ['muc dich', 'quan diem']],
  ['goals', ['muc tieu', 'chi tieu']],
  ['requirement', ['yeu cau']],
  ['content', ['noi dung', 'nhiem vu', 'cong viec', 'chuong trinh chi tiet', 'cong tac']],
  ['solutions', ['giai phap', 'bien phap', 'phuong an']],
  ['activity', ['hoat dong']],
  ['time', ['thoi gian', 'tien do', 'lo trinh', 'thoi han', 'ke hoach thoi gian']],
  ['form', ['hinh thuc', 'phuong thuc', 'phuong phap', 'cach thuc']],
];

/** The phrases by their first word, each with a space on either side, as whole words are found. */
const lexicon = new Map<string, (readonly [string, Role])[]>();
for (const [role, phrases] of headings)
  for (const phrase of phrases) {
    const [first = ''] = phrase.split(' ', 1);
    lexicon.set(first, [...(lexicon.get(first) ?? []), [` ${phrase} `, role]]);
  }

const inOrder = headings.map(([role]) => role);

/** "Phát triển nhân lực đáp ứng yêu cầu …": requirements that are met and not set. */
const isMet = / (?:dap ung|theo|phu hop voi|khi co) (?:cac |nhung )?yeu cau /;

/** What a heading says stands below it: the main role, and the others that it names. */
export function rolesOfHeading(heading: string): { readonly role: Role; readonly roles: readonly Role[] } {
  const folded = foldWords(heading);
  const words = ` ${folded} `;
  const told = new Set<Role>();
  for (const word of folded.split(' '))
    for (const [phrase, role] of lexicon.get(word) ?? [])
      if (words.includes(phrase) && !(role === 'requirement' && isMet.test(words))) told.add(role);
  const named = inOrder.filter((role) => told.has(role));
  const [role = 'other', ...roles] = named;
  return { role, roles: roles.filter((other) => goTogether(role, other)) };
}

/** "MỤC ĐÍCH, YÊU CẦU" is two things, "Nội dung báo cáo" is one. */
function goTogether(role: Role, other: Role): boolean {
  const sets: readonly (readonly Role[])[] = [
    ['purpose', 'requirement', 'goals'],
    ['content', 'time', 'form', 'activity', 'solutions', 'assignment', 'implementation'],
    ['implementation', 'time', 'budget', 'reporting', 'assignment'],
  ];
  return sets.some((set) => set.includes(role) && set.includes(other));
}
