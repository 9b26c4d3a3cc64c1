import { formatDay, partsOf, type Day } from '#base/day.js';
import { groupBy } from '#base/group.js';
import { lengthOf, type Span } from '#base/span.js';
import type { Run } from '#generated/report.types.js';
import { dressDay, dressSpan } from './dress.js';
import { reportWords, type ReportWords } from './report-words.js';
import type { Language } from './language.js';
import { html, type Markup } from './markup.js';
import { clip } from './page.js';
import { monthsIn, timelineOf, type FaultyDays, type TimedEntry, type Timeline } from './timeline.js';

const width = 720;
const rowHeight = 42;
const top = 30;

/** How the parts of one chart are drawn. */
interface Chart {
  readonly timeline: Timeline;
  readonly language: Language;
  readonly words: ReportWords;
  /** Unique in the page: a page has a chart for each plan and language. */
  readonly id: string;
  readonly height: number;
}

/** Window, phases, deadlines and the anchor day as an SVG, the faulty days over them in red; and the same as a table. */
export function renderTimeline(run: Run, language: Language, id: string): Markup {
  const timeline = timelineOf(run);
  if (!timeline) return html``;
  const rows = timeline.bars.length + (timeline.deadlines.length > 0 ? 1 : 0) + (timeline.faults.length > 0 ? 1 : 0);
  const words = reportWords[language];
  const chart: Chart = { timeline, language, words, id, height: top + rows * rowHeight + 24 };
  return html`<section>
    <h3 id="${id}-h">${words.timeline}</h3>
    <figure>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-h">${drawn(chart)}</div>
      <figcaption class="faint">${words.timelineNote}</figcaption>
    </figure>
    <details>
      <summary>${words.daysTable}</summary>
      ${table(chart)}
    </details>
  </section> `;
}

