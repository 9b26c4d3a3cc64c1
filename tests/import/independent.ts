import { readFileSync } from 'node:fs';
import type { Citation, Party, Plan, Task } from '#generated/plan.types.js';
import { foldWords } from '#base/text.js';
import { linesOf, meaningOf, namesOf, plain, timesOf } from './readings.js';

// Six plans of the corpus as a person read them line by line, before any look at what the importer makes of them: what neither the
// importer nor somebody who goes through its output would notice is here as well.

/** A fact in each of its spellings. */
type Row = readonly string[];

/** Rows as noted: "? " before one that a reader may leave out, " | " between the spellings of one body,
 * "đồng chí …" for somebody whose name does not matter. */
export type Noted = Readonly<Record<string, readonly string[]>>;

export const independent = JSON.parse(
  readFileSync(new URL('../expected/corpus-independent.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Noted>>;

interface Field {
  /** The list of notes that it is held against. */
  readonly of: string;
  /** Which of those notes it is about; without it all. */
  readonly only?: RegExp;
  readonly rows: (plan: Plan, text: string) => readonly Row[];
  /** What two spellings of one fact share. */
  readonly key?: (row: string) => string;
}

const position = /^(?:authority|signature|position|archive|drafter|copies|mark) /;
const numberAndDate = /^(?:serial|symbol|place|date) /;

export const independentFields: Readonly<Record<string, Field>> = {
  'header parts': {
    of: 'header',
    only: /^(?:type|title|issuer|superior|level|organ|status|extent) /,
    rows: headerOf,
  },
  'number, place and date': { of: 'header', only: numberAndDate, rows: headerOf },
  'citations, opening': { of: 'opening', rows: (plan) => citationsIn(plan, ['opening']) },
  'citations, body': { of: 'body', rows: (plan) => citationsIn(plan, ['body', 'note']) },
  'citations, elsewhere': { of: 'elsewhere', rows: (plan) => citationsIn(plan, ['title', 'appendix']) },
  sections: {
    of: 'sections',
    rows: (plan) => plan.sections.map(({ id, label, level }) => [`${linesOf(plan).get(id)} ${label} ${level}`]),
  },
  'entries of units': {
    of: 'entries',
    rows: (plan) => plan.sections.filter(({ role }) => role === 'unit').map(({ id }) => [`${linesOf(plan).get(id)}`]),
  },
  recipients: {
    of: 'recipients',
    key: lettersOf,
    rows: (plan) =>
      (plan.recipients ?? []).map(({ text, purpose }) => [
        `${purpose === 'report' ? 'report ' : ''}${text.replace(/\(.*\)/, '')}`,
      ]),
  },
  signature: { of: 'header', only: position, rows: headerOf },
  appendices: {
    of: 'appendices',
    rows: (plan) => (plan.appendices ?? []).map(({ id, label, kind }) => [`${linesOf(plan).get(id)} ${label ?? kind}`]),
  },
  'windows and phases': {
    of: 'windows',
    rows: (plan) =>
      [...(plan.windows ?? []), ...(plan.phases ?? [])].map(({ id, when }) => [
        `${linesOf(plan).get(id)} ${meaningOf(when)}`,
      ]),
  },
  units: {
    of: 'units',
    key: lettersOf,
    rows: (plan) => (plan.units ?? []).map(({ names }) => names.map(({ text }) => text)),
  },
  topics: { of: 'topics', rows: (plan) => onceEach(plan, plan.topics ?? []) },
  tasks: {
    of: 'tasks',
    rows: (plan) => onceEach(plan, [...(plan.tasks ?? []), ...(plan.generalClauses ?? []), ...(plan.routes ?? [])]),
  },
  'lead and support': { of: 'parties', only: / (?:lead|support) /, rows: partiesOf },
  'who does it': { of: 'parties', only: / do /, rows: partiesOf },
  times: { of: 'times', rows: (plan) => timesOf(plan).map((row) => [row]) },
};

/** How many rows are right, were read and are there, and which are on one side only. */
export interface Agreement {
  readonly right: number;
  readonly read: number;
  readonly there: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** One field of a plan, held against what a person read there. */
export function agreementOf(name: string, noted: Noted, plan: Plan, text: string): Agreement {
  const { of, only, rows, key = keyOf } = independentFields[name] as Field;
  const about = (noted[of] ?? []).filter((row) => only?.test(row) ?? true);
  const optional = about.filter((row) => row.startsWith('? ')).map((row) => row.slice(2));
  const expected = about.filter((row) => !row.startsWith('? '));
  const missed = [...expected];
  const extra: string[] = [];
  let right = 0;
  for (const row of rows(plan, text)) {
    if (only && !only.test(row[0] ?? '')) continue;
    const keys = new Set(row.map(key));
    const isOne = (spelling: string) =>
      spelling.endsWith(' …')
        ? row.some((one) => one.toLowerCase().startsWith(spelling.slice(0, -1)))
        : keys.has(key(spelling));
    const isNoted = (one: string) => one.split(' | ').some(isOne);
    const at = missed.findIndex(isNoted);
    if (at >= 0) {
      missed.splice(at, 1);
      right++;
    } else if (![...optional, ...expected].some(isNoted)) extra.push(row.join(' | '));
  }
  return { right, read: right + extra.length, there: expected.length, missed, extra };
}

/** Words in any order, without small words, since a row of a time has its parts in the order in which they were found. */
function keyOf(row: string): string {
  const parts = row.split(' ');
  const isCode = (part: string) => /[=/]|^\d/.test(part);
  const words = plain(parts.filter((part) => !isCode(part)).join(' ')).split(' ');
  return [...parts.filter(isCode).map((part) => part.toLowerCase()), ...words.toSorted()].join(' ');
}

/** The letters alone: some files have blanks inside words. */
function lettersOf(name: string): string {
  return plain(name).replaceAll(' ', '');
}

function headerOf(plan: Plan, text: string): readonly Row[] {
  const { issuer, number, issued, signature, archive, closing } = plan;
  const pairs: readonly (readonly [string, string | number | undefined])[] = [
    ['type', plan.type],
    ['issuer', issuer.name],
    ['superior', issuer.superior],
    ['level', issuer.level],
    ['organ', issuer.organ],
    ['serial', number?.serial],
    ['symbol', number?.symbol],
    ['place', issued?.place],
    ['date', issued?.on ?? issued?.month ?? issued?.year],
    ['status', plan.status],
    ['extent', plan.extent],
    ['authority', signature?.authority],
    ['signature lines', signature?.lines.length],
    ['position', signature?.position],
    ['archive', archive?.office],
    ['drafter', archive?.drafter],
    ['copies', archive?.copies],
    ['mark', closing?.mark],
  ];
  const rows = pairs.filter(([, value]) => value !== undefined).map(([name, value]): Row => [`${name} ${value}`]);
  return [[`title ${titleLines(plan.title, text)}`], ...rows];
}

/** "9-11": the lines whose words the title is. */
function titleLines(title: string, text: string): string {
  const lines = text.split('\n').map((line) => foldWords(line));
  const words = foldWords(title);
  for (const [first, line] of lines.entries()) {
    if (line === '' || !words.startsWith(line)) continue;
    let last = first;
    let read = line;
    while (read.length < words.length && last < lines.length - 1) read = `${read} ${lines[++last]}`.trim();
    if (read === words) return `${first + 1}-${last + 1}`;
  }
  return 'nowhere';
}

function citationsIn(plan: Plan, where: readonly Citation['where'][]): readonly Row[] {
  return (plan.citations ?? [])
    .filter((cited) => where.includes(cited.where))
    .map(({ id, number, title, date }) => [
      [linesOf(plan).get(id), number ?? title, date].filter((part) => part !== undefined).join(' '),
    ]);
}

function onceEach(plan: Plan, items: readonly { readonly id: string }[]): readonly Row[] {
  return [...new Set(items.map(({ id }) => `${linesOf(plan).get(id)}`))].map((line) => [line]);
}

/** Who leads, who supports, and who does it without a rank; who only watches or pays is no matter here. */
function partiesOf(plan: Plan): readonly Row[] {
  const items: readonly Pick<Task, 'id' | 'parties'>[] = [...(plan.tasks ?? []), ...(plan.generalClauses ?? [])];
  const rows = items.flatMap(({ id, parties }) => {
    const isRanked = ({ role }: Party) => role === 'lead' || role === 'support';
    const ranked = new Set(parties.filter(isRanked).map(nameOf));
    return parties
      .filter((party) => isRanked(party) || (!unranked.has(party.role) && !ranked.has(nameOf(party))))
      .map((party) => {
        const rank = isRanked(party) ? party.role : 'do';
        const names = party.unit === undefined ? [party.as ?? ''] : namesOf(plan, party.unit);
        return names.map((name) => `${linesOf(plan).get(id)} ${rank} ${name}`);
      });
  });
  return [...new Map(rows.map((row) => [row.join('|'), row])).values()];
}

const unranked: ReadonlySet<string> = new Set(['oversee', 'fund']);

function nameOf({ unit, as }: Party): string | undefined {
  return unit ?? as;
}
