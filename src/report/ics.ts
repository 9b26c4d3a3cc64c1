import { formatDay, parseDay, shift } from '#base/day.js';
import { fingerprintOf } from '#base/digest.js';
import { escapeControl } from '#base/text.js';
import type { Report, Run } from '#generated/report.types.js';
import { reportWords } from './report-words.js';
import { planNameOf } from './place-name.js';
import type { TextOptions } from './text.js';

type Entry = Run['timeline'][number];

/**
 * Windows, phases, the anchor day and the deadlines of each plan as a calendar (RFC 5545). An event keeps its UID when its
 * days or words change, so that a calendar that takes the file again moves it.
 */
export function renderIcs({ runs, tool }: Report, { language }: TextOptions): string {
  const events = runs.flatMap((run) => eventsOf(run, language));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${tool.name}//${tool.version}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...(events.length > 0 ? events : withoutEvents),
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('');
}

/** A calendar holds at least one component (3.6), and of plans without days there is no event. */
const withoutEvents = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventsOf(run: Run, language: TextOptions['language']): string[] {
  const seen = new Map<string, number>();
  return run.timeline.flatMap((entry) => {
    const key = JSON.stringify([entry.kind, entry.id]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return eventOf(entry, nth, run, language);
  });
}

/** An event of whole days (3.6.1). DTEND is the day after the last one; the last day that there is has none after it. */
function eventOf(entry: Entry, nth: number, { plan, asOf }: Run, language: TextOptions['language']): string[] {
  const [start, end] = [parseDay(entry.from), parseDay(entry.to)];
  if (start === undefined || end === undefined) return [];
  const after = entry.to === '9999-12-31' ? undefined : formatDay(shift(end, 1));
  const name = reportWords[language][entry.kind];
  const description = [planNameOf(plan), plan.file ?? plan.id].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${fingerprintOf([plan.id, entry.kind, entry.id, String(nth)])}@plan-compliance.invalid`,
    `DTSTAMP:${stampOf(asOf)}`,
    `DTSTART;VALUE=DATE:${compact(entry.from)}`,
    ...(after === undefined ? [] : [`DTEND;VALUE=DATE:${compact(after)}`]),
    `SUMMARY:${text(entry.title === undefined ? name : `${name}: ${entry.title}`)}`,
    `DESCRIPTION:${text(description)}`,
    `CATEGORIES:${text(name)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** No clock is read: the stamp is the day of the check where one was given, else always the same. */
function stampOf(asOf: string | undefined): string {
  return `${compact(asOf !== undefined && parseDay(asOf) !== undefined ? asOf : '1970-01-01')}T000000Z`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A TEXT value (3.3.11). A calendar shows titles in one line, and longer ones than this nowhere. */
function text(value: string): string {
  const told = value.split('\n').map((line) => escapeControl(line.slice(0, 1000)));
  return told.map((line) => line.replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/** Content lines of at most 75 octets (3.1), the line end not counted; no letter is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
