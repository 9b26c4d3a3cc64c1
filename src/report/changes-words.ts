import type { Language } from './language.js';

export interface ChangesWords {
  readonly title: string;
  readonly appeared: string;
  readonly gone: string;
  readonly unchanged: string;
}

export const changesWords: Readonly<Record<Language, ChangesWords>> = {
  vi: { title: 'Thay đổi giữa hai báo cáo', appeared: 'Mới phát hiện', gone: 'Không còn', unchanged: 'Còn nguyên' },
  en: { title: 'What changed between two reports', appeared: 'New', gone: 'Gone', unchanged: 'Unchanged' },
};
