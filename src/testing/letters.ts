import type { Bilingual } from '#base/slots.js';

// What the guards say to whoever wrote a rule: which custom was met, why it is one, and what to do.

/** What each letter has to tell. */
export interface LetterValues {
  readonly id: { readonly id: string };
  readonly 'one-language': { readonly what: string };
  readonly 'no-stop': { readonly what: string; readonly text: string };
  readonly 'slots-differ': { readonly key: string; readonly vi: string; readonly en: string };
  readonly 'unsure-error': Nothing;
  readonly 'no-since': Nothing;
  readonly 'no-basis': Nothing;
  readonly 'no-reads': Nothing;
  readonly 'no-silent-case': Nothing;
  readonly 'no-speaking-case': Nothing;
  readonly 'same-case': { readonly title: string; readonly other: string };
  readonly 'no-plan': { readonly title: string; readonly problem: string };
  readonly throws: { readonly title: string; readonly problem: string };
  readonly writes: { readonly title: string };
  readonly wavers: { readonly title: string };
  readonly clock: { readonly title: string };
  readonly 'other-findings': { readonly title: string; readonly told: string; readonly expected: string };
  readonly 'was-evaluated': { readonly title: string; readonly status: string };
  readonly 'no-such-plan': { readonly title: string; readonly id: string };
  readonly 'open-slot': { readonly title: string; readonly key: string; readonly slot: string };
  readonly 'no-place': { readonly title: string; readonly pointer: string };
  readonly 'never-spoken': { readonly keys: string };
  readonly 'idle-mend': { readonly title: string; readonly key: string };
  readonly 'lost-way-back': { readonly title: string; readonly key: string };
  readonly 'failed-mend': {
    readonly title: string;
    readonly key: string;
    readonly why: 'stays' | 'adds' | 'crashes' | 'misplaced';
    readonly added: string;
  };
}

type Nothing = Readonly<Record<string, never>>;

type Writers = { readonly [Key in keyof LetterValues]: (values: LetterValues[Key]) => Bilingual };

