import { nearestWords, type Failures } from './catalogue.js';
import { excerptOf } from './escape.js';
import type { Bilingual } from './slots.js';

/** What is wrong with a call, a template, a list of waivers or a stored report. A `problem` is a clause without a full stop. */
export interface UsageFailureValues {
  'option/unknown': { readonly option: string; readonly nearest?: string };
  /** `expected` goes on after "phải là" and "has to be". */
  'option/invalid': { readonly option: string; readonly expected: Bilingual };
  'template/unknown': { readonly template: string; readonly nearest?: string };
  'template/invalid': { readonly problem: Bilingual };
  'rule/unknown': { readonly rule: string; readonly nearest?: string };
  /** A module of rules that was handed in. */
  'rules/invalid': { readonly problem: Bilingual };
  /** `reason` is the code of the system, as ENOSPC. */
  'file/unwritable': { readonly reason: string };
  'settings/invalid': { readonly problem: Bilingual };
  'waivers/invalid': { readonly problem: Bilingual };
  'alignment/invalid': { readonly problem: Bilingual };
  'finding/unknown': { readonly fingerprint: string; readonly nearest?: string };
  'report/invalid': { readonly problem: Bilingual };
  /** The library that writes Word files is not installed. */
  'format/no-docx': Readonly<Record<string, never>>;
  /** `command` is the name of the command that writes waivers. */
  'waivers/in-ci': { readonly command: string };
}

