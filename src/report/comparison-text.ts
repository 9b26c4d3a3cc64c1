import { escapeControl } from '#base/text.js';
import type { Change, Comparison, Fact, Match, Place, PlanName } from '#generated/comparison.types.js';
import { comparisonWords, countsOf } from './comparison-words.js';
import { dress } from './dress.js';
import { clip, padTo, widthOf, wrap } from './page.js';
import { coloured, plain, type Paint } from './paint.js';
import { lexiconOf, messageOf } from './sentence.js';
import type { Language } from './language.js';
import { itemNameOf } from './place-name.js';
import type { TextOptions } from './text.js';
import { textWords } from './text-words.js';
import { groupTopics, isToldBeside } from './topics.js';

interface Layout extends Required<Omit<TextOptions, 'colour'>> {
  readonly paint: Paint;
}

/** Two plans side by side: the table of facts, the topics phase by phase, other differences, and what both do wrong. */
export function renderComparisonText(comparison: Comparison, options: TextOptions): string {
  const { language, width = 100, colour = false, verbose = false } = options;
  const layout: Layout = { language, width, verbose, paint: colour ? coloured : plain };
  const lines = [
    ...renderPlans(comparison, layout),
    '',
    ...comparison.facts.flatMap((fact) => renderFact(fact, layout)),
    ...renderTopics(comparison, layout),
    ...renderOthers(comparison, layout),
    ...renderShared(comparison, layout),
    '',
    `  ${countsOf(comparison.counts, language)}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const labelWidth = 18;

function columnWidth({ width }: Layout): number {
  return Math.max(20, Math.floor((width - labelWidth - 6) / 2));
}

function renderPlans({ left, right }: Comparison, layout: Layout): string[] {
  return sideBySide('', ' ', nameOfPlan(left), nameOfPlan(right), layout).map((line) => layout.paint('strong', line));
}

function nameOfPlan({ issuer, title, id }: PlanName): string {
  return escapeControl([issuer, title].filter(Boolean).join(' · ') || id);
}

function renderFact({ fact, same, left, right }: Fact, layout: Layout): string[] {
  const { language } = layout;
  const words = comparisonWords[language];
  const show = (value: Fact['left']) =>
    value === undefined ? words.absent : countIn(fact, value) + dress(value, language);
  return sideBySide(words.facts[fact], same ? '=' : '≠', show(left), show(right), layout);
}

/** Of a list of units it helps to see how many there are. */
function countIn(fact: Fact['fact'], value: NonNullable<Fact['left']>): string {
  return fact === 'units' && typeof value === 'object' && value.kind === 'list' ? `${value.items.length}: ` : '';
}

/** Two cells under their label, wrapped to their columns; the sign between label and cells says whether they agree. */
function sideBySide(label: string, sign: string, left: string, right: string, layout: Layout): string[] {
  const column = columnWidth(layout);
  const [lefts, rights] = [wrap(left, column), wrap(right, column)];
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, at) => {
    const head = at === 0 ? `${padTo(clip(label, labelWidth), labelWidth)} ${sign}` : ' '.repeat(labelWidth + 2);
    return `  ${head} ${padTo(lefts[at] ?? '', column)} ${rights[at] ?? ''}`;
  });
}

function renderTopics(comparison: Comparison, layout: Layout): string[] {
  const words = comparisonWords[layout.language];
  const groups = groupTopics(comparison);
  if (groups.length === 0) return [];
  const told = groups.flatMap(({ phase, pairs, alone }) => [
    `  ${phase === undefined ? words.elsewhere : layout.paint('strong', titleOf(phase, layout.language))}`,
    ...renderPairs(pairs, layout),
    ...renderAlone(alone, layout),
  ]);
  return ['', words.topics, ...told];
}

function renderPairs(pairs: readonly Match[], layout: Layout): string[] {
  const { language, width } = layout;
  const words = comparisonWords[language];
  return pairs.map(({ left, right, relation, rung, score }) => {
    const numbers = padTo(`${left.position ?? '–'}${words.relations[relation]}${right.position ?? '–'}`, 6);
    const why = score === undefined ? words.rungs[rung] : `${words.rungs[rung]} ${score.toFixed(2)}`;
    const room = width - 12 - widthOf(why) - 3;
    const half = Math.floor(room / 2);
    const titles = `${padTo(clip(titleOf(left, language), half), half)} | ${clip(titleOf(right, language), half - 3)}`;
    return `    ${numbers} ${titles} ${layout.paint('faint', `(${why})`)}`;
  });
}

function renderAlone(changes: readonly Change[], layout: Layout): string[] {
  const words = comparisonWords[layout.language];
  return changes.map(({ kind, left, right }) => {
    const place = left[0] ?? right[0];
    const side = kind === 'removed' ? words.onlyLeft : words.onlyRight;
    const position = place?.position ?? '–';
    const numbers = padTo(kind === 'removed' ? `${position}` : `  ${position}`, 6);
    return clip(
      `    ${numbers} ${layout.paint('warning', side)}: ${place ? titleOf(place, layout.language) : ''}`,
      layout.width,
    );
  });
}

/** Everything else, thing by thing; pairs that merely stand in another order are left to the JSON. */
function renderOthers({ changes }: Comparison, layout: Layout): string[] {
  const words = comparisonWords[layout.language];
  const shown = changes.filter(
    ({ thing, kind }) => (thing === 'topic' ? isToldBeside(kind) : kind !== 'moved') && isTold(thing, layout),
  );
  const byThing = [...new Set(shown.map(({ thing }) => thing))].map((thing) => {
    const own = shown.filter((change) => change.thing === thing);
    return { thing, own };
  });
  if (byThing.length === 0) return [];
  return [
    '',
    words.others,
    ...byThing.flatMap(({ thing, own }) => own.flatMap((change) => renderChange(change, words.things[thing], layout))),
  ];
}

/** Facts that the table above tells already are not told twice, unless asked for. */
function isTold(thing: Change['thing'], { verbose }: Layout): boolean {
  return (
    verbose || !['section', 'statement', 'unit', 'recipient', 'occasion', 'citation', 'route', 'task'].includes(thing)
  );
}

function renderChange({ kind, aspect, left, right, was, now }: Change, thing: string, layout: Layout): string[] {
  const { language, width } = layout;
  const words = comparisonWords[language];
  const place = left[0] ?? right[0];
  const what = `${thing}: ${kind === 'merged' ? titlesOf(left, language) : place ? titleOf(place, language) : ''}`;
  const show = (value: Change['was']) => (value === undefined ? words.absent : dress(value, language));
  const told =
    kind === 'removed'
      ? words.onlyLeft
      : kind === 'added'
        ? words.onlyRight
        : kind === 'moved'
          ? words.moved
          : kind === 'split' || kind === 'merged'
            ? `${words[kind]} ${titlesOf(right, language)}`
            : `${aspect === undefined ? '' : words.aspects[aspect]}: ${show(was)} → ${show(now)}`;
  return wrap(`${what} · ${told}`, width - 4, '  ').map((line) => `    ${line}`);
}

function renderShared({ sharedFindings, rules }: Comparison, layout: Layout): string[] {
  const { language, width, paint } = layout;
  if (sharedFindings.length === 0) return [];
  const lexicon = lexiconOf({ rules });
  const { severity: ranks } = textWords[language];
  return [
    '',
    comparisonWords[language].shared,
    ...sharedFindings.flatMap(({ rule, message, values, rightValues, severity }) => {
      const [ours, theirs] = [values, rightValues].map((each) => messageOf(rule, message, each, lexicon, language));
      // Where both say it of other things, each is quoted: "khi có yêu cầu" here, "định kỳ" there.
      const sentence = `${ours === theirs ? ours : `${ours} | ${theirs}`} [${rule}]`;
      const [head = '', ...more] = wrap(sentence, width - 15);
      return [
        `    ${paint(severity, ranks[severity])}${' '.repeat(Math.max(1, 11 - widthOf(ranks[severity])))}${head}`,
        ...more.map((line) => ' '.repeat(15) + line),
      ];
    }),
  ];
}

function titleOf(place: Place, language: Language): string {
  return escapeControl(itemNameOf(place, language));
}

function titlesOf(places: readonly Place[], language: Language): string {
  return places.map((place) => titleOf(place, language)).join('; ');
}