function drawn(chart: Chart): Markup {
  const { timeline, id, height, words } = chart;
  const { bars, deadlines, faults } = timeline;
  const rows: Markup[] = bars.map((bar, row) => drawBar(bar, row, chart));
  if (deadlines.length > 0) rows.push(drawDeadlines(rows.length, chart));
  if (faults.length > 0) rows.push(drawFaults(rows.length, chart));
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">
    <title id="${id}-t">${words.timeline}</title>
    <desc id="${id}-d">${described(chart)}</desc>
    ${monthsIn(timeline.frame).map((day) => drawMonth(day, chart))} ${faults.map((fault) => drawBand(fault, chart))}
    ${timeline.anchors.map((anchor) => drawAnchor(anchor, chart))} ${rows}
  </svg>`;
}

/** The chart in one sentence, for who cannot see it. */
function described({ timeline: { bars, anchors, faults }, language, words }: Chart): string {
  const told = [...bars, ...anchors].map((entry) => `${nameOf(entry, words)}: ${daysOf(entry, language)}`);
  const wrong = faults.map((fault) => `${words.faults}: ${daysOf(fault, language)} (${words.faultKinds[fault.kind]})`);
  return `${[...told, ...wrong].join('; ')}.`;
}

/** Where a span lies on the page, in pixels with one digit; one day has to be seen as well. */
function extentOf({ from, to }: Span, { timeline: { frame } }: Chart): { readonly x: number; readonly w: number } {
  const scale = width / lengthOf(frame);
  const length = Math.max(4, (to - from + 1) * scale);
  return { x: round(Math.min((from - frame.from) * scale, width - length)), w: round(length) };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function drawMonth(day: Day, chart: Chart): Markup {
  const { x } = extentOf({ from: day, to: day }, chart);
  const { year, month } = partsOf(day);
  const isLast = x > width - 50;
  return html`<line class="grid" x1="${x}" x2="${x}" y1="6" y2="${chart.height - 8}" /><text
      class="t-faint"
      x="${isLast ? x - 4 : x + 4}"
      y="16"
      ${isLast ? html` text-anchor="end"` : undefined}
      >${month}/${year}</text
    >`;
}

function drawBar(bar: TimedEntry, row: number, chart: Chart): Markup {
  const { x, w } = extentOf(bar.span, chart);
  const y = top + row * rowHeight;
  const label = `${clip(nameOf(bar, chart.words), 56)} · ${daysOf(bar, chart.language)} · ${lengthOf(bar.span)} ${daysWord(bar.span, chart)}`;
  const height = bar.kind === 'window' ? 6 : 16;
  return html`<text${placed(x, w)} y="${y + 14}">${label}</text><rect class="${bar.kind}" x="${x}" y="${y + 19}" width="${w}" height="${height}" rx="2"/>\n`;
}

/** A label begins where its bar begins; one that would run out of the page ends where the bar ends. */
function placed(x: number, w: number): Markup {
  return x > width * 0.45 ? html` x="${round(x + w)}" text-anchor="end"` : html` x="${x}"`;
}

function daysWord(span: Span, { language, words }: Chart): string {
  return language === 'en' && lengthOf(span) === 1 ? 'day' : words.days;
}

function drawDeadlines(row: number, chart: Chart): Markup {
  const { timeline, words, language } = chart;
  const y = top + row * rowHeight;
  const byDay = groupBy(timeline.deadlines, ({ span }) => span.from);
  const marks = [...byDay].map(([day, due]) => {
    const { x, w } = extentOf({ from: day, to: day }, chart);
    const centre = round(x + w / 2);
    const told = `${dressDay(formatDay(day), language)}: ${due.map((each) => clip(nameOf(each, words), 80)).join('; ')}`;
    return html`<path class="deadline" d="M${centre} ${y + 18}l7 8l-7 8l-7 -8z"><title>${told}</title></path>`;
  });
  const days = [...byDay.keys()].map((day) => dressDay(formatDay(day), language));
  // A mark tells its day to a mouse alone; a few of them have room here, for fingers and for paper.
  const told = days.length <= 4 ? `: ${days.join(', ')}` : '';
  return html`<text x="0" y="${y + 14}">${words.deadlines} (${timeline.deadlines.length})${told}</text>${marks} `;
}

function drawFaults(row: number, chart: Chart): Markup {
  const { timeline, words, language } = chart;
  const y = top + row * rowHeight;
  const marks = timeline.faults.map((fault, at) => {
    const { x, w } = extentOf(fault.span, chart);
    const label =
      at === 0
        ? html`<text class="t-fault" ${placed(x, w)} y="${y + 14}"
            >${words.faults}: ${daysOf(fault, language)} (${words.faultKinds[fault.kind]})</text
          >`
        : undefined;
    return html`${label}<rect class="fault" x="${x}" y="${y + 19}" width="${w}" height="16" rx="2"
        ><title>${daysOf(fault, language)}: ${words.faultKinds[fault.kind]}</title></rect
      >`;
  });
  return html`${marks} `;
}

function drawBand(fault: FaultyDays, chart: Chart): Markup {
  const { x, w } = extentOf(fault.span, chart);
  return html`<rect class="band" x="${x}" y="${top - 6}" width="${w}" height="${chart.height - top - 2}" />`;
}

/** The line lies below the labels of the bars, the name of the day below the bars. */
function drawAnchor(anchor: TimedEntry, chart: Chart): Markup {
  const { x, w } = extentOf(anchor.span, chart);
  const centre = round(x + w / 2);
  const side = centre > width * 0.8 ? 'end' : centre < width * 0.2 ? 'start' : 'middle';
  return html`<line class="anchor" x1="${centre}" x2="${centre}" y1="${top - 6}" y2="${chart.height - 20}" />
    <text class="t-anchor" x="${centre}" y="${chart.height - 6}" text-anchor="${side}">
      ${chart.words.anchor} ${daysOf(anchor, chart.language)}
    </text>`;
}

function nameOf({ kind, title, id }: TimedEntry, words: ReportWords): string {
  if (title !== undefined) return title;
  if (kind === 'window' || kind === 'anchor') return words[kind];
  return id;
}

function daysOf({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
  return dressSpan(from, to, language);
}

function table(chart: Chart): Markup {
  const { timeline, words, language } = chart;
  const row = (kind: string, name: string, { from, to, span }: TimedEntry | FaultyDays) =>
    html`<tr>
      <td>${kind}</td>
      <th scope="row">${name}</th>
      <td>${dressSpan(from, from, language)}</td>
      <td>${dressSpan(to, to, language)}</td>
      <td class="n">${lengthOf(span)}</td>
    </tr> `;
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${words.daysTable}">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.kind}</th>
          <th scope="col">${words.name}</th>
          <th scope="col">${words.from}</th>
          <th scope="col">${words.to}</th>
          <th scope="col" class="n">${words.count}</th>
        </tr>
      </thead>
      <tbody>
        ${[...timeline.bars, ...timeline.anchors, ...timeline.deadlines].map((entry) => row(words[entry.kind], nameOf(entry, words), entry))}${timeline.faults.map((fault) => row(words.faults, words.faultKinds[fault.kind], fault))}
      </tbody>
    </table>
  </div>`;
}
