import { formatDay, formatDayVi, parseDay, parseSlashedDay } from '#base/day.js';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { law, same, type Law } from './law.js';

const shaped = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 15 }), fc.nat({ max: 35 }));
const dateLike = fc.string({ unit: fc.constantFrom(...'0123456789-/T: .٣'), maxLength: 12 });

export const dayLaws: Law[] = [
  law(
    '[P-3] a text of the shape YYYY-MM-DD is a day just when luxon calls the date real',
    shaped,
    ([year, month, dayOfMonth]) => {
      const iso = [
        String(year).padStart(4, '0'),
        String(month).padStart(2, '0'),
        String(dayOfMonth).padStart(2, '0'),
      ].join('-');
      const theirs = DateTime.utc(year, month, dayOfMonth);
      const isReal = theirs.isValid && month > 0 && dayOfMonth > 0;
      same(parseDay(iso) ?? 'none', isReal ? theirs.toMillis() / 86_400_000 : 'none', iso);
      same(parseSlashedDay(`${dayOfMonth}/${month}/${String(year).padStart(4, '0')}`), parseDay(iso), iso);
    },
  ),
  law('[P-2] [P-3] whatever is read is written back as it was, and nothing throws', dateLike, (text) => {
    const read = parseDay(text);
    if (read !== undefined) same(formatDay(read), text);
    const slashed = parseSlashedDay(text);
    if (slashed !== undefined) same(formatDayVi(slashed).replace(/\b0/g, ''), text.replace(/\b0/g, ''));
  }),
];
