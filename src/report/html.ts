import type { Report, Run, Waiver } from '#generated/report.types.js';
import { cubeWords, type ShownCube } from './cube-words.js';
import { dressDay } from './dress.js';
import { renderCubeMap } from './html-cube.js';
import { renderFindings, type Voice } from './html-finding.js';
import { renderOutcomes } from './html-outcomes.js';
import { pageOf } from './html-page.js';
import { renderTimeline } from './html-timeline.js';
import { profileName, reportWords } from './report-words.js';
import type { Language } from './language.js';
import { html, type Markup } from './markup.js';
import { plain } from './paint.js';
import { planNameOf } from './place-name.js';
import { lexiconOf } from './sentence.js';
import type { PlacedOptions } from './region.js';
import { countFindings, joinCounts, textWords } from './text-words.js';

/** A report as one file that needs nothing else: no network, no script, no font. */
export function renderHtml(report: Report, { language, cubeOf = () => undefined }: PlacedOptions): string {
  const lexicon = lexiconOf(report);
  const names = report.runs.map(({ plan }) => planNameOf(plan)).slice(0, 3);
  const title = [reportWords[language].title, ...names].join(' · ');
  const cubes = report.runs.map(({ plan }) => cubeOf(plan));
  return pageOf(language, title, report.tool, (each) => renderBody(report, { language: each, lexicon }, cubes));
}

function renderBody(report: Report, voice: Voice, cubes: readonly (ShownCube | undefined)[]): Markup {
  const { language } = voice;
  const words = reportWords[language];
  const { runs, failures, findings, waivers } = report;
  const isOne = runs.length === 1 && failures.length === 0;
  return html`${isOne ? undefined : renderOverview(report, language)}${runs.map((run, at) => renderRun(run, report, `${language}-${at}`, voice, { isOne, cube: cubes[at] }))}${
      findings.length > 0
        ? html`<section class="sheet">
            <h2>${words.overall}</h2>
            <h3>${words.findings}</h3>
            ${renderFindings(findings, voice)}
          </section> `
        : undefined
    }${waivers.length > 0 ? renderWaivers(waivers, language) : undefined}
    <footer>${words.madeBy} ${report.tool.name} ${report.tool.version}</footer> `;
}

/** Of several plans: the verdict on all, each plan by a line, and what could not be read. */
function renderOverview({ runs, failures, verdict, counts, waivers }: Report, language: Language): Markup {
  const words = reportWords[language];
  const told = joinCounts(counts.findings, { language, paint: plain, hasWaivers: waivers.length > 0 });
  const rows = runs.map(
    (run, at) =>
      html`<tr>
        <th scope="row"><a href="#${language}-${at}">${planNameOf(run.plan)}</a></th>
        <td>${run.plan.file ?? run.plan.id}</td>
        <td>${countsOf(run, language, waivers.length > 0)}</td>
      </tr> `,
  );
  const unread = failures.map(
    (failure) => html`<li><strong>${failure.words[language]}</strong> ${failure.advice[language]}</li>`,
  );
  return html`<section class="sheet">
    <h1>${words.title}</h1>
    <p class="verdict v-${verdict}">${words.verdicts[verdict]} <span class="faint">${told}</span></p>
    ${
      unread.length > 0
        ? html`<h2>${words.failures}</h2>
            <ul>
              ${unread}
            </ul>`
        : undefined
    }${
      rows.length > 0
        ? html`<h2>${words.plans}</h2>
            <table class="stack">
              <thead>
                <tr>
                  <th scope="col">${words.plan}</th>
                  <th scope="col">${words.file}</th>
                  <th scope="col">${words.findings}</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>`
        : undefined
    }
  </section> `;
}

function countsOf({ findings }: Run, language: Language, hasWaivers: boolean): string {
  return joinCounts(countFindings(findings), { language, paint: plain, hasWaivers });
}

