import type { Change, Comparison, Fact, Match, Place, Value } from '#generated/comparison.types.js';
import { comparisonWords, countsOf } from './comparison-words.js';
import { dress } from './dress.js';
import { pageOf } from './html-page.js';
import type { Language } from './language.js';
import { html, type Markup } from './markup.js';
import { columnNamesOf, itemNameOf, planNameOf } from './place-name.js';
import { lexiconOf, messageOf } from './sentence.js';
import type { TextOptions } from './text.js';
import { textWords } from './text-words.js';
import { groupTopics, isToldBeside, type TopicGroup } from './topics.js';
import { diffWords, type Piece } from './word-diff.js';

/** What stands at the head of both columns. */
interface Sides {
  readonly language: Language;
  readonly left: string;
  readonly right: string;
}

/** Two plans side by side as one file: facts, topics with the words in which they differ, other differences, shared faults. */
export function renderHtmlComparison(comparison: Comparison, { language }: TextOptions): string {
  const [left = '', right = ''] = columnNamesOf([comparison.left, comparison.right]);
  const title = [comparisonWords[language].title, left, right].join(' · ');
  return pageOf(language, title, comparison.tool, (each) => renderBody(comparison, { language: each, left, right }));
}

function renderBody(comparison: Comparison, sides: Sides): Markup {
  const { language } = sides;
  const words = comparisonWords[language];
  const { facts, counts, left, right } = comparison;
  return html`<section class="sheet">
      <h1>${words.title}</h1>
      <dl class="facts">
        <dt>${words.left}</dt>
        <dd>${planNameOf(left)}</dd>
        <dt>${words.right}</dt>
        <dd>${planNameOf(right)}</dd>
      </dl>
      <p>${countsOf(counts, language)}.</p>
      <p><mark class="only">${words.marked}</mark></p>
    </section>
    <section class="sheet">
      <h2 id="${language}-facts">${words.factsTitle}</h2>
      ${table(
        words.fact,
        sides,
        facts.map((fact) => renderFact(fact, sides)),
      )}
    </section>
    ${renderTopics(comparison, sides)}${renderOthers(comparison, sides)}${renderShared(comparison, sides)}`;
}

