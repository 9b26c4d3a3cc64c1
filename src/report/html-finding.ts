import { groupBy } from '#base/group.js';
import { oncePer } from '#base/once.js';
import type { Finding, RuleWords } from '#generated/report.types.js';
import { dressDay } from './dress.js';
import { reportWords, type ReportWords } from './report-words.js';
import type { Language } from './language.js';
import { html, type Markup } from './markup.js';
import { partNameOf, partOf, placeNameOf } from './place-name.js';
import { mendOf, sentenceOf, witnessOf, type Lexicon } from './sentence.js';
import { textWords } from './text-words.js';

/** In what language, and with which words of rules. */
export interface Voice {
  readonly language: Language;
  readonly lexicon: Lexicon;
}

/** Findings in groups by the part of the plan, in the order of the document. */
export function renderFindings(findings: readonly Finding[], voice: Voice): Markup {
  const groups = [...groupBy(findings, ({ place }) => partOf(place))];
  return html`${groups.map(
    ([part, group]) =>
      html`<h4>${partNameOf(part, voice.language)}</h4>
        <ol class="findings">
          ${group.map((finding) => renderFinding(finding, voice))}
        </ol> `,
  )}`;
}

function renderFinding(finding: Finding, { language, lexicon }: Voice): Markup {
  const { rule, severity, waived, place, certificates, suggestions } = finding;
  const words = reportWords[language];
  const rank = waived ? textWords[language].waived : textWords[language].severity[severity];
  const name = placeNameOf(place, language);
  const look = waived ? 'waived' : severity;
  const notes = [
    note(words.proof, ...certificates.map((certificate) => html`${witnessOf(certificate, language)}`)),
    note(words.mend, ...suggestions.map((mend) => html`${mendOf(finding, mend, lexicon, language)}`)),
    note(textWords[language].reason, ...(waived ? [groundsOf(waived, words, language)] : [])),
  ];
  return html`<li class="finding r-${look}">
    <div class="head">
      <span class="badge b-${look}">${rank}</span
      >${name === partNameOf(partOf(place), language) ? undefined : html`<span class="faint">${name}</span>`}
    </div>
    <p class="say">${sentenceOf(finding, lexicon, language)}</p>
    ${notes.some(({ markup }) => markup !== '') ? html`<dl class="note">${notes}</dl>` : undefined}
    <details>
      <summary>${words.details} <code>${rule}</code></summary>
      <dl class="note">${sourcesOf(finding, { language, lexicon }, words)}</dl>
      <dl class="note machine">${machineOf(finding, words)}</dl>
    </details>
  </li> `;
}

/** A name and what is said under it; nothing where nothing is. */
function note(name: string, ...said: readonly Markup[]): Markup {
  if (said.length === 0) return html``;
  return html`<dt>${name}</dt>
    ${said.map((each) => html`<dd>${each}</dd>`)}`;
}

/** The norm with its sources: what a second reader asks for. */
function sourcesOf({ rule, related }: Finding, { language, lexicon }: Voice, words: ReportWords) {
  const norm = lexicon.get(rule);
  return [
    ...(norm ? normIn[language](norm) : []),
    note(words.related, ...related.map((other) => relatedTo(other, language))),
  ];
}

/** The pointer into the JSON and the fingerprint, for a waiver or a program; on paper they say nothing. */
function machineOf({ place, fingerprint }: Finding, words: ReportWords): readonly Markup[] {
  return [
    note(words.place, html`<code>${place.pointer === '' ? '/' : place.pointer}</code>`),
    note(words.fingerprint, html`<code>${fingerprint}</code>`),
  ];
}

/** What is said of a rule is put together once, and not for each of its findings. */
const normIn = { vi: normOnce('vi'), en: normOnce('en') };

function normOnce(language: Language): (norm: RuleWords) => readonly Markup[] {
  return oncePer(({ summary, basis }) => [
    note(reportWords[language].norm, html`${summary[language]}`),
    note(reportWords[language].basis, ...basis.map((source) => html`${source[language]}`)),
  ]);
}

function relatedTo(place: Finding['place'], language: Language): Markup {
  const file = place.plan === undefined ? '' : `${place.plan.file ?? place.plan.id}: `;
  return html`${file}${placeNameOf(place, language)} <code class="machine">${place.pointer}</code>`;
}

function groundsOf(
  { reason, approver, decision, until }: NonNullable<Finding['waived']>,
  words: ReportWords,
  language: Language,
): Markup {
  const leave = [
    `${words.leave}: ${approver}`,
    ...(decision === undefined ? [] : [`${words.decision}: ${decision}`]),
    ...(until === undefined ? [] : [`${words.until} ${dressDay(until, language)}`]),
  ];
  return html`${reason} <span class="faint">(${leave.join('; ')})</span>`;
}
