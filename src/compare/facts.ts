import { parseDay } from '#base/day.js';
import type { Comparison } from '#generated/comparison.types.js';
import type { Statement } from '#generated/plan.types.js';
import type { Value, WordValue } from '#generated/report.types.js';
import { issueWritten } from '#model/dates.js';
import { citationKinds, moneySources, whenKinds } from '#model/kind-words.js';
import type { Placed } from '#model/placed.js';
import type { PlanIndex } from '#model/plan-index.js';
import { nameOf } from '#model/unit.js';
import { dayValue, itemValue, listValue, spanValue, wordValue } from '#model/value.js';
import type { Alignment } from './align.js';
import type { Both } from './changes.js';
import { keyOfText } from './words.js';
import { taskedUnits } from './sides.js';

type Fact = Comparison['facts'][number];
type FactName = Fact['fact'];

/** What one plan says of a fact: a key that tells whether two plans agree, and the value to show. */
interface Stated {
  readonly key: string;
  readonly value: Value | undefined;
}

/** The table that people make first: times, content by phase, who does what, who reports, who signs. */
export function factsOf(both: Both, alignment: Alignment): Fact[] {
  const rows: (readonly [FactName, (index: PlanIndex) => Stated])[] = [
    ['issued', issued],
    ['occasion', occasion],
    ['basis', (index) => citations(index, 'basis')],
    ['carries-out', (index) => citations(index, 'carries-out')],
    ['window', window],
    ['phases', phases],
    ['topics', topics],
    ['statements', (index) => count(index.all('statement').filter(isPurpose).length)],
    ['units', units],
    ['tasks', (index) => count(index.all('task').length)],
    ['general-clause', (index) => count(index.all('clause').length)],
    ['report', (index) => routes(index, 'report')],
    ['difficulty', (index) => routes(index, 'difficulty')],
    [
      'budget',
      (index) =>
        list(
          index.all('money').map(({ item }) => item.source),
          moneySources,
        ),
    ],
    ['recipients', (index) => list(index.all('recipient').map(({ item }) => item.text))],
    ['signature', signature],
    ['archive', (index) => text(index.plan.archive?.text)],
  ];
  const alike = agreements(alignment);
  return rows.flatMap(([fact, state]) => {
    const [left, right] = [state(both.left.index), state(both.right.index)];
    if (left.value === undefined && right.value === undefined) return [];
    return [
      {
        fact,
        same: isOne(left.key, right.key) || alike.has(fact),
        ...(left.value !== undefined && { left: left.value }),
        ...(right.value !== undefined && { right: right.value }),
      },
    ];
  });
}

/** Whether two keys say the same on some rung of the ladder, part by part. */
function isOne(left: string, right: string): boolean {
  return left === right || foldParts(left) === foldParts(right);
}

function foldParts(key: string): string {
  return key.split('|').map(keyOfText).join('|');
}

function isFull({ left, right }: { readonly left: readonly unknown[]; readonly right: readonly unknown[] }): boolean {
  return left.length + right.length === 0;
}

/** Facts whose parts are all paired with nothing left over: both plans name the same though they word it otherwise. */
function agreements(alignment: Alignment): ReadonlySet<FactName> {
  return new Set(isFull(alignment.recipient) ? (['recipients'] as const) : []);
}

/** The day of issue, or as much of it as is written: a plan before its signature has the month only. */
function issued({ plan }: PlanIndex): Stated {
  const written = issueWritten(plan);
  const day = parseDay(written ?? '');
  return day === undefined ? text(written) : { ...text(written), value: dayValue(day) };
}

function occasion(index: PlanIndex): Stated {
  const found = index.all('occasion').map(({ item }) => [item.title, item.ordinal]);
  return list(found.map((parts) => parts.filter((part) => part !== undefined).join(' · ')));
}

function citations(index: PlanIndex, relation: 'basis' | 'carries-out'): Stated {
  const cited = index.all('citation').filter(({ item }) => item.relation === relation);
  return list<string>(
    cited.map(({ item }) => item.number ?? item.title ?? item.kind),
    citationKinds,
  );
}

