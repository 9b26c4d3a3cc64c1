import { foldWords } from '#base/text.js';
import type { Plan } from '#generated/plan.types.js';
import { addClaims } from './body/claims.js';
import { readItems, type Phases } from './body/items.js';
import { openHolders } from './body/fields.js';
import { difficultyIn } from './body/lines.js';
import { findOccasion } from './body/occasions.js';
import { addReferences, addShortNames } from './body/pointers.js';
import { framePhases } from './body/times.js';
import { walkSections, type Scope, type Walk } from './body/walk.js';
import { addCitations } from './cite/add.js';
import { coverRest } from './cover.js';
import { hold, note, openDraft, within, type Draft, type ImportNote } from './draft.js';
import { readDuty } from './duty/duty-reader.js';
import { readAppendices } from './form/appendices.js';
import { closingAt, closingOf } from './form/closing.js';
import { readEnding, type Ending } from './form/ending.js';
import { readHeader, type Header } from './form/header.js';
import { readIssuer } from './form/issuer.js';
import { readOpening } from './form/opening.js';
import { zonesOf, type Zones } from './form/zones.js';
import { wrappingOf } from './line-width.js';
import type { Block } from './outline/block.js';
import { blocksOf } from './outline/blocks.js';
import { outlineOf } from './outline/outline.js';
import { fragmentOf, joinFragments, type Passage } from './passage.js';
import type { SourceText } from './source-line.js';
import { noteNames, openRegistry, unitsOf } from './units/registry.js';

/** What the caller knows of a file that the file does not say. */
export interface ImportHints {
  readonly file?: string;
  readonly mediaType?: string;
  /** The id of the plan; else one is made of the file's name or the title. */
  readonly id?: string;
  /** The year of dates that have none, where the text tells no year at all. */
  readonly year?: number;
}

export interface Imported {
  readonly plan: Plan;
  readonly notes: readonly ImportNote[];
}

/** Lines of any file as a plan. */
export function assemble(source: SourceText, hints: ImportHints, sha256: string | undefined): Imported {
  const { lines } = source;
  const zones = zonesOf(lines);
  const title = titleOf(source, zones);
  const planId = hints.id ?? idFor(hints.file, title.text);
  const draft = openDraft(source, planId);
  let issuerName = '';
  const registry = openRegistry(draft, () => issuerName);
  const header = readHeader(draft, 0, zones.type ?? 0);
  const type = typeOf(draft, zones);
  if (title.pieces.length > 0) hold(draft, planId, title, 'title');
  findOccasion(draft, title);
  addCitations(draft, title, { where: 'title', relation: 'mention' });
  const wrapping = wrappingOf(lines.slice(zones.opening, zones.ending));
  const openingBlocks = blocksOf(lines, zones.opening, zones.body, wrapping);
  const opening = readOpening(registry, openingBlocks);
  const blocks = blocksOf(lines, zones.body, zones.ending, wrapping);
  const closingStart = closingAt(blocks);
  const closing = blocks.slice(closingStart);
  const frame = frameOf(hints, header, title.text, opening.opening?.text ?? '');
  const walk: Walk = { draft, registry, frame };
  const parts = outlineOf(blocks.slice(0, closingStart), isSentence);
  const issuer = readIssuer({ header, opening: opening.issuer, closing: closing.map(({ whole }) => whole.text).join(' '), title: title.text });
  issuerName = issuer.name;
  const scopes = walkSections(walk, parts);
  openHolders(walk, scopes);
  const phases: Phases = new Map();
  for (const scope of scopes) readItems(walk, scope, phases);
  framePhases(walk);
  for (const scope of scopes) readInside(draft, scope);
  for (const { whole } of closing) {
    hold(draft, planId, whole, 'closing');
    difficultyIn(walk, { part: { level: 0, items: [] }, id: undefined, role: 'other', roles: [], units: [], parent: undefined, frame }, { passage: whole, whole });
    addCitations(draft, whole, { where: 'body', relation: 'mention' });
  }
  const ending = readEnding(draft, registry, zones.ending, zones.appendix);
  readAppendices(walk, zones.appendix, lines.length);
  const unnumbered = (list: readonly Block[]) => list.map(({ whole }) => ({ section: undefined, passage: whole }));
  noteNames(registry, [...unnumbered(openingBlocks), ...scopes.flatMap(passagesIn), ...unnumbered(closing)]);
  const units = unitsOf(registry);
  coverRest(draft);
  const issued = header.issued ?? ending.issued;
  const closingText = closing.map(({ whole }) => whole.text).join('\n');
  const plan: Plan = {
    schema: '1',
    id: planId,
    type: within(type, 200),
    title: within(title.text === '' ? '(không có trích yếu)' : title.text, 2000),
    issuer,
    ...(header.number && { number: header.number }),
    ...(issued && { issued }),
    status: isDraft(header, issued) ? 'draft' : 'issued',
    extent: header.header || header.number || header.issued ? 'full' : 'body',
    ...unseenIn(header, zones, ending, issued),
    ...(header.header && { header: header.header }),
    ...(opening.opening && { opening: opening.opening }),
    closing: closingOf(closingText, blocks.at(-1)?.whole.text ?? ''),
    ...listsOf(draft, units),
    ...(ending.archive && { archive: ending.archive }),
    ...(ending.signature && { signature: ending.signature }),
    source: {
      ...(hints.file !== undefined && { file: within(hints.file, 1000) }),
      mediaType: within(hints.mediaType ?? source.mediaType, 200),
      ...(sha256 !== undefined && { sha256 }),
      places: draft.places.slice(0, 10_000),
    },
  };
  return { plan, notes: [...notesOf(source), ...draft.notes] };
}

