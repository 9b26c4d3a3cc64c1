import type { Plan } from '#generated/plan.types.js';
import { addClaims } from './body/claims.js';
import { openHolders } from './body/fields.js';
import { readItems, type Phases } from './body/items.js';
import { addRequest } from './body/duties.js';
import { difficultyIn } from './body/lines.js';
import { findOccasion } from './body/occasions.js';
import { addReferences, addShortNames } from './body/pointers.js';
import type { Scope, Walk } from './body/scope.js';
import { framePhases } from './body/times.js';
import { walkSections } from './body/walk.js';
import { addCitations } from './cite/add.js';
import { coverRest } from './cover.js';
import { hold, note, openDraft, within, type Draft, type ImportNote } from './draft.js';
import { readDuty } from './duty/duty-reader.js';
import { readAppendices } from './form/appendices.js';
import { closingAt, closingOf } from './form/closing.js';
import { readEnding } from './form/ending.js';
import { frameOf, idFor, isDraft, titleOf, typeOf, unseenIn } from './form/front.js';
import { readHeader } from './form/header.js';
import { readIssuer } from './form/issuer.js';
import { readOpening } from './form/opening.js';
import { zonesOf } from './form/zones.js';
import type { ImportHints } from './hints.js';
import { wrappingOf } from './line-width.js';
import type { Block } from './outline/block.js';
import { blocksOf } from './outline/blocks.js';
import { outlineOf } from './outline/outline.js';
import type { Passage } from './passage.js';
import type { Furniture, SourceText } from './source-line.js';
import { unitsOf } from './units/kinship.js';
import { noteNames, type Naming } from './units/namings.js';
import { openRegistry } from './units/registry.js';

/** What a document came to. */
export interface Imported {
  readonly plan: Plan;
  /** What was seen and not understood, each with its place. */
  readonly notes: readonly ImportNote[];
  /** What belongs to the pages and not to the document. */
  readonly furniture: readonly Furniture[];
}

/** Lines of any file as a plan. The parts are read in the order of the document, so that a later one may lean on an earlier. */
export function assemble(source: SourceText, hints: ImportHints, sha256: string | undefined): Imported {
  const { lines } = source;
  const zones = zonesOf(lines);
  const { title, attached } = titleOf(source, zones);
  const draft = openDraft(source, hints.id ?? idFor(hints.file, title.text));
  const registry = openRegistry(draft);
  const header = readHeader(draft, 0, zones.type ?? 0);
  const type = typeOf(draft, zones);
  readTitle(draft, title);
  addCitations(draft, attached, { where: 'title', relation: 'mention' });
  note(draft, 'title-note', attached);
  const wrapping = wrappingOf(lines.slice(zones.opening, zones.ending));
  const openingBlocks = blocksOf(lines, zones.opening, zones.body, wrapping);
  const opening = readOpening(registry, openingBlocks);
  const blocks = blocksOf(lines, zones.body, zones.ending, wrapping);
  const end = closingAt(blocks);
  const [body, closing] = [blocks.slice(0, end), blocks.slice(end)];
  const walk: Walk = { draft, registry, frame: frameOf(hints, header, title.text, opening.opening?.text ?? '') };
  const scopes = readBody(walk, body);
  readClosing(walk, closing);
  const ending = readEnding(draft, registry, zones.ending, zones.appendix);
  readAppendices(walk, zones.appendix, lines.length);
  noteNames(registry, [...namingsIn(openingBlocks), ...scopes.flatMap(passagesIn), ...namingsIn(closing)]);
  coverRest(draft);
  const told = closing.map(({ whole }) => whole.text).join('\n');
  const issuer = readIssuer({ header, opening: opening.issuer, closing: told });
  const issued = header.issued ?? ending.issued;
  const plan: Plan = {
    schema: '1',
    id: draft.planId,
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
    closing: closingOf(told, blocks.at(-1)?.whole.text ?? ''),
    ...listsOf(draft, unitsOf(registry, issuer)),
    ...(ending.archive && { archive: ending.archive }),
    ...(ending.signature && { signature: ending.signature }),
    source: {
      ...(hints.file !== undefined && hints.file !== '' && { file: within(hints.file, 1000) }),
      mediaType: within(hints.mediaType ?? source.mediaType, 200),
      ...(sha256 !== undefined && { sha256 }),
      places: draft.places.slice(0, longestList),
    },
  };
  return { plan, notes: [...source.notes, ...draft.notes], furniture: source.furniture };
}

/** What the schema has room for. */
const longestList = 10_000;

function readTitle(draft: Draft, title: Passage): void {
  if (title.pieces.length === 0) return;
  hold(draft, draft.planId, title, 'title');
  findOccasion(draft, title);
  addCitations(draft, title, { where: 'title', relation: 'mention' });
}

/** The numbered parts: sections first, then what stands in each, then what may stand in any sentence. */
function readBody(walk: Walk, blocks: readonly Block[]): readonly Scope[] {
  const scopes = walkSections(walk, outlineOf(blocks, isSentence));
  openHolders(walk, scopes);
  const phases: Phases = new Map();
  for (const scope of scopes) readItems(walk, scope, phases);
  framePhases(walk);
  for (const scope of scopes) readInside(walk.draft, scope);
  return scopes;
}

/** "Văn phòng Sở treo …" is a sentence and no heading. */
function isSentence(text: string): boolean {
  const duty = readDuty(text, false);
  const last = duty.subjects.at(-1);
  return last !== undefined && text.slice(last.to).trim().length > 2 && duty.order === undefined;
}

function readInside(draft: Draft, scope: Scope): void {
  for (const { section, passage } of passagesIn(scope)) {
    addCitations(draft, passage, { where: 'body', relation: 'mention', section });
    addReferences(draft, passage, section);
    addShortNames(draft, passage, section);
    addClaims(draft, passage, section);
  }
}

function readClosing(walk: Walk, closing: readonly Block[]): void {
  const { draft, frame } = walk;
  const nowhere: Scope = {
    part: { level: 0, items: [] },
    id: undefined,
    role: 'other',
    roles: [],
    units: [],
    isLeaf: true,
    parent: undefined,
    frame,
  };
  for (const { whole } of closing) {
    hold(draft, draft.planId, whole, 'closing');
    difficultyIn(walk, nowhere, { passage: whole, whole });
    addRequest(walk, nowhere, { passage: whole, whole });
    addCitations(draft, whole, { where: 'body', relation: 'mention' });
  }
}

function passagesIn({ id, part }: Scope): readonly Naming[] {
  const { heading, rest, items } = part;
  const passages = [heading, rest, ...items.map(({ body }) => body)];
  return passages.flatMap((passage) => (passage ? [{ section: id, passage }] : []));
}

function namingsIn(blocks: readonly Block[]): readonly Naming[] {
  return blocks.map(({ whole }) => ({ section: undefined, passage: whole }));
}

/** The lists that have anything in them. */
function listsOf(draft: Draft, units: NonNullable<Plan['units']>): Pick<Plan, 'sections'> & Partial<Plan> {
  const { sections, claims, citations, occasions, windows, phases, statements, goals, topics, tasks } = draft;
  const { generalClauses, routes, budget, recipients, appendices, shortNames, references } = draft;
  const lists = {
    claims,
    citations,
    occasions,
    windows,
    phases,
    statements,
    goals,
    topics,
    units,
    tasks,
    generalClauses,
    routes,
    budget,
    recipients,
    appendices,
    shortNames,
    references,
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return {
    sections: sections.slice(0, longestList),
    ...Object.fromEntries(filled.map(([name, list]) => [name, list.slice(0, longestList)])),
  };
}