const writers: Writers = {
  id: ({ id }) => ({
    vi: `Mã “${id}” không theo dạng danh-từ/lỗi. Báo cáo, miễn trừ và cài đặt gọi quy tắc bằng mã, nên mã nêu lỗi được tìm. Đặt mã như phase/gap hoặc unit/idle, bằng chữ thường và gạch nối.`,
    en: `The id “${id}” is not of the form noun/fault. Reports, waivers and settings call a rule by its id, which names the fault that is found. Call it like phase/gap or unit/idle, in small letters and hyphens.`,
  }),
  'one-language': ({ what }) => ({
    vi: `${what} thiếu một trong hai ngôn ngữ. Tiếng Việt và tiếng Anh ngang nhau, không bản nào là bản dịch để sau. Viết cả hai.`,
    en: `${what} lacks one of the two languages. Vietnamese and English are equals, and neither is a translation left for later. Write both.`,
  }),
  'no-stop': ({ what, text }) => ({
    vi: `${what} không kết thúc bằng dấu chấm: “${text}”. Câu của quy tắc được in nối tiếp nhau trong báo cáo. Thêm dấu chấm.`,
    en: `${what} does not end with a full stop: “${text}”. Reports print the sentences of rules one after another. Add the stop.`,
  }),
  'slots-differ': ({ key, vi, en }) => ({
    vi: `Hai ngôn ngữ của “${key}” có chỗ trống khác nhau: ${vi} và ${en}. Một bên sẽ nói ít hơn bên kia. Dùng cùng các chỗ trống ở cả hai bên.`,
    en: `The two languages of “${key}” have different slots: ${vi} and ${en}. One of them would tell less than the other. Use the same slots in both.`,
  }),
  'unsure-error': () => ({
    vi: 'Quy tắc có căn cứ chưa được đối chiếu (†) mà lại ở mức lỗi. Điều chưa chắc không được chặn một kế hoạch. Hạ xuống cảnh báo hoặc lưu ý, hoặc đối chiếu nguồn rồi bỏ `unsure`.',
    en: 'The rule has a basis that nobody has confirmed (†), and yet ranks as an error. What is not sure must not stop a plan. Rank it warning or info, or confirm the source and take `unsure` out.',
  }),
  'no-since': () => ({
    vi: 'Quy tắc không ghi `since`. Người nâng phiên bản cần biết quy tắc nào là mới. Ghi phiên bản bắt đầu có quy tắc, như 0.1.0.',
    en: 'The rule does not say `since`. Who upgrades wants to know which rules are new. Name the version that has it first, such as 0.1.0.',
  }),
  'no-basis': () => ({
    vi: 'Quy tắc không nêu căn cứ. Một phát hiện không có căn cứ chỉ là ý kiến. Ghi nguồn vào `basis`; khi chỉ là thói quen, ghi `practice`.',
    en: 'The rule has no basis. A finding without one is an opinion. Name a source in `basis`; where it is custom only, say `practice`.',
  }),
  'no-reads': () => ({
    vi: 'Quy tắc không nói nó đọc phần nào của kế hoạch. Phần không hợp lệ phải làm cho mọi quy tắc đọc phần đó không được đánh giá, thay vì im lặng. Ghi các thuộc tính gốc vào `reads`.',
    en: 'The rule does not say which parts of a plan it reads. A part that is not sound has to leave all rules that read it not evaluated, rather than silent. Name the root properties in `reads`.',
  }),
  'no-silent-case': () => ({
    vi: 'Quy tắc không có ca nào im lặng. Người ta tin một quy tắc vì những gì nó bỏ qua. Thêm một kế hoạch gần như sai: ca trong `valid`, hoặc ca có `expect: []` trong cases.ts.',
    en: 'The rule has no silent case. A rule is trusted for what it leaves alone. Add a plan that is almost wrong: a case under `valid`, or in cases.ts one with `expect: []`.',
  }),
  'no-speaking-case': () => ({
    vi: 'Quy tắc không có ca nào lên tiếng. Không có ca ấy thì một quy tắc không làm gì cũng qua được. Thêm một kế hoạch có lỗi: ca trong `invalid`, hoặc ca có `expect` trong cases.ts.',
    en: 'The rule has no case that speaks. Without one a rule that does nothing would pass. Add a plan that has the fault: a case under `invalid`, or in cases.ts one with `expect`.',
  }),
  'same-case': ({ title, other }) => ({
    vi: `Ca “${title}” thử đúng kế hoạch của ca “${other}”. Hai ca như nhau không chứng minh gì thêm và che mất ca còn thiếu. Đổi một ca hoặc bỏ nó.`,
    en: `The case “${title}” tries the very plan of “${other}”. Two equal cases prove no more than one, and hide the case that is missing. Change one of them or take it out.`,
  }),
  'no-plan': ({ title, problem }) => ({
    vi: `Kế hoạch của ca “${title}” không theo lược đồ (${problem}). Phần không hợp lệ bị bỏ ra trước khi quy tắc đọc, nên ca này thử việc khác. Sửa dữ liệu của ca theo schemas/plan.schema.json.`,
    en: `The plan of the case “${title}” does not fit the schema (${problem}). A part that does not fit is left out before a rule reads it, so that the case tries something else. Correct it by schemas/plan.schema.json.`,
  }),
  throws: ({ title, problem }) => ({
    vi: `Quy tắc bị lỗi ở ca “${title}”: ${problem}. Dữ liệu thật thiếu đủ thứ, và quy tắc hỏng thì không ai biết kế hoạch đúng hay sai. Xét cả trường hợp thiếu; gọi unknown() khi không thể kết luận.`,
    en: `The rule throws in the case “${title}”: ${problem}. Real data lacks all sorts of things, and of a rule that broke down nobody knows whether the plan is right. Allow for what is missing, and call unknown() where nothing can be said.`,
  }),
  writes: ({ title }) => ({
    vi: `Quy tắc ghi vào kế hoạch ở ca “${title}”. Mọi quy tắc đọc chung một kế hoạch, nên quy tắc sau sẽ thấy thứ không ai viết. Chép ra rồi mới sửa (toSorted thay cho sort, [...list] trước push).`,
    en: `The rule writes to the plan in the case “${title}”. All rules read the same plan, and later ones would see what nobody wrote. Copy before you change: toSorted rather than sort, [...list] before push.`,
  }),
  wavers: ({ title }) => ({
    vi: `Quy tắc nói khác nhau về cùng một kế hoạch ở ca “${title}”. Cùng dữ liệu phải cho cùng báo cáo, trên máy nào và lần nào cũng vậy. Bỏ số ngẫu nhiên, đồng hồ và những gì được giữ lại giữa hai lần gọi.`,
    en: `The rule says different things of the same plan in the case “${title}”. The same input gives the same report, on any machine and at any time. Take out chance, the clock and whatever is kept between two calls.`,
  }),
  clock: ({ title }) => ({
    vi: `Ngày kiểm tra làm đổi kết quả ở ca “${title}”, nhưng quy tắc không khai \`needs: ['as-of']\`. Người đọc phải biết kết quả nào còn đúng vào ngày khác. Khai nhu cầu này hoặc đừng đọc asOf.`,
    en: `The day of the check changes what is found in the case “${title}”, yet the rule does not say \`needs: ['as-of']\`. A reader must know which findings hold on another day. Declare the need, or do not read asOf.`,
  }),
  'other-findings': ({ title, told, expected }) => ({
    vi: `Ca “${title}” chờ ${expected}, nhưng quy tắc nói ${told}. Ca là lời hứa của quy tắc với người soạn thảo. Sửa quy tắc, hoặc sửa ca nếu lời hứa đã đổi.`,
    en: `The case “${title}” expects ${expected}, and the rule says ${told}. A case is what the rule promises to people who draft. Mend the rule, or the case where the promise has changed.`,
  }),
  'was-evaluated': ({ title, status }) => ({
    vi: `Ca “${title}” chờ “not-evaluated”, nhưng quy tắc kết thúc là “${status}”. Im lặng phải được giải thích: không biết thì không được coi là đúng. Gọi unknown() với lý do, hoặc bỏ \`notEvaluated\` khỏi ca.`,
    en: `The case “${title}” expects “not-evaluated”, and the rule ended as “${status}”. Silence is accounted for: what is not known must not count as kept. Call unknown() with the reason, or take \`notEvaluated\` out of the case.`,
  }),
  'no-such-plan': ({ title, id }) => ({
    vi: `Ca “${title}” chờ điều gì đó ở kế hoạch “${id}”, mà trong ca không có kế hoạch ấy. Điều chờ ở chỗ không có thì không bao giờ được đối chiếu. Đặt mã kế hoạch bằng copy('${id}'), hoặc sửa \`plan\`.`,
    en: `The case “${title}” expects something of the plan “${id}”, and has no such plan. What is expected where nothing is would never be looked at. Call a plan by copy('${id}'), or correct \`plan\`.`,
  }),
  'open-slot': ({ title, key, slot }) => ({
    vi: `Câu “${key}” ở ca “${title}” còn chỗ trống {${slot}}. Người đọc sẽ thấy dấu ngoặc thay vì điều cần sửa. Truyền giá trị cho chỗ trống ấy trong fault() hoặc trong mend.`,
    en: `The sentence “${key}” in the case “${title}” leaves {${slot}} open. A reader would see braces where the thing to be changed should stand. Hand in a value for the slot, in fault() or in the mend.`,
  }),
  'no-place': ({ title, pointer }) => ({
    vi: `Ở ca “${title}”, phát hiện chỉ vào “${pointer}”, chỗ mà kế hoạch không có. Không thấy chỗ thì không ai sửa được. Dùng pointer của mục đang xét.`,
    en: `In the case “${title}” a finding points at “${pointer}”, which the plan does not have. Nobody can mend what they cannot find. Use the pointer of the thing that is judged.`,
  }),
  'never-spoken': ({ keys }) => ({
    vi: `Không ca nào làm quy tắc nói: ${keys}. Câu không ai nghe thì không ai biết nó sai. Thêm một ca cho mỗi câu, hoặc bỏ câu ấy.`,
    en: `No case makes the rule say: ${keys}. A sentence that nobody hears may be wrong and nobody knows. Add a case for each, or take the sentence out.`,
  }),
  'idle-mend': ({ title, key }) => ({
    vi: `Cách sửa “${key}” ở ca “${title}” không thay đổi gì. Người bấm sửa mà thấy lỗi còn nguyên sẽ không tin nữa. Chỉ đưa ra cách sửa khi nó làm kế hoạch khác đi.`,
    en: `The mend “${key}” in the case “${title}” changes nothing. Who presses the button and sees the fault again trusts it no more. Offer a mend only where it changes the plan.`,
  }),
  'lost-way-back': ({ title, key }) => ({
    vi: `Cách sửa “${key}” ở ca “${title}” không hoàn lại được: inverse không trả về đúng kế hoạch cũ. Người dùng phải quay lại được. Dùng putAt, removeAt, joinPatches để có cả hai chiều.`,
    en: `The mend “${key}” in the case “${title}” cannot be undone: its inverse does not give the old plan back. People must be able to change their mind. Write the inverse for each operation, in reverse order.`,
  }),
  'failed-mend': ({ title, key, why, added }) => ({
    vi: `Cách sửa “${key}” ở ca “${title}” ${outcomes[why].vi}${added}. Một cách sửa hứa rằng áp dụng xong thì hết lỗi và không có lỗi mới nặng như thế. Sửa patch, hoặc không đưa ra cách sửa ở trường hợp này.`,
    en: `The mend “${key}” in the case “${title}” ${outcomes[why].en}${added}. A mend promises that its finding goes and none as severe comes. Correct the patch, or offer none here.`,
  }),
};

const outcomes = {
  stays: { vi: 'để nguyên phát hiện', en: 'leaves its finding where it was' },
  adds: { vi: 'gây ra phát hiện khác: ', en: 'brings up other findings: ' },
  crashes: { vi: 'làm một quy tắc bị lỗi', en: 'makes a rule break down' },
  misplaced: { vi: 'ghi vào chỗ mà kế hoạch không có', en: 'writes where the plan has no place' },
} as const satisfies Record<string, Bilingual>;

/** One letter, in both languages. */
export function letter<Key extends keyof LetterValues>(key: Key, values: LetterValues[Key]): Bilingual {
  return writers[key](values);
}

/** Letters as one text, numbered, English above Vietnamese. */
export function lettersTo(rule: string, letters: readonly Bilingual[]): string {
  const lines = letters.map(({ vi, en }, at) => `${at + 1}. ${en}\n   ${vi}`);
  return `${rule}\n\n${lines.join('\n\n')}\n`;
}
