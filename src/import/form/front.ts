import { foldWords } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import type { Walk } from '../body/scope.js';
import { hold, type Draft } from '../draft.js';
import type { ImportHints } from '../hints.js';
import { cut, fragmentOf, joinFragments, type Passage } from '../passage.js';
import type { SourceText } from '../source-line.js';
import type { Ending } from './ending.js';
import type { Header } from './header.js';
import type { Zones } from './zones.js';

// What a plan is by its front: type, title, year, and whether it is a draft.

/** What a plan is about, and what may stand in brackets below: "(Ban hành kèm theo Quyết định số …)". */
export interface Title {
  readonly title: Passage;
  readonly attached: Passage;
}

export function titleOf(source: SourceText, zones: Zones): Title {
  const whole = wholeTitleOf(source, zones);
  const at = whole.text.search(/(?<=\s)\((?:ban hành )?kèm theo\s/iu);
  const end = at > 0 && whole.text.endsWith(')') ? at : whole.text.length;
  return { title: cut(whole, 0, end), attached: cut(whole, end) };
}

function wholeTitleOf({ lines }: SourceText, zones: Zones): Passage {
  const from = zones.title;
  const fragments = Array.from({ length: Math.max(0, zones.opening - from) }, (_, n) => fragmentOf(lines, from + n));
  const [first] = fragments;
  const start = first && zones.type === from ? (/^\W*KẾ HOẠCH\s*/u.exec(first.text)?.[0].length ?? 0) : 0;
  return joinFragments(first ? [{ ...first, text: first.text.slice(start), from: start }, ...fragments.slice(1)] : []);
}

export function typeOf(draft: Draft, { type, title }: Zones): string {
  if (type === undefined) return 'KẾ HOẠCH';
  const fragment = fragmentOf(draft.lines, type);
  const length = type === title ? (/^\W*KẾ HOẠCH/u.exec(fragment.text)?.[0].length ?? 0) : fragment.text.length;
  const passage = joinFragments([{ ...fragment, text: fragment.text.slice(0, length) }]);
  hold(draft, draft.planId, passage, 'type');
  return passage.text === '' ? 'KẾ HOẠCH' : passage.text;
}

/** The year of dates without one: of the issue, else the last in the title or the opening. */
export function frameOf(hints: ImportHints, { issued }: Header, title: string, opening: string): Walk['frame'] {
  const own = issued?.on ?? issued?.month ?? (issued?.year === undefined ? undefined : String(issued.year));
  const told = [title, opening].flatMap((text) =>
    [...text.matchAll(/(?<![\d/-])(20\d\d)(?![\d])|\/(20\d\d)(?!\d)/gu)].map((match) => Number(match[1] ?? match[2])),
  );
  const year = own === undefined ? (hints.year ?? told.at(-1)) : Number(own.slice(0, 4));
  return year === undefined || !(year > 1900) ? {} : { year };
}

export function isDraft({ number }: Header, issued: Plan['issued']): boolean {
  const isBlankNumber = number !== undefined && number.serial === undefined;
  const isBlankDay = issued !== undefined && issued.on === undefined && issued.text !== undefined;
  return isBlankNumber || isBlankDay;
}

export function unseenIn(header: Header, zones: Zones, ending: Ending, issued: Plan['issued']): Pick<Plan, 'unseen'> {
  if (header.header || header.number || header.issued) return {};
  const unseen: NonNullable<Plan['unseen']>[number][] = ['national-title', 'issuer', 'number'];
  if (!issued) unseen.push('place-date');
  if (zones.type === undefined) unseen.push('title');
  if (!ending.hasRecipients) unseen.push('recipients', 'archive');
  if (!ending.signature) unseen.push('signature');
  return { unseen };
}

export function idFor(file: string | undefined, title: string): string {
  const name =
    (file ?? title)
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.\p{L}{1,5}$/u, '') ?? '';
  const slug = foldWords(name)
    .split(' ')
    .filter((word) => /^[a-z0-9]+$/.test(word))
    .slice(0, 12)
    .join('-');
  return slug === '' ? 'plan' : slug.slice(0, 80);
}
