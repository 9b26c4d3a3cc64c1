import { formatDay, parseDay, shift } from '#base/day.js';
import { foldWords, withoutEnd } from '#base/text.js';
import type { Phase, When, Window } from '#generated/plan.types.js';
import { hold, newId, within } from '../draft.js';
import { cut, type Passage } from '../passage.js';
import { findWhens, type FoundWhen } from '../when/find.js';
import type { Scope, Walk } from './scope.js';

const named = /^(?:(?:đợt|giai đoạn|bước|trước|đúng|sau|cao điểm)\s|(?:cao điểm|xuyên suốt)\s?:)/iu;

/** The phase that a heading or a line names: "Đợt 1: Từ ngày …", "Trước … (Từ 01/11 đến 09/12/2024)". */
export function readPhase(walk: Walk, scope: Scope, passage: Passage, label?: string): Phase | undefined {
  const { text } = passage;
  const isNamed = named.test(text) || /^(?:đợt|giai đoạn) /iu.test(label ?? '') || relationTo(walk, text) !== undefined;
  if (!isNamed || text.length > 500) return undefined;
  const found = findWhens(text.slice(0, 240), scope.frame).find((one) => isSpan(one.when) || isYear(text, one));
  if (!found) return undefined;
  const title = titleOf(text, found.from);
  if (title.length > 160) return undefined;
  const occasion = relationTo(walk, text);
  const says = countIn(text);
  const when = withinPhase(says && found.when.says === undefined ? { ...found.when, says } : found.when);
  const phase: Phase = {
    id: newId(walk.draft, 'phase', title),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(label !== undefined && { label: within(label, 40) }),
    title: within(title, 1000),
    when,
    ...(occasion && { occasion }),
    track: /cao điểm/iu.test(title) ? 'peak' : /xuyên suốt/iu.test(title) ? 'throughout' : 'stage',
  };
  walk.draft.phases.push(phase);
  hold(walk.draft, phase.id, passage);
  return phase;
}

/** Days, months and quarters; an era of years is no phase of a campaign. */
function isSpan(when: When): boolean {
  if (when.kind === 'range') return !/^\d{4}$/.test(when.from);
  return when.kind === 'day' || when.kind === 'days' || when.kind === 'month' || when.kind === 'quarter';
}

/** "Thời gian thực hiện: năm 2026", "Giai đoạn 1 (năm 2026)": a year alone, told as the time of what stands before it. */
function isYear(text: string, { when, from }: Pick<FoundWhen, 'when' | 'from'>): boolean {
  return (
    when.kind === 'year' &&
    /^(?:thời gian|giai đoạn|đợt|xuyên suốt|cao điểm)[^:.;(]{0,40}[:(]\s*(?:trong\s)?$/iu.test(text.slice(0, from))
  );
}

/** "Sau ngày bầu cử 15/3/2026" leaves that day out, and is open at its end. */
function withinPhase(when: When): When {
  const day = when.kind === 'day' ? parseDay(when.on) : undefined;
  if (day === undefined || (when.bound !== 'after' && when.bound !== 'before')) return when;
  const text = when.text === undefined ? {} : { text: when.text };
  return when.bound === 'after'
    ? { kind: 'range', from: formatDay(shift(day, 1)), to: 'open', ...text }
    : { kind: 'range', from: 'open', to: formatDay(shift(day, -1)), ...text };
}

function titleOf(text: string, from: number): string {
  const colon = text.slice(0, from).indexOf(':');
  const title = withoutEnd(text.slice(0, colon > 3 ? colon : from), (sign) => /[\s(:,–-]/u.test(sign)).replace(
    /\s(?:thời điểm)(?=\s\p{Lu})/u,
    '',
  );
  return title === '' ? text.slice(0, 150) : title;
}

function relationTo(walk: Walk, text: string): Phase['occasion'] | undefined {
  const occasion = walk.draft.occasions.find(({ title }) => foldWords(text).includes(foldWords(title)));
  if (!occasion) return undefined;
  const relation = /^trước/iu.test(text) ? 'before' : /^sau/iu.test(text) ? 'after' : 'on';
  if (relation === 'on' && !foldWords(text).startsWith(foldWords(occasion.title))) return undefined;
  return { id: occasion.id, relation };
}

/** "10 ngày làm việc (từ … đến …)", "03 ngày: 24, 25 và 26 …": the number of days that the text itself tells. */
export function countIn(text: string): When['says'] | undefined {
  const found = /(?<![\d/])(\d{1,3}) ngày( làm việc)?\s*[(:]\s*(?=từ|\d|ngày)/iu.exec(text);
  return found ? { days: Number(found[1]), ...(found[2] !== undefined && { working: true }) } : undefined;
}

/** The window that a line about time states: "Thời gian thực hiện: Từ … đến …". */
export function readWindow(
  walk: Walk,
  scope: Scope,
  passage: Passage,
  title: string | undefined,
  label?: string,
): Window | undefined {
  const found = findWhens(passage.text, scope.frame).filter(
    ({ when, from }) =>
      isSpan(when) ||
      isYear(passage.text, { when, from }) ||
      (when.kind === 'range' && !/nhiệm kỳ\s*$/iu.test(passage.text.slice(0, from))),
  );
  const [first] = found;
  if (!first || !isFrame(first.when) || beginsWork(passage.text, first)) return undefined;
  const says = countIn(passage.text);
  const windows = walk.draft.windows;
  const window: Window = {
    id: newId(walk.draft, 'window', title ?? passage.text),
    ...(scope.id !== undefined && { section: scope.id }),
    ...(label !== undefined && { label: within(label, 40) }),
    ...(title !== undefined && title !== '' && { title: within(title, 1000) }),
    kind: /cao điểm/iu.test(`${title ?? ''} ${passage.text.slice(0, first.from)}`)
      ? 'peak'
      : !windows.some(({ kind }) => kind === 'campaign')
        ? 'campaign'
        : 'horizon',
    when: says && first.when.says === undefined ? { ...first.when, says } : first.when,
  };
  windows.push(window);
  hold(walk.draft, window.id, cut(passage, first.from, first.to));
  for (const other of found.slice(1, 4)) {
    if (!/cao điểm/iu.test(passage.text.slice(first.to, other.from))) continue;
    const peak: Window = {
      ...window,
      id: newId(walk.draft, 'window', `cao điểm ${title ?? ''}`),
      kind: 'peak',
      when: other.when,
    };
    windows.push(peak);
    hold(walk.draft, peak.id, cut(passage, other.from, other.to));
  }
  return window;
}

/** "Từ ngày 04/02/2026: Ban Thường trực … họp": a day that begins a piece of work, not the time of the plan. */
function beginsWork(text: string, { when, to }: FoundWhen): boolean {
  return when.kind === 'day' && when.bound === 'from' && text.charAt(to) === ':';
}

/** A deadline frames nothing. */
function isFrame({ bound }: When): boolean {
  return bound !== 'before' && bound !== 'by' && bound !== 'after';
}

/** Every phase hangs below the campaign, once it is known. */
export function framePhases(walk: Walk): void {
  const { phases, windows } = walk.draft;
  const campaign = windows.find(({ kind }) => kind === 'campaign');
  if (campaign) phases.forEach((phase, at) => (phases[at] = { ...phase, parent: campaign.id }));
}