/** The head of both columns is told again beside each cell on narrow screens, where cells stand below each other. */
function table(first: string, { left, right }: Sides, rows: readonly Markup[]): Markup {
  return html`<table class="pair">
    <thead>
      <tr>
        <th scope="col">${first}</th>
        <th scope="col">${left}</th>
        <th scope="col">${right}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function row(head: Markup, one: Markup, other: Markup, { left, right }: Sides): Markup {
  return html`<tr>
    <th scope="row">${head}</th>
    <td data-side="${left}">${one}</td>
    <td data-side="${right}">${other}</td>
  </tr> `;
}

function renderFact({ fact, same, left, right }: Fact, sides: Sides): Markup {
  const words = comparisonWords[sides.language];
  const sign = same
    ? html`<span class="faint">${words.same}</span>`
    : html`<span class="differs">${words.differs}</span>`;
  return row(html`${words.facts[fact]}<br />${sign}`, ...marked(left, right, sides.language), sides);
}

/** Two values with the words marked that only one of them has. */
function marked(left: Value | undefined, right: Value | undefined, language: Language): readonly [Markup, Markup] {
  const [one, other] = [left, right].map((value) => (value === undefined ? undefined : dress(value, language)));
  if (one === undefined || other === undefined) return [stated(one, language), stated(other, language)];
  const [ours, theirs] = diffWords(one, other);
  return [pieces(ours), pieces(theirs)];
}

function stated(text: string | undefined, language: Language): Markup {
  return text === undefined ? html`<span class="faint">${comparisonWords[language].absent}</span>` : html`${text}`;
}

function pieces(all: readonly Piece[]): Markup {
  return html`${all.map(({ text, isShared }, at) => html`${at > 0 ? ' ' : undefined}${isShared ? text : html`<mark class="only">${text}</mark>`}`)}`;
}

function renderTopics(comparison: Comparison, sides: Sides): Markup {
  const words = comparisonWords[sides.language];
  const groups = groupTopics(comparison);
  if (groups.length === 0) return html``;
  return html`<section class="sheet">
    <h2 id="${sides.language}-topics">${words.topics}</h2>
    ${groups.map((group) => renderGroup(group, sides))}
  </section> `;
}

function renderGroup({ phase, pairs, alone }: TopicGroup, sides: Sides): Markup {
  const words = comparisonWords[sides.language];
  const rows = [...pairs.map((pair) => renderPair(pair, sides)), ...alone.map((change) => renderAlone(change, sides))];
  return html`<h3>${phase === undefined ? words.elsewhere : itemNameOf(phase, sides.language)}</h3>
    ${table(words.pairedBy, sides, rows)} `;
}

function renderPair({ left, right, relation, rung, score }: Match, sides: Sides): Markup {
  const words = comparisonWords[sides.language];
  const why = score === undefined ? words.rungs[rung] : `${words.rungs[rung]} ${score.toFixed(2)}`;
  const head = html`${words.relationNames[relation]}<br /><span class="faint">${why}</span>`;
  const [ours, theirs] = diffWords(itemNameOf(left, sides.language), itemNameOf(right, sides.language));
  return row(head, numbered(left, pieces(ours)), numbered(right, pieces(theirs)), sides);
}

function numbered({ position }: Place, title: Markup): Markup {
  return position === undefined ? title : html`<span class="faint">${position}.</span> ${title}`;
}

function renderAlone({ kind, left, right }: Change, sides: Sides): Markup {
  const words = comparisonWords[sides.language];
  const [place] = [...left, ...right];
  const told = place ? numbered(place, html`${itemNameOf(place, sides.language)}`) : html``;
  const none = html`<span class="faint">${words.absent}</span>`;
  const isLeft = kind === 'removed';
  const head = html`<span class="differs">${isLeft ? words.onlyLeft : words.onlyRight}</span>`;
  return row(head, isLeft ? told : none, isLeft ? none : told, sides);
}

/** Every other difference; the order of lists alone is left to the JSON. */
function renderOthers({ changes }: Comparison, sides: Sides): Markup {
  const words = comparisonWords[sides.language];
  const shown = changes.filter(({ thing, kind }) => (thing === 'topic' ? isToldBeside(kind) : kind !== 'moved'));
  if (shown.length === 0) return html``;
  return html`<section class="sheet">
    <h2 id="${sides.language}-others">${words.others}</h2>
    ${table(
      words.fact,
      sides,
      shown.map((change) => renderChange(change, sides)),
    )}
  </section> `;
}

function renderChange({ thing, kind, aspect, left, right, was, now }: Change, sides: Sides): Markup {
  const words = comparisonWords[sides.language];
  const isPart = kind === 'split' || kind === 'merged';
  const head = html`${words.things[thing]}${aspect === undefined ? undefined : html`<br /><span class="faint">${words.aspects[aspect]}</span>`}${isPart ? html`<br /><span class="faint">${words[kind]}</span>` : undefined}`;
  const [name, other] = [namesOf(left, sides.language), namesOf(right, sides.language)];
  const isAlone = isPart || kind === 'added' || kind === 'removed';
  const [ours, theirs] = isAlone
    ? [stated(name, sides.language), stated(other, sides.language)]
    : marked(was ?? name, now ?? other, sides.language);
  const of =
    isAlone || was === undefined || was === name ? undefined : html`<br /><span class="faint">${name ?? ''}</span>`;
  return row(html`${head}${of}`, ours, theirs, sides);
}

function namesOf(places: readonly Place[], language: Language): string | undefined {
  return places.length > 0 ? places.map((place) => itemNameOf(place, language)).join('; ') : undefined;
}

function renderShared({ sharedFindings, rules }: Comparison, sides: Sides): Markup {
  const { language } = sides;
  if (sharedFindings.length === 0) return html``;
  const words = comparisonWords[language];
  const lexicon = lexiconOf({ rules });
  const rows = sharedFindings.map(({ rule, message, severity, values, rightValues }) =>
    row(
      html`<span class="badge b-${severity}">${textWords[language].severity[severity]}</span><br /><code
          >${rule}</code
        >`,
      html`${messageOf(rule, message, values, lexicon, language)}`,
      html`${messageOf(rule, message, rightValues, lexicon, language)}`,
      sides,
    ),
  );
  return html`<section class="sheet">
    <h2 id="${language}-shared">${words.shared}</h2>
    ${table(words.fact, sides, rows)}
  </section> `;
}
