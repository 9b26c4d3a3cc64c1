import { fromDateTime, fromInterval, readSpelledDay, spellDay, toDateTime, toInterval } from '#base/calendar.js';
import { formatDay, shift, weekdayOf } from '#base/day.js';
import { lengthOf } from '#base/span.js';
import fc from 'fast-check';
import { law, same, type Law } from './law.js';
import { days } from './worlds.js';

export const calendarLaws: Law[] = [
  law('a day goes to luxon and back, with the weekday and the number that luxon gives it', days, (at) => {
    const there = toDateTime(at);
    same([there.toISODate(), there.weekday, there.toMillis()], [formatDay(at), weekdayOf(at), at * 86_400_000]);
    same(fromDateTime(there), at);
  }),
  law(
    'a span goes to luxon and back, and has as many days there',
    fc.tuple(days, fc.nat({ max: 400 })),
    ([from, length]) => {
      const here = { from, to: shift(from, length) };
      same(toInterval(here).length('days'), lengthOf(here));
      same(fromInterval(toInterval(here)), here);
    },
  ),
  law('a day is read back from its words', days, (at) => same(readSpelledDay(spellDay(at)), at)),
];