function isSentence(text: string): boolean {
  const duty = readDuty(text, false);
  const last = duty.subjects.at(-1);
  return last !== undefined && text.slice(last.to).trim().length > 2 && duty.order === undefined;
}

function titleOf({ lines }: SourceText, zones: Zones): Passage {
  const from = zones.title;
  const fragments = Array.from({ length: Math.max(0, zones.opening - from) }, (_, n) => fragmentOf(lines, from + n));
  const [first] = fragments;
  const start = first && zones.type === from ? (/^\W*KẾ HOẠCH\s*/u.exec(first.text)?.[0].length ?? 0) : 0;
  return joinFragments(first ? [{ ...first, text: first.text.slice(start), from: start }, ...fragments.slice(1)] : []);
}

function typeOf(draft: Draft, { type, title }: Zones): string {
  if (type === undefined) return 'KẾ HOẠCH';
  const fragment = fragmentOf(draft.lines, type);
  const length = type === title ? (/^\W*KẾ HOẠCH/u.exec(fragment.text)?.[0].length ?? 0) : fragment.text.length;
  const passage = joinFragments([{ ...fragment, text: fragment.text.slice(0, length) }]);
  hold(draft, draft.planId, passage, 'type');
  return passage.text === '' ? 'KẾ HOẠCH' : passage.text;
}

/** The year of dates without one: of the issue, else the last in the title or the opening. */
function frameOf(hints: ImportHints, { issued }: Header, title: string, opening: string): Walk['frame'] {
  const own = issued?.on ?? issued?.month ?? (issued?.year === undefined ? undefined : String(issued.year));
  const told = [title, opening].flatMap((text) => [...text.matchAll(/(?<![\d/-])(20\d\d)(?![\d])|\/(20\d\d)(?!\d)/gu)].map((match) => Number(match[1] ?? match[2])));
  const year = own === undefined ? (hints.year ?? told.at(-1)) : Number(own.slice(0, 4));
  return year === undefined || !(year > 1900) ? {} : { year };
}

function isDraft({ number }: Header, issued: Plan['issued']): boolean {
  const isBlankNumber = number !== undefined && number.serial === undefined;
  const isBlankDay = issued !== undefined && issued.on === undefined && issued.text !== undefined;
  return isBlankNumber || isBlankDay;
}

function unseenIn(header: Header, zones: Zones, ending: Ending, issued: Plan['issued']): Pick<Plan, 'unseen'> {
  if (header.header || header.number || header.issued) return {};
  const unseen: NonNullable<Plan['unseen']>[number][] = ['national-title', 'issuer', 'number'];
  if (!issued) unseen.push('place-date');
  if (zones.type === undefined) unseen.push('title');
  if (!ending.hasRecipients && !ending.signature) unseen.push('recipients', 'archive', 'signature');
  return { unseen };
}

function passagesIn({ id, part }: Scope): { readonly section: string | undefined; readonly passage: Passage }[] {
  const { heading, rest, items } = part;
  return [heading, rest, ...items.map(({ body }) => body)].flatMap((passage) => (passage ? [{ section: id, passage }] : []));
}

/** What may stand in any sentence: citations, pointers, short names, counts. */
function readInside(draft: Draft, scope: Scope): void {
  for (const { section, passage } of passagesIn(scope)) {
    addCitations(draft, passage, { where: 'body', relation: 'mention', section });
    addReferences(draft, passage, section);
    addShortNames(draft, passage, section);
    addClaims(draft, passage, section);
  }
}

function notesOf({ notes }: SourceText): readonly ImportNote[] {
  return notes;
}

function listsOf(draft: Draft, units: readonly NonNullable<Plan['units']>[number][]): Pick<Plan, 'sections'> & Partial<Plan> {
  const lists = {
    claims: draft.claims,
    citations: draft.citations,
    occasions: draft.occasions,
    windows: draft.windows,
    phases: draft.phases,
    statements: draft.statements,
    goals: draft.goals,
    topics: draft.topics,
    units,
    tasks: draft.tasks,
    generalClauses: draft.generalClauses,
    routes: draft.routes,
    budget: draft.budget,
    recipients: draft.recipients,
    appendices: draft.appendices,
    shortNames: draft.shortNames,
    references: draft.references,
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { sections: draft.sections, ...Object.fromEntries(filled) };
}

function idFor(file: string | undefined, title: string): string {
  const name = (file ?? title).split(/[/\\]/).at(-1)?.replace(/\.\p{L}{1,5}$/u, '') ?? '';
  const slug = foldWords(name).split(' ').filter((word) => /^[a-z0-9]+$/.test(word)).slice(0, 12).join('-');
  return slug === '' ? 'plan' : slug.slice(0, 80);
}

export { note };