/** The verdict on one plan of a report. */
export function verdictOf({ findings, failures }: Run): Report['verdict'] {
  if (failures.length > 0) return 'failed';
  const counts = countFindings(findings);
  return (['error', 'warning', 'info'] as const).find((severity) => counts[severity] > 0) ?? 'clean';
}

/** Whether the plan is the only one, and who covers what in it, where that is known. */
interface Shown {
  readonly isOne: boolean;
  readonly cube: ShownCube | undefined;
}

function renderRun(run: Run, report: Report, id: string, voice: Voice, { isOne, cube }: Shown): Markup {
  const { language } = voice;
  const words = reportWords[language];
  const verdict = verdictOf(run);
  const name = run.plan.title ?? planNameOf(run.plan);
  const crashes = run.failures.map(
    ({ rule, pointer, error }) => html`<li><code>${rule}</code> <code>${pointer ?? ''}</code> ${error}</li>`,
  );
  return html`<article class="sheet run" id="${id}" aria-labelledby="${id}-n">
    ${isOne ? html`<h1 class="kicker">${words.title}</h1>` : undefined}
    <h2 id="${id}-n">${name}</h2>
    <p class="verdict v-${verdict}">
      ${words.verdicts[verdict]} <span class="faint">${countsOf(run, language, report.waivers.length > 0)}</span>
    </p>
    ${renderFacts(run, language)} ${renderTimeline(run, language, `${id}-time`)}
    <section>
      <h3 id="${id}-f">${words.findings}</h3>
      ${run.findings.length > 0 ? renderFindings(run.findings, voice) : html`<p>${words.none}</p>`}
    </section>
    ${
      crashes.length > 0
        ? html`<section>
            <h3>${words.crashes}</h3>
            <ul>
              ${crashes}
            </ul>
          </section>`
        : undefined
    }${cube ? renderCoverage(cube, language, `${id}-cube`) : undefined}${renderOutcomes(run, voice, `${id}-o`)}
  </article> `;
}

function renderCoverage(cube: ShownCube, language: Language, id: string): Markup {
  const map = renderCubeMap(cube, language, id);
  if (map.markup === '') return map;
  return html`<section>
    <h3>${cubeWords[language].title}</h3>
    ${map}
  </section> `;
}

function renderFacts({ plan, template, profile, asOf, outcomes }: Run, language: Language): Markup {
  const words = reportWords[language];
  const facts = [
    [words.issuer, plan.issuer],
    [words.file, plan.file],
    [words.template, `${template.id}${template.year === undefined ? '' : ` ${template.year}`} (${template.version})`],
    [words.profile, profile === undefined ? undefined : profileName(profile, language)],
    [words.asOf, asOf === undefined ? undefined : dressDay(asOf, language)],
    [words.rulesOfPack, String(outcomes.length)],
    [words.digest, plan.sha256],
  ] as const;
  return html`<dl class="facts">
    ${facts.flatMap(([name, said]) =>
      said === undefined
        ? []
        : [
            html`<dt>${name}</dt>
              <dd>${said}</dd>`,
          ],
    )}
  </dl>`;
}

function renderWaivers(waivers: readonly Waiver[], language: Language): Markup {
  const words = reportWords[language];
  const rows = waivers.map(
    ({ rule, fingerprint, reason, approver, decision, until, status }) =>
      html`<tr>
        <th scope="row"><code>${rule ?? fingerprint}</code></th>
        <td>${reason}</td>
        <td>${[approver, decision].filter((part) => part !== undefined).join(', ')}</td>
        <td>${until === undefined ? '–' : dressDay(until, language)}</td>
        <td>${words.statuses[status]}</td>
      </tr> `,
  );
  return html`<section class="sheet">
    <h2>${words.waivers}</h2>
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">${words.norm}</th>
          <th scope="col">${textWords[language].reason}</th>
          <th scope="col">${words.leave}</th>
          <th scope="col">${words.until}</th>
          <th scope="col">${words.status}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section> `;
}
