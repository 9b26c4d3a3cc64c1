import type { WordValue } from '#generated/report.types.js';
import type { CoverageLevel } from './coverage.js';
import type { Involvement } from './unit.js';
import { wordValue } from './value.js';

/** What a unit has to do with the plan, in words. */
export const roleWords: Readonly<Record<Involvement['as'], WordValue>> = {
  lead: wordValue('chủ trì', 'leads a task'),
  do: wordValue('thực hiện nhiệm vụ', 'carries out a task'),
  support: wordValue('phối hợp', 'supports a task'),
  oversee: wordValue('chỉ đạo, theo dõi', 'oversees a task'),
  advise: wordValue('tham mưu', 'prepares decisions'),
  collect: wordValue('tổng hợp', 'collects results'),
  report: wordValue('báo cáo', 'reports'),
  focal: wordValue('đầu mối', 'is the focal point'),
  fund: wordValue('bảo đảm kinh phí', 'provides money'),
  clause: wordValue('nhiệm vụ chung', 'is bound by a general clause'),
  sender: wordValue('gửi báo cáo', 'sends reports'),
  via: wordValue('đầu mối trung gian', 'passes papers on'),
  addressee: wordValue('nơi nhận báo cáo', 'is reported to'),
};

/** How something is covered by the tasks of the plan, in words. */
export const levelWords: Readonly<Record<CoverageLevel, WordValue>> = {
  explicit: wordValue('được giao đích danh, có người chịu trách nhiệm', 'is named by a task with somebody in charge'),
  coordinated: wordValue('chỉ có đơn vị phối hợp', 'is named only by a task that everybody supports and nobody leads'),
  scope: wordValue('nằm trong phạm vi giao bao quát', 'falls within the scope of a wider task'),
  blanket: wordValue('được giao bằng điều khoản chung', 'is covered by a general clause'),
  none: wordValue('không được giao cho ai', 'is given to nobody'),
};