export const usageFailures: Failures<UsageFailureValues> = {
  'option/unknown': {
    kind: 'usage',
    what: ({ option, nearest }) => ({
      vi: `không có tùy chọn “${excerptOf(option)}”${nearestWords(nearest).vi}`,
      en: `there is no option “${excerptOf(option)}”${nearestWords(nearest).en}`,
    }),
    advice: () => ({
      vi: 'Xem danh sách tùy chọn trong tài liệu hướng dẫn hoặc bằng --help.',
      en: 'See the list of options in the documentation or by --help.',
    }),
  },
  'option/invalid': {
    kind: 'usage',
    what: ({ option, expected }) => ({
      vi: `giá trị của tùy chọn “${excerptOf(option)}” phải là ${expected.vi}`,
      en: `the value of the option “${excerptOf(option)}” has to be ${expected.en}`,
    }),
    advice: () => ({
      vi: 'Sửa lại giá trị của tùy chọn rồi chạy lại.',
      en: 'Correct the value of the option and run again.',
    }),
  },
  'template/unknown': {
    kind: 'usage',
    what: ({ template, nearest }) => ({
      vi: `không có mẫu “${excerptOf(template)}”${nearestWords(nearest).vi}`,
      en: `there is no template “${excerptOf(template)}”${nearestWords(nearest).en}`,
    }),
    advice: () => ({
      vi: 'Dùng một mẫu có sẵn của chương trình, hoặc nêu đường dẫn tới tệp mẫu của đơn vị.',
      en: 'Use a template that comes with the program, or give the path to a template file of your own.',
    }),
  },
  'template/invalid': {
    kind: 'usage',
    what: ({ problem }) => ({
      vi: `mẫu không hợp lệ – ${problem.vi}`,
      en: `the template is not valid – ${problem.en}`,
    }),
    advice: () => ({
      vi: 'Sửa mẫu theo lược đồ schemas/template.schema.json rồi chạy lại.',
      en: 'Correct the template by schemas/template.schema.json and run again.',
    }),
  },
  'rule/unknown': {
    kind: 'usage',
    what: ({ rule, nearest }) => ({
      vi: `không có quy tắc “${excerptOf(rule)}”${nearestWords(nearest).vi}`,
      en: `there is no rule “${excerptOf(rule)}”${nearestWords(nearest).en}`,
    }),
    advice: () => ({
      vi: 'Xem danh sách quy tắc bằng lệnh plan-compliance rules.',
      en: 'See the list of rules by plan-compliance rules.',
    }),
  },
  'rules/invalid': {
    kind: 'usage',
    what: ({ problem }) => ({
      vi: `tệp quy tắc không dùng được – ${problem.vi}`,
      en: `the file of rules cannot be used – ${problem.en}`,
    }),
    advice: () => ({
      vi: 'Tệp phải xuất mặc định (export default) một quy tắc hoặc danh sách quy tắc; thử từng quy tắc bằng ruleTester của plan-compliance/testing.',
      en: 'The file has to export a rule or a list of rules by default; try each by the ruleTester of plan-compliance/testing.',
    }),
  },
  'file/unwritable': {
    kind: 'usage',
    what: ({ reason }) => ({
      vi: `không ghi được tệp (${excerptOf(reason)}); tệp cũ, nếu có, vẫn nguyên vẹn`,
      en: `the file could not be written (${excerptOf(reason)}); an older one, if any, is untouched`,
    }),
    advice: () => ({
      vi: 'Kiểm tra thư mục, quyền ghi và dung lượng đĩa.',
      en: 'Check the folder, the right to write and the room on the disk.',
    }),
  },
  'settings/invalid': {
    kind: 'usage',
    what: ({ problem }) => ({
      vi: `cấu hình không hợp lệ – ${problem.vi}`,
      en: `the settings are not valid – ${problem.en}`,
    }),
    advice: () => ({
      vi: 'Sửa cấu hình rồi chạy lại.',
      en: 'Correct the settings and run again.',
    }),
  },
  'waivers/invalid': {
    kind: 'usage',
    what: ({ problem }) => ({
      vi: `danh sách miễn trừ không hợp lệ – ${problem.vi}`,
      en: `the list of waivers is not valid – ${problem.en}`,
    }),
    advice: () => ({
      vi: 'Sửa danh sách theo lược đồ schemas/waivers.schema.json rồi chạy lại.',
      en: 'Correct the list by schemas/waivers.schema.json and run again.',
    }),
  },
  'alignment/invalid': {
    kind: 'usage',
    what: ({ problem }) => ({
      vi: `tệp quyết định đối chiếu không hợp lệ – ${problem.vi}`,
      en: `the file of decisions is not valid – ${problem.en}`,
    }),
    advice: () => ({
      vi: 'Sửa tệp theo lược đồ schemas/alignment.schema.json rồi chạy lại.',
      en: 'Correct the file by schemas/alignment.schema.json and run again.',
    }),
  },
  'finding/unknown': {
    kind: 'usage',
    what: ({ fingerprint, nearest }) => ({
      vi: `không có phát hiện nào mang dấu vân tay “${excerptOf(fingerprint)}”${nearestFingerprint(nearest).vi}`,
      en: `no finding has the fingerprint “${excerptOf(fingerprint)}”${nearestFingerprint(nearest).en}`,
    }),
    advice: () => ({
      vi: 'Xem dấu vân tay của từng phát hiện bằng lệnh plan-compliance check -v với cùng mẫu, cùng năm.',
      en: 'See the fingerprint of each finding by plan-compliance check -v with the same template and year.',
    }),
  },
  'report/invalid': {
    kind: 'input',
    what: ({ problem }) => ({
      vi: `báo cáo không hợp lệ – ${problem.vi}`,
      en: `the report is not valid – ${problem.en}`,
    }),
    advice: () => ({
      vi: 'Lập báo cáo bằng lệnh plan-compliance check -f json, và giữ nguyên tệp ấy.',
      en: 'Make the report by plan-compliance check -f json, and leave the file as it is.',
    }),
  },
  'format/no-docx': {
    kind: 'usage',
    what: () => ({
      vi: 'chưa cài gói docx, cần có để lập phiếu kiểm tra dạng Word',
      en: 'the package docx is not installed, and compliance slips in Word are written by it',
    }),
    advice: () => ({
      vi: 'Cài gói bằng lệnh npm install docx@9.5.1, hoặc dùng dạng khác, ví dụ html.',
      en: 'Install it by npm install docx@9.5.1, or use another format, such as html.',
    }),
  },
  'waivers/in-ci': {
    kind: 'usage',
    what: ({ command }) => ({
      vi: `lệnh “${excerptOf(command)}” không ghi miễn trừ khi chạy tự động (CI)`,
      en: `the command “${excerptOf(command)}” writes no waivers in CI`,
    }),
    advice: () => ({
      vi: 'Người có thẩm quyền chạy lệnh này trên máy của mình, rồi đưa tệp miễn trừ vào kho để được duyệt.',
      en: 'Let somebody who may decide run it on their own machine, and hand in the list of waivers for review.',
    }),
  },
};

function nearestFingerprint(nearest: string | undefined): Bilingual {
  if (nearest === undefined) return { vi: '', en: '' };
  return { vi: `; gần giống nhất là “${excerptOf(nearest)}”`, en: `; the nearest is “${excerptOf(nearest)}”` };
}
