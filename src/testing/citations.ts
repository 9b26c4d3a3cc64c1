import { dayOf, formatDay, partsOf, shift, type Day } from '#base/day.js';
import { spellDay } from '#base/spelling.js';
import type { Draft } from '#rule/cases.js';
import type { Crew } from './crew.js';
import type { Sketch } from './sketch.js';
import { inSentence } from './spelled.js';

type DraftCitation = NonNullable<Draft['citations']>[number];

/** Writes what the plan rests on and carries out, every number once and every date before the day of issue. */
export function writeCitations(sketch: Sketch, crew: Crew): void {
  const { dice, plan, body } = sketch;
  const based: DraftCitation[] = [
    { id: 'cite-law', where: 'opening', relation: 'basis', kind: 'law', title: 'Luật Tổ chức chính quyền địa phương' },
    ...(dice.oneIn(2) ? [{ ...decree }] : []),
    ...(body.superior !== undefined && dice.oneIn(2) ? [mandate(sketch, body.superior)] : []),
  ];
  const order = dice.oneIn(3) && !sketch.order ? [] : [orderFrom(sketch, crew.above[0].names[0]?.text ?? '')];
  const again = order.flatMap(({ number }) => (number !== undefined && dice.oneIn(2) ? [mentionOf(number)] : []));
  plan.citations = [...based, ...order, ...again];
  writeOpening(sketch, [...based, ...order]);
}

const decree: DraftCitation = {
  id: 'cite-decree',
  where: 'opening',
  relation: 'basis',
  kind: 'decree',
  number: '30/2020/NĐ-CP',
  dateText: 'ngày 05 tháng 3 năm 2020',
  date: '2020-03-05',
  issuer: 'Chính phủ',
  abstract: 'về công tác văn thư',
};

/** The decision by which a body has its functions; its number bears its year. */
function mandate({ dice, issued }: Sketch, issuer: string): DraftCitation {
  const year = partsOf(issued).year - dice.between(1, 3);
  const date = dayOf(year, dice.between(1, 12), dice.between(1, 28)) ?? shift(issued, -400);
  return {
    id: 'cite-mandate',
    where: 'opening',
    relation: 'basis',
    kind: 'decision',
    number: `${dice.between(10, 49)}/${year}/QĐ-UBND`,
    ...dated(date),
    issuer,
    abstract: 'quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
  };
}

/** What the highest body that is reported to has asked for: a plan, or a directive where it is the Government's. */
function orderFrom({ dice, issued, title, order }: Sketch, issuer: string): DraftCitation {
  const common = {
    id: 'cite-order',
    where: 'opening',
    relation: 'carries-out',
    ...dated(shift(issued, -dice.between(1, 40))),
  } as const;
  const serial = dice.between(50, 400);
  if (order)
    return {
      ...common,
      ...dated(order.day),
      kind: 'plan',
      number: order.number,
      issuer,
      abstract: `về ${inSentence(title)}`,
    };
  if (issuer === 'Chính phủ')
    return { ...common, kind: 'resolution', number: `${serial}/NQ-CP`, issuer, abstract: `về ${inSentence(title)}` };
  const [kind, letters] = dice.pick([
    ['plan', 'KH-UBND'],
    ['official-letter', 'UBND-TH'],
    ['directive', 'CT-UBND'],
  ] as const);
  return { ...common, kind, number: `${serial}/${letters}`, issuer, abstract: `về việc ${inSentence(title)}` };
}

function mentionOf(number: string): DraftCitation {
  const kind = number.includes('KH-')
    ? 'plan'
    : number.includes('CT-')
      ? 'directive'
      : number.includes('NQ-')
        ? 'resolution'
        : 'official-letter';
  return { id: 'cite-order-again', section: 's-requirement', where: 'body', relation: 'mention', kind, number };
}

function dated(day: Day): Pick<DraftCitation, 'date' | 'dateText'> {
  return { date: formatDay(day), dateText: spellDay(day) };
}

/** How a document is called before its number. */
export const typeWords: Readonly<Record<string, string>> = {
  law: 'Luật',
  decree: 'Nghị định',
  decision: 'Quyết định',
  plan: 'Kế hoạch',
  directive: 'Chỉ thị',
  resolution: 'Nghị quyết',
  'official-letter': 'Công văn',
};

/** The sentences of the opening, one for each document, and the name of the plan once more. */
function writeOpening({ plan, body, title, hasTexts }: Sketch, citations: readonly DraftCitation[]): void {
  const sentences = citations.map((citation, at) => {
    const { relation, kind, number, dateText, issuer, abstract, title: name } = citation;
    const verb = relation === 'carries-out' ? 'Thực hiện' : 'Căn cứ';
    const words = name ?? `${typeWords[kind] ?? 'Văn bản'} số ${number} ${dateText} của ${issuer} ${abstract}`;
    const isLastBasis = citations[at + 1]?.relation !== 'basis';
    return `${verb} ${words}${relation === 'carries-out' ? ',' : isLastBasis ? '.' : ';'}`;
  });
  citations.forEach((citation, at) => {
    const text = sentences[at];
    if (hasTexts && text !== undefined) citation.text = text;
  });
  const restates = inSentence(title);
  const closing = `${body.name} xây dựng Kế hoạch ${restates} như sau:`;
  plan.opening = { restates, ...(hasTexts && { text: [...sentences, closing].join('\n') }) };
}
