import { nearestWords, type Failures } from './catalogue.js';
import { excerptOf } from './escape.js';
import type { Bilingual } from './slots.js';

/** What is wrong with a call, a template or a list of waivers. A `problem` is a clause without a full stop. */
export interface UsageFailureValues {
  'option/unknown': { readonly option: string; readonly nearest?: string };
  /** `expected` goes on after "phải là" and "has to be". */
  'option/invalid': { readonly option: string; readonly expected: Bilingual };
  'template/unknown': { readonly template: string; readonly nearest?: string };
  'template/invalid': { readonly problem: Bilingual };
  'rule/unknown': { readonly rule: string; readonly nearest?: string };
  /** `reason` is the code of the system, as ENOSPC. */
  'file/unwritable': { readonly reason: string };
  'settings/invalid': { readonly problem: Bilingual };
  'waivers/invalid': { readonly problem: Bilingual };
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
};
