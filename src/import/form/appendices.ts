import { foldSpaces, withoutEnd } from '#base/text.js';
import type { Appendix } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { fragmentOf, joinFragments, type Passage } from '../passage.js';
import { addCitations } from '../cite/add.js';
import { addTables } from '../body/table.js';
import type { Walk } from '../body/scope.js';

const head =
  /^(?:\(?phụ lục(?:\s+(?:số\s+)?(?:[IVX]{1,5}|\d{1,2}))?|(?:mẫu|biểu)(?:\s+(?:số|biểu|đơn))*\s+[\d/A-ZĐ]{1,12}|danh sách|danh mục|đề cương)\b/iu;
const footnote = /^\[\d{1,2}\]\s/u;

/** Reads what follows the signature: appendices, forms, documents of their own, notes. */
export function readAppendices(walk: Walk, from: number, to: number): void {
  const { lines } = walk.draft;
  let start = from;
  while (start < to) {
    const end = endOf(walk, start, to);
    const isNote = footnote.test(plain(lines[start]?.text));
    if (isNote) addFootnote(walk, start, end);
    else addAppendix(walk, start, end);
    start = end;
  }
}

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('**', '').trim();
}

function endOf({ draft: { lines } }: Walk, start: number, to: number): number {
  const isNote = footnote.test(plain(lines[start]?.text));
  for (let at = start + 1; at < to; at++) {
    const text = plain(lines[at]?.text);
    if (footnote.test(text)) return at;
    if (!isNote && head.test(text) && text.length < 120 && !lines[at]?.cell && isTitleLike(text) && at > start + 1)
      return at;
  }
  return to;
}

/** "Mẫu số 01/HNCT áp dụng đối với …" in a sentence is no title. */
function isTitleLike(text: string): boolean {
  return !/[.;]$/u.test(text) && /^(?:PHỤ LỤC|Phụ lục|Mẫu|MẪU|Biểu|BIỂU|DANH|ĐỀ CƯƠNG)/u.test(text);
}

function passageOf({ draft }: Pick<Walk, 'draft'>, from: number, to: number): Passage {
  return joinFragments(Array.from({ length: to - from }, (_, n) => fragmentOf(draft.lines, from + n)));
}

function addAppendix(walk: Walk, from: number, to: number): void {
  const { draft } = walk;
  const texts = draft.lines.slice(from, to).map(({ text }) => plain(text));
  const [first = ''] = texts;
  const label =
    /^phụ lục(?:\s+(?:số\s+)?(?:[IVX]{1,5}|\d{1,2}))?(?=\W|$)|^(?:mẫu|biểu)(?:\s+(?:số|biểu))?\s+[\w/]{1,12}/iu.exec(
      first,
    )?.[0];
  const title = titleOf(texts, label);
  const attachedTo = attachmentIn(texts);
  const appendix: Appendix = {
    id: newId(draft, 'appendix', label ?? title ?? 'appendix'),
    ...(label !== undefined && { label: within(label.replace(/:$/, ''), 40) }),
    ...(title !== undefined && title !== '' && { title: within(title, 1000) }),
    ...(attachedTo !== undefined && { attachedTo: within(attachedTo, 500) }),
    kind: kindOf(
      texts,
      draft.lines.slice(from, to).some(({ cell }) => cell !== undefined),
    ),
  };
  draft.appendices.push(appendix);
  const whole = passageOf(walk, from, to);
  hold(draft, appendix.id, whole);
  for (let at = from; at < to; at++) addCited(walk, at);
  if (appendix.kind === 'form' || appendix.kind === 'second-document') return;
  const numbers = Array.from({ length: to - from }, (_, n) => from + n);
  const read = addTables(
    walk,
    { section: undefined, holder: appendix.id, units: [], frame: walk.frame },
    numbers.filter((at) => draft.lines[at]?.cell),
  );
  if (read.size > 0) draft.appendices[draft.appendices.length - 1] = { ...appendix, kind: 'task-table' };
}

/** The documents that a line cites; "(Kèm theo Kế hoạch số …)" is the plan itself. */
function addCited({ draft }: Walk, at: number): void {
  if (attaching.test(plain(draft.lines[at]?.text))) return;
  addCitations(draft, passageOf({ draft }, at, at + 1), { where: 'appendix', relation: 'mention' });
}

const attaching = /^\*?\(?(?:kèm theo|ban hành kèm theo)\s/iu;

function titleOf(texts: readonly string[], label: string | undefined): string | undefined {
  const first = withoutEnd(texts[0] ?? '', (sign) => /[:\s]/.test(sign));
  const start = label !== undefined && first.length === label.replace(/:$/, '').length ? 1 : 0;
  const lines: string[] = [];
  for (const text of texts.slice(start, start + 5)) {
    // "STT   HỌ VÀ TÊN   CHỨC VỤ": the head of a table below the title.
    if (text.startsWith('(') || (lines.length > 0 && (text !== text.toUpperCase() || /^(?:STT|TT)\s/u.test(text))))
      break;
    lines.push(text);
  }
  const title = lines.join(' ');
  return start === 0 && label !== undefined ? title.slice(label.length).replace(/^[\s:.-]+/, '') : title;
}

/** "(Kèm theo Kế hoạch số … ngày … của …)" near the top, which may be broken into lines. */
function attachmentIn(texts: readonly string[]): string | undefined {
  const at = texts.slice(0, 8).findIndex((text) => attaching.test(text));
  if (at < 0) return undefined;
  const lines = texts.slice(at, at + 5);
  const end = lines.findIndex((text) => text.includes(')'));
  const line = lines.slice(0, Math.max(0, end) + 1).join(' ');
  return foldSpaces(line.replaceAll('*', ''));
}

function kindOf(texts: readonly string[], hasTable: boolean): Appendix['kind'] {
  const all = texts.slice(0, 12).join(' ');
  if (/CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI/u.test(texts.slice(0, 14).join(' ')) || /^(?:mẫu|biểu)/iu.test(texts[0] ?? ''))
    return 'form';
  if (/đề cương|mẫu (?:báo cáo|đơn)|^đơn\s/iu.test(all)) return 'form';
  if (hasTable && /chủ trì|nhiệm vụ|người thực hiện/iu.test(all)) return 'task-table';
  if (/danh sách|danh mục|tiêu chuẩn|kế hoạch kiểm tra/iu.test(all) || hasTable) return 'list';
  return 'other';
}

/** "[1] Chỉ thị số …": a note at the end, for the citations that it holds. */
function addFootnote(walk: Walk, from: number, to: number): void {
  const { draft } = walk;
  const passage = passageOf(walk, from, to);
  const id = newId(draft, 'note', passage.text);
  draft.statements.push({ id, title: within(passage.text, 160), text: within(passage.text, 20_000), kind: 'note' });
  hold(draft, id, passage);
  addCitations(draft, passage, { where: 'note', relation: 'mention' });
}