function window(index: PlanIndex): Stated {
  const campaign = index.campaign();
  const span = campaign && index.resolve(campaign.item.when);
  if (span?.kind !== 'span') return { key: '', value: undefined };
  const value = spanValue(span.span);
  return { key: `${value.from}..${value.to}`, value };
}

function phases(index: PlanIndex): Stated {
  const spans = index.all('phase').flatMap(({ item }) => {
    const when = index.resolve(item.when);
    return when.kind === 'span' ? [spanValue(when.span)] : [];
  });
  return {
    key: spans.map(({ from, to }) => `${from}..${to}`).join('|'),
    value: spans.length > 0 ? listValue(spans) : undefined,
  };
}

/** How many topics each phase holds, in the order of the phases: 8 + 4 + 3. */
function topics(index: PlanIndex): Stated {
  const all = index.all('topic');
  const inPhases = index.all('phase').map(({ item }) => all.filter((topic) => topic.item.phase === item.id).length);
  const rest = all.length - inPhases.reduce((sum, each) => sum + each, 0);
  const parts = rest > 0 || inPhases.length === 0 ? [...inPhases, rest] : inPhases;
  return text(all.length === 0 ? undefined : parts.join(' + '));
}

function isPurpose({ item: { kind } }: Placed<Statement>): boolean {
  return kind === 'purpose' || kind === 'requirement';
}

function units(index: PlanIndex): Stated {
  const names = taskedUnits(index).map((id) => itemValue({ id, title: nameIn(index, id) }));
  const key = names.map(({ title }) => title).join('|');
  return { key, value: names.length > 0 ? listValue(names) : undefined };
}

/** The name of a unit; one that the list has not goes by its id. */
function nameIn(index: PlanIndex, id: string): string {
  const unit = index.findUnit(id)?.item;
  return unit ? nameOf(unit) : id;
}

function routes(index: PlanIndex, kind: 'report' | 'difficulty'): Stated {
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(index, id)).join(', ');
  const found = index.all('route').filter(({ item }) => item.kind === kind);
  const told = found.map(({ item }) => {
    const inWords = (language: 'vi' | 'en', through: string) => {
      const via = item.via && item.via.length > 0 ? ` (${through} ${names(item.via)})` : '';
      const due = (item.when ?? []).map((when) => when.text ?? whenKinds[when.kind][language]).join('; ');
      return `${names(item.from)} → ${names(item.to)}${via}${due === '' ? '' : ` · ${due}`}`;
    };
    return wordValue(inWords('vi', 'qua'), inWords('en', 'through'));
  });
  return { key: told.map(({ vi }) => vi).join('|'), value: told.length > 0 ? listValue(told) : undefined };
}

function signature({ plan }: PlanIndex): Stated {
  const signed = plan.signature;
  if (!signed) return { key: '', value: undefined };
  const { vi, en } = authorities[signed.authority];
  return { key: signed.authority, value: listValue([wordValue(vi, en), ...signed.lines]) };
}

const authorities = {
  none: { vi: 'người đứng đầu ký', en: 'signed by the head' },
  KT: { vi: 'cấp phó ký thay (KT.)', en: 'signed by a deputy (KT.)' },
  TM: { vi: 'thay mặt tập thể (TM.)', en: 'on behalf of a collective (TM.)' },
  'TM+KT': {
    vi: 'thay mặt tập thể, cấp phó ký thay (TM., KT.)',
    en: 'on behalf of a collective, by a deputy (TM., KT.)',
  },
  TL: { vi: 'thừa lệnh (TL.)', en: 'by order (TL.)' },
  TUQ: { vi: 'thừa ủy quyền (TUQ.)', en: 'by authorisation (TUQ.)' },
  Q: { vi: 'quyền người đứng đầu (Q.)', en: 'by the acting head (Q.)' },
} as const;

function count(number: number): Stated {
  return { key: String(number), value: number === 0 ? undefined : number };
}

function text(value: string | undefined): Stated {
  return { key: value ?? '', value };
}

/** What a plan names as it is written, or codes of the schema in words. */
function list<Said extends string>(
  values: readonly Said[],
  words?: Readonly<Partial<Record<Said, WordValue>>>,
): Stated {
  const shown = values.map((value) => words?.[value] ?? value);
  return { key: values.join('|'), value: values.length > 0 ? listValue(shown) : undefined };
}
