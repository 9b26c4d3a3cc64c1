import { formatDay, partsOf } from '#base/day.js';
import { spellDay } from '#base/spelling.js';
import { romanOf } from '#base/text.js';
import { isRequired } from '#model/template.js';
import type { Draft } from '#rule/cases.js';
import type { Crew, DraftUnit } from './crew.js';
import type { Sketch } from './sketch.js';
import { inSentence } from './spelled.js';

type DraftRecipient = NonNullable<Draft['recipients']>[number];

/** Writes what stands above and below the body, by Decree 30/2020; a source of the body alone shows none of it. */
export function writeForm(sketch: Sketch, crew: Crew): void {
  writeClosing(sketch);
  const { dice, plan, body, isWhole, isDraft } = sketch;
  if (!isWhole) {
    plan.unseen = ['recipients', 'archive', 'signature', 'appendices'];
    return;
  }
  writeHeader(sketch);
  plan.recipients = recipientsOf(sketch, crew);
  const drafter = body.members.find(({ name }) => name === crew.members[0].names[0]?.text)?.letters ?? 'VP';
  plan.archive = { text: `Lưu: VT, ${drafter}.`, office: 'VT', drafter };
  const { lines, ...signer } = dice.pick(body.signatures);
  plan.signature = { ...signer, lines: [...lines], withheld: true };
  if (!isDraft) writeAppendices(sketch);
}

function writeHeader({ dice, plan, body, place, issued, isDraft }: Sketch): void {
  const serial = String(dice.between(10, 480));
  plan.header = {
    nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    lines: [...body.header],
  };
  plan.number = isDraft
    ? { symbol: body.symbol }
    : { serial, symbol: body.symbol, text: `Số: ${serial}/${body.symbol}` };
  const { year } = partsOf(issued);
  plan.issued = isDraft
    ? { place, month: formatDay(issued).slice(0, 7), year }
    : { place, on: formatDay(issued), text: `${place}, ${spellDay(issued)}` };
}

function writeClosing({ plan, body, title, hasTexts }: Sketch): void {
  const restates = inSentence(title);
  const text = `Trên đây là Kế hoạch ${restates} của ${body.name}./.`;
  plan.closing = { mark: './.', restates, ...(hasTexts && { text }) };
}

/** Everybody who has a part, each in a line of its own; those who do the work as a class or one by one. */
function recipientsOf(sketch: Sketch, { members, all, leaders, neighbours, above, classes }: Crew): DraftRecipient[] {
  const { dice, template } = sketch;
  const isLaidOut = !dice.oneIn(4);
  const line = (
    { id, names }: DraftUnit,
    purpose: NonNullable<DraftRecipient['purpose']>,
    why: string,
  ): DraftRecipient => ({
    id: `to-${id}`,
    text: `${names[0]?.text ?? id} (${why})`,
    ...(isLaidOut && { bullet: '-', end: ';' }),
    to: [{ unit: id }],
    purpose,
  });
  const least = template.atLeast.find(({ of }) => of === 'recipients')?.count ?? 0;
  const isOneByOne =
    least > 6 ||
    (dice.oneIn(4) && !template.recipients.some(({ sort, ...one }) => sort === all.sort && isRequired(one)));
  return [
    ...above.map((unit) => line(unit, 'report', 'để báo cáo')),
    line(leaders, 'know', 'để chỉ đạo'),
    ...neighbours.map((unit) => line(unit, 'coordinate', 'để phối hợp')),
    ...classes.map((unit) => line(unit, 'know', 'để biết')),
    ...(isOneByOne ? members.map((unit) => line(unit, 'act', 'để thực hiện')) : [line(all, 'act', 'để thực hiện')]),
  ];
}

/** Some appendices, numbered where there are two or more, each pointed to from the body. */
function writeAppendices({ dice, plan, body, issued }: Sketch): void {
  const count = dice.pick([0, 1, 2, 3]);
  if (count === 0) return;
  const attachedTo = `(Kèm theo Kế hoạch số ${plan.number?.serial}/${body.symbol} ${spellDay(issued)} của ${body.name})`;
  const labels = Array.from({ length: count }, (_, at) => (count === 1 ? 'Phụ lục' : `Phụ lục ${romanOf(at + 1)}`));
  plan.appendices = labels.map((label, at) => ({
    id: `appendix-${at + 1}`,
    label,
    kind: at === 0 ? 'form' : 'list',
    title: at === 0 ? 'Mẫu báo cáo kết quả thực hiện' : 'Danh mục công việc',
    attachedTo,
  }));
  plan.references = labels.map((label, at) => ({
    id: `ref-${at + 1}`,
    section: at === 0 ? 's-reporting' : 's-assignment',
    text: label,
    kind: 'appendix',
    to: `appendix-${at + 1}`,
  }));
}
