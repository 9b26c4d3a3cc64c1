import type { Outcome, Run } from '#generated/report.types.js';
import type { Voice } from './html-finding.js';
import { reportWords } from './report-words.js';
import { html, type Markup } from './markup.js';
import { groupReasons } from './reason-groups.js';
import { reasonOf } from './sentence.js';

/** How every rule of the pack ended: silence is accounted for. */
export function renderOutcomes({ outcomes }: Run, voice: Voice, id: string): Markup {
  const words = reportWords[voice.language];
  const by = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status);
  const open = outcomes.filter(
    ({ status, reasons }) => (status === 'not-evaluated' || status === 'broken') && reasons.some(isTold(status)),
  );
  return html`<section>
    <h3 id="${id}-h">${words.outcomes}</h3>
    ${unlessEmpty(
      open,
      (all) =>
        html`<details class="wide" open>
          <summary>${words.notEvaluated}: ${all.length}</summary>
          ${renderReasons(all, voice)}
        </details> `,
    )}${unlessEmpty(
      by('kept'),
      (all) =>
        html`<details class="wide">
          <summary>${words.keptRules}: ${all.length}</summary>
          ${renderKept(all, voice)}
        </details> `,
    )}${unlessEmpty(
      by('not-applicable'),
      (all) =>
        html`<details class="wide">
          <summary>${words.notApplicable}: ${all.length}</summary>
          ${renderReasons(all, voice)}
        </details> `,
    )}${unlessEmpty(
      by('off'),
      (all) =>
        html`<details class="wide">
          <summary>${words.off}: ${all.length}</summary>
          <p>${all.map(({ rule }) => html`<code>${rule}</code> `)}</p>
        </details> `,
    )}
  </section> `;
}

/** That a broken rule had nothing else to judge goes without saying. */
function isTold(status: Outcome['status']) {
  return ({ code }: Outcome['reasons'][number]) => status !== 'broken' || code !== 'no-subject';
}

function unlessEmpty(outcomes: readonly Outcome[], render: (outcomes: readonly Outcome[]) => Markup): Markup {
  return outcomes.length > 0 ? render(outcomes) : html``;
}

function renderReasons(outcomes: readonly Outcome[], { language }: Voice): Markup {
  const words = reportWords[language];
  return html`<table class="stack">
    <thead>
      <tr>
        <th scope="col">${words.reason}</th>
        <th scope="col">${words.rules}</th>
      </tr>
    </thead>
    <tbody>
      ${groupReasons(outcomes).map(
        ({ reason, rules }) =>
          html`<tr>
            <th scope="row">${reasonOf(reason, language)}</th>
            <td>${listed(rules)}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function renderKept(outcomes: readonly Outcome[], { language, lexicon }: Voice): Markup {
  const words = reportWords[language];
  const own = outcomes.filter(({ rule }) => !rule.startsWith('shape/'));
  const shapes = outcomes.length - own.length;
  const rows = own.map(
    ({ rule }) =>
      html`<tr>
        <td>${lexicon.get(rule)?.kept[language] ?? ''}</td>
        <td><code>${rule}</code></td>
      </tr> `,
  );
  const rest = shapes > 0 ? html`<p class="faint">+ <code>shape/*</code> (${shapes})</p>` : undefined;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.keptRules}</th>
          <th scope="col">${words.norm}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${rest}`;
}

/** The rules of the schema are many and of one kind: they are told as one. */
function listed(rules: readonly string[]): Markup {
  const own = rules.filter((rule) => !rule.startsWith('shape/'));
  const shapes = rules.length - own.length;
  return html`${own.map((rule) => html`<code>${rule}</code> `)}${shapes > 0 ? html`<code>shape/* (${shapes})</code>` : undefined}`;
}
