import { escapeControl } from '#base/text.js';
import type { Finding, ListValue, Value } from '#generated/report.types.js';
import { dressDay } from './dress.js';
import type { Layout } from './layout.js';
import { clip, widthOf, wrap } from './page.js';
import { mendOf, sentenceOf, sourceWords, witnessOf } from './sentence.js';

const severityWidth = 10;

/** A finding as a sentence with its rank, and below it the proof, the mend and by whose leave it stands. */
export function renderFinding(finding: Finding, layout: Layout): string[] {
  const { language, width, paint, words, lexicon, verbose } = layout;
  const { severity, rule, waived } = finding;
  const rank = waived ? words.waived : words.severity[severity];
  const mark = paint(waived ? 'faint' : severity, rank) + ' '.repeat(severityWidth - widthOf(rank));
  const place = pointerOf(finding, layout);
  const [head = '', ...rest] = wrap(
    `${sentenceOf(finding, lexicon, language, verbose ? undefined : shorten)} [${rule}]${sourceWords(finding.place, language)}${place}`,
    width - 4 - severityWidth,
  );
  const indent = ' '.repeat(4 + severityWidth);
  const notes = [
    ...certificatesOf(finding, verbose).map((certificate) => witnessOf(certificate, language)),
    ...mendsOf(finding, layout),
    ...(waived ? [groundsOf(waived, layout)] : []),
  ];
  const noted = notes.flatMap((note) => wrap(`${words.note} ${note}`, width - indent.length, '  '));
  return [
    `    ${mark}${head}`,
    ...rest.map((line) => indent + line),
    ...noted.map((line) => paint('faint', indent + line)),
  ];
}

/** What would mend it. Of several ways one is shown and the others are counted: the finding itself names what they choose from. */
function mendsOf(finding: Finding, { words, lexicon, language, verbose }: Layout): string[] {
  const mends = finding.suggestions.map(
    (suggestion) => `${words.mend}: ${mendOf(finding, suggestion, lexicon, language)}`,
  );
  const [first] = mends;
  if (verbose || mends.length < 2 || first === undefined) return mends;
  return [`${first} ${words.otherWays.replace('{n}', String(mends.length - 1))}`];
}

/** Why a finding is accepted, by whose leave and until when. */
function groundsOf(waived: NonNullable<Finding['waived']>, { words, language }: Layout): string {
  const { reason, until } = waived;
  const last = until === undefined ? [] : [`${words.until} ${dressDay(until, language)}`];
  return `${words.reason}: ${escapeControl(reason)} (${[leaveOf(waived), ...last].join(', ')})`;
}

/** Who gave leave, and the number of the decision. */
export function leaveOf({ approver, decision }: NonNullable<Finding['waived']>): string {
  return [approver, ...(decision === undefined ? [] : [decision])].map(escapeControl).join(', ');
}

/** Where the finding stands as a pointer, and its fingerprint, for those who look for it in the JSON or waive it. */
function pointerOf({ place, fingerprint }: Finding, { verbose }: Layout): string {
  return verbose ? ` ${escapeControl([place.pointer, fingerprint].join(' ').trim())}` : '';
}

/** A sum that anyone can add up says it all; the days themselves are told where there is no sum, or all is asked for. */
function certificatesOf({ certificates }: Finding, verbose: boolean): Finding['certificates'] {
  const sums = certificates.filter(({ kind }) => kind === 'count');
  return verbose || sums.length === 0 ? certificates : sums;
}

const longest = { text: 70, item: 60, inList: 44 };

/** Long texts of the plan are cut, so that a finding stays a sentence; the JSON has them whole. */
function shorten(value: Value): Value {
  return shorter(value, longest.item);
}

function shorter(value: Value, most: number): Value {
  if (typeof value === 'string') return clip(value, longest.text);
  if (typeof value !== 'object') return value;
  if (value.kind === 'item' && value.title !== undefined) return { ...value, title: clip(value.title, most) };
  if (value.kind !== 'list' || value.items.length < 3) return value;
  // What was a value of a list is one again after cutting.
  return { ...value, items: value.items.map((item) => shorter(item, longest.inList)) as ListValue['items'] };
}
