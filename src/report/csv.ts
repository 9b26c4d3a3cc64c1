import { escapeControl } from '#base/text.js';
import type { Comparison, Place, Value } from '#generated/comparison.types.js';
import type { Report } from '#generated/report.types.js';
import { comparisonWords } from './comparison-words.js';
import { dress } from './dress.js';
import { reportWords } from './report-words.js';
import { itemNameOf, placeNameOf } from './place-name.js';
import { lexiconOf, mendOf, sentenceOf, witnessOf } from './sentence.js';
import { tellAll } from './told.js';
import type { Language } from './language.js';
import type { TextOptions } from './text.js';
import { textWords } from './text-words.js';

/** Findings as a table for a spreadsheet, a row each: RFC 4180 in UTF-8 with the byte order mark that Excel asks for. */
export function renderCsv(report: Report, { language }: TextOptions): string {
  const words = reportWords[language];
  const lexicon = lexiconOf(report);
  const head = [
    words.file,
    words.issuer,
    words.plan,
    words.severity,
    words.norm,
    words.place,
    'JSON Pointer',
    words.findings,
    words.proof,
    words.mend,
    textWords[language].reason,
    words.fingerprint,
  ];
  const rows = tellAll(report).map(({ plan, finding }) => [
    plan?.file ?? plan?.id ?? '',
    plan?.issuer ?? '',
    plan?.title ?? '',
    finding.waived ? textWords[language].waived : textWords[language].severity[finding.severity],
    finding.rule,
    placeNameOf(finding.place, language),
    finding.place.pointer,
    sentenceOf(finding, lexicon, language),
    finding.certificates.map((certificate) => witnessOf(certificate, language)).join('; '),
    finding.suggestions.map((mend) => mendOf(finding, mend, lexicon, language)).join('; '),
    finding.waived ? `${finding.waived.reason} (${finding.waived.approver})` : '',
    finding.fingerprint,
  ]);
  const unread = report.failures.map(({ file, code, pointer, words: what, advice }) => [
    file ?? '', '', '', textWords[language].severity.error, code, '', pointer ?? '', what[language], '', advice[language], '', '',
  ]); // prettier-ignore
  return printed([head, ...unread, ...rows]);
}

/** A comparison as a table: facts, pairs and differences, a row each. */
export function renderCsvComparison(comparison: Comparison, { language }: TextOptions): string {
  const words = comparisonWords[language];
  const show = (value: Value | undefined) => (value === undefined ? '' : dress(value, language));
  const facts = comparison.facts.map(({ fact, same, left, right }) => [
    words.facts[fact],
    same ? words.same : words.differs,
    show(left),
    show(right),
  ]);
  const pairs = comparison.matches.map(({ thing, relation, rung, left, right }) => [
    words.things[thing],
    `${words.relationNames[relation]} (${words.rungs[rung]})`,
    itemNameOf(left, language),
    itemNameOf(right, language),
  ]);
  const kinds = {
    added: words.onlyRight,
    removed: words.onlyLeft,
    moved: words.moved,
    changed: words.differs,
    split: words.split,
    merged: words.merged,
  } as const;
  const changes = comparison.changes.map(({ thing, kind, aspect, left, right, was, now }) => [
    aspect === undefined ? words.things[thing] : `${words.things[thing]}: ${words.aspects[aspect]}`,
    kinds[kind],
    was === undefined ? namesOf(left, language) : show(was),
    now === undefined ? namesOf(right, language) : show(now),
  ]);
  return printed([[words.fact, words.pairedBy, words.left, words.right], ...facts, ...pairs, ...changes]);
}

function namesOf(places: readonly Place[], language: Language): string {
  return places.map((place) => itemNameOf(place, language)).join('; ');
}

export function printed(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A cell that no spreadsheet takes for a formula (OWASP, CSV Injection): an apostrophe stands before what begins one, also
 * behind spaces, in full width, and behind a semicolon, at which Excel parts cells where the comma is the decimal sign.
 */
function cell(text: string): string {
  const told = escapeControl(text.replace(/[\t\n\r]/g, ' '));
  if (!/["=+\-@\uff1d\uff0b\uff0d\uff20]/.test(told)) return `"${told}"`;
  const tame = told.replace(/(^|;)(?=[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'");
  return `"${tame.replaceAll('"', '""')}"`;
}
