import { typeWords } from '#testing/citations.js';
import type { Plan } from '#generated/plan.types.js';
import { bodyOf } from './written-body.js';
import { column, type Look } from './written-look.js';
import { inSentence } from './written-words.js';

// A plan as the plain text of a document, laid out as Decree 30/2020/NĐ-CP has it (Phụ lục I). Ids, digests and what the checker
// infers (levels, kinds of units, subjects) have no words of their own, and are left out.

/** Who signs: nobody. Generated plans keep names back. */
export const signer = 'Hà Văn Ví Dụ';

/** The whole document: header, title, bases, sections, closing, recipients and signature, appendices. */
export function writtenText(plan: Plan, look: Look): string {
  const { wrap, centre, sideBySide } = column(look);
  const isWhole = plan.extent === 'full';
  const blocks = [
    ...(isWhole ? [sideBySide(headLeft(plan), headRight(plan))] : []),
    [...centre(plan.type), ...centre(plan.title)],
    ...openingOf(plan).map(wrap),
    ...bodyOf(plan, look).map((block) => (typeof block === 'string' ? wrap(block) : block)),
    wrap(`Trên đây là Kế hoạch ${plan.closing?.restates ?? inSentence(plan.title)} của ${plan.issuer.name}./.`),
    ...(isWhole ? [sideBySide(endLeft(plan), endRight(plan))] : []),
    ...(plan.appendices ?? []).map(({ label = '', title = '', attachedTo = '' }) => [
      ...centre(label),
      ...centre(title),
      ...centre(attachedTo),
    ]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLeft({ header, number }: Plan): string[] {
  // A draft has no number yet; the place for it is kept.
  return [...(header?.lines ?? []), `Số: ${number?.serial ?? '…'}/${number?.symbol}`];
}

function headRight({ header, issued }: Plan): string[] {
  const [year, month, day] = (issued?.on ?? issued?.month ?? '').split('-');
  return [
    header?.nationalTitle ?? '',
    header?.motto ?? '',
    `${issued?.place}, ngày ${day ?? '…'} tháng ${two(month)} năm ${year}`,
  ];
}

/** "tháng 02", "tháng 3": of months the first two have a nought before them. */
function two(month = ''): string {
  return Number(month) > 2 ? String(Number(month)) : month;
}

/** The bases, each in a line that ends in a semicolon, then what is carried out and what is issued. */
function openingOf({ citations = [], issuer, opening, title }: Plan): string[] {
  const cited = citations.filter(({ where }) => where === 'opening');
  const bases = cited.filter(({ relation }) => relation === 'basis').map((one) => `Căn cứ ${wordsOf(one)};`);
  const orders = cited.filter(({ relation }) => relation === 'carries-out').map((one) => `Thực hiện ${wordsOf(one)}, `);
  return [
    ...bases,
    `${orders.join('')}${issuer.name} xây dựng Kế hoạch ${opening?.restates ?? inSentence(title)}, cụ thể như sau:`,
  ];
}

type Citation = NonNullable<Plan['citations']>[number];

function wordsOf({ kind, title, number, dateText, issuer, abstract }: Citation): string {
  return title ?? [typeWords[kind], 'số', number, dateText, 'của', issuer, abstract].join(' ');
}

function endLeft({ recipients = [], archive }: Plan): string[] {
  const dash = recipients.some(({ bullet }) => bullet !== undefined) ? '- ' : '';
  return [
    'Nơi nhận:',
    ...recipients.map(({ bullet, text, end = '' }) => `${bullet === undefined ? '' : `${bullet} `}${text}${end}`),
    ...(archive ? [`${dash}${archive.text}`] : []),
  ];
}

function endRight({ signature, status }: Plan): string[] {
  return [...(signature?.lines ?? []), ...(status === 'issued' ? ['', signer] : [])];
}
