import type { Face } from '#generated/matrix.types.js';
import { oncePer } from '#base/once.js';
import { coverageOf, isWorse, type CoverageLevel } from '#model/coverage.js';
import { dutyOf } from '#model/duty.js';
import type { Placed, Subjects } from '#model/placed.js';
import { involvementsWith } from '#model/unit.js';
import { itemValue, listValue, wordValue } from '#model/value.js';
import { entryOf } from '#base/entry.js';
import { groupBy } from '#base/group.js';
import type { ListValue, WordValue } from '#generated/report.types.js';
import type { PlanIndex } from '#model/plan-index.js';
import type { Aspect } from './aspect.js';
import { facesOf } from './aspects.js';
import { rowKeysOf, type RowedName, type RowRead } from './row-keys.js';

export type FaceName = Face['aspect'];
export type CellFaces = ReadonlyMap<FaceName, Aspect>;

/** What a row goes by is no face of its cells; and wording is each plan's own. */
const faceless: ReadonlySet<string> = new Set(['text', 'names', 'title', 'subjects']);

/** What the cell of some items of one plan says: of one item as it is, of several all that they say. */
export function facesOfCell<Name extends RowedName>(
  name: Name,
  items: readonly Placed<Subjects[Name]>[],
  read: RowRead,
): CellFaces {
  const faces = new Map<FaceName, Aspect>();
  for (const { item } of items)
    for (const [aspect, face] of facesOfItem(name, item, read)) {
      const other = faces.get(aspect);
      faces.set(aspect, other ? joined(other, face) : face);
    }
  return faces;
}

function facesOfItem<Name extends RowedName>(
  name: Name,
  item: Subjects[Name],
  read: RowRead,
): (readonly [FaceName, Aspect])[] {
  // A subtask takes parties, time and outputs from the task that holds it.
  const whole = name === 'task' ? { ...item, ...dutyOf(read.index, item as Subjects['task']) } : item;
  const shown = Object.entries(facesOf[name](whole, read, noNames)).filter(([aspect]) => !faceless.has(aspect));
  // What is left of the names of a comparison are those of the matrix.
  const faces = shown as [FaceName, Aspect][];
  if (name === 'topic') return [...faces, ...facesOfTopic(item as Subjects['topic'], read)];
  return name === 'unit' ? [...faces, ['roles', rolesOf(item as Subjects['unit'], read)]] : faces;
}

const noNames = new Map<string, never>();

function facesOfTopic(topic: Subjects['topic'], read: RowRead): (readonly [FaceName, Aspect])[] {
  const { level } = coverageOf(read.index, topic);
  const phase = read.index.findPhase(topic.phase)?.item;
  const key = phase ? entryOf(phaseKeys(read.index)(read), phase.id) : '';
  const value = phase && itemValue({ id: phase.id, title: phase.title });
  return [
    ['phase', { key, value }],
    ['level', { key: level, value: levelWords[level] }],
  ];
}

const phaseKeys = oncePer((index: PlanIndex) => {
  let known: ReadonlyMap<string, string> | undefined;
  return (read: RowRead): ReadonlyMap<string, string> =>
    (known ??= new Map(
      index.all('phase').map(({ item }) => [
        item.id,
        rowKeysOf('phase', item, read)
          .map(({ key }) => key)
          .join('|'),
      ]),
    ));
});

const levelWords: Readonly<Record<CoverageLevel, WordValue>> = {
  explicit: wordValue('giao đích danh', 'explicit'),
  coordinated: wordValue('chỉ phối hợp', 'coordinated'),
  scope: wordValue('theo phạm vi', 'scope'),
  blanket: wordValue('giao chung', 'blanket'),
  none: wordValue('chưa giao', 'none'),
};

const roleWords = [
  ['lead', wordValue('chủ trì', 'lead')],
  ['do', wordValue('thực hiện', 'carry out')],
  ['focal', wordValue('đầu mối', 'focal point')],
  ['oversee', wordValue('chỉ đạo, giám sát', 'oversee')],
  ['support', wordValue('phối hợp', 'support')],
  ['advise', wordValue('tham mưu', 'advise')],
  ['collect', wordValue('tổng hợp', 'collect')],
  ['report', wordValue('báo cáo', 'report')],
  ['fund', wordValue('bố trí kinh phí', 'fund')],
  ['clause', wordValue('được giao chung', 'named by a general clause')],
  ['sender', wordValue('gửi báo cáo', 'sends reports')],
  ['via', wordValue('trung gian', 'go-between')],
  ['addressee', wordValue('nhận báo cáo', 'receives reports')],
] as const;

function rolesOf(unit: Subjects['unit'], { index }: RowRead): Aspect {
  const held = groupBy(involvementsWith(index, unit), ({ as }) => as);
  const roles = roleWords.filter(([role]) => held.has(role));
  return {
    key: roles.map(([role]) => role).join('|'),
    value: roles.length > 0 ? listValue(roles.map(([, word]) => word)) : undefined,
  };
}

/** Several items of one cell say what each says; the same said twice counts once. */
function joined(one: Aspect, other: Aspect): Aspect {
  if (one.key === other.key) return one;
  const sorted = [one, other].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return {
    key: [...new Set(sorted.flatMap(({ key }) => key.split('\n')))].toSorted().join('\n'),
    value: listValue(sorted.flatMap(({ value }) => itemsOf(value))),
  };
}

function itemsOf(value: Aspect['value']): ListValue['items'] {
  if (value === undefined) return [];
  return typeof value === 'object' && value.kind === 'list' ? value.items : [value];
}

/** The best level of some topics. */
export function bestLevel(topics: readonly Placed<Subjects['topic']>[], { index }: RowRead): CoverageLevel {
  const found = topics.map(({ item }) => coverageOf(index, item).level);
  return found.reduce((best, level) => (isWorse(best, level) ? level : best), 'none');
}
