import { misnumberingAt, isNumbered } from '#model/numbering.js';
import { namedValue } from '#model/place.js';
import { relabel } from '#model/relabel.js';
import { defineRule } from '#rule/rule.js';

const repeated = {
  vi: 'Số thứ tự “{actual}” đã dùng cho “{other}”; ở đây phải là “{expected}”.',
  en: 'The number “{actual}” already stands before “{other}”; here “{expected}” is due.',
} as const;
const jumped = {
  vi: 'Số thứ tự “{actual}” không nối tiếp “{other}”; ở đây phải là “{expected}”.',
  en: 'The number “{actual}” does not follow “{other}”; here “{expected}” is due.',
} as const;
const started = {
  vi: 'Phần đầu tiên mang số thứ tự “{actual}”; phải bắt đầu từ “{expected}”.',
  en: 'The first one is numbered “{actual}”; it should begin with “{expected}”.',
} as const;
/** The keys on the top level, which is an error, and below. */
const top = { repeated: 'repeated', jumped: 'jumped', started: 'started' } as const;
const below = { repeated: 'repeatedBelow', jumped: 'jumpedBelow', started: 'startedBelow' } as const;

export default defineRule({
  id: 'structure/sequence',
  on: 'section',
  severity: 'error',
  ranks: { repeatedBelow: 'warning', jumpedBelow: 'warning', startedBelow: 'warning' },
  since: '0.1.0',
  summary: {
    vi: 'Các phần, mục được đánh số liên tục, không trùng, không cách quãng.',
    en: 'Parts are numbered without repeat, jump or wrong start.',
  },
  kept: {
    vi: 'Các phần, mục được đánh số liên tục.',
    en: 'Parts are numbered in sequence.',
  },
  basis: [{ source: 'decree30', place: 'Phụ lục I mục II.6.c' }],
  reads: ['sections', 'appendices'],
  messages: {
    repeated,
    jumped,
    started,
    repeatedBelow: repeated,
    jumpedBelow: jumped,
    startedBelow: started,
    mend: {
      vi: 'Đánh số lại từ đây là “{expected}”; xem lại những chỗ dẫn chiếu tới các mục phía sau.',
      en: 'Number it “{expected}” and count on from there; look at what points to the lines behind.',
    },
  },
  applies: ({ item }) => isNumbered(item),
  check({ item, pointer }, { index, fault }) {
    const found = misnumberingAt(index, pointer);
    if (!found) return;
    const { kind, actual, expected, other } = found;
    const keys = item.level === 1 ? top : below;
    const patch = relabel(index, found);
    const mends = patch ? [{ message: 'mend' as const, values: { expected }, safe: false, ...patch }] : [];
    const key = kind === 'repeated' ? keys.repeated : keys.jumped;
    if (!other) fault(keys.started, { actual, expected }, { expected, mends });
    else fault(key, { actual, expected, other: namedValue(other.item) }, { related: [other], expected, mends });
  },
});
