import type { Citation } from '#generated/plan.types.js';
import { hold, newId, within, type Draft } from '../draft.js';
import { cut, type Passage } from '../passage.js';
import { findCitations } from './citation-reader.js';
import { findNamedDocuments } from './named-documents.js';

/** Where the citations of a passage stand, and what they are to the plan. */
export interface Setting {
  readonly where: Citation['where'];
  readonly relation: Citation['relation'];
  readonly section?: string | undefined;
}

/** A citation on its way into the plan. */
interface Found {
  readonly citation: Citation;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Adds every document that a passage cites, in the order of the text; gives those that are cited by number. */
export function addCitations(draft: Draft, passage: Passage, setting: Setting): readonly Citation[] {
  const numbered = numberedIn(draft, passage.text, setting);
  const reach = (found: Found) => (setting.where === 'opening' ? found.end : found.to);
  const named = findNamedDocuments(passage.text)
    .filter(({ from, to }) => !numbered.some((found) => found.from < to && from < reach(found)))
    .map(({ from, to, kind, title, dateText, date }): Found => {
      const citation: Citation = {
        id: newId(draft, 'cite', title),
        ...(setting.section !== undefined && { section: setting.section }),
        where: setting.where,
        relation: setting.relation,
        kind,
        title: within(title, 1000),
        ...(dateText !== undefined && { dateText }),
        ...(date !== undefined && { date }),
      };
      return { citation, from, to, end: to };
    });
  for (const found of [...numbered, ...named].toSorted((a, b) => a.from - b.from)) {
    draft.citations.push(found.citation);
    hold(draft, found.citation.id, cut(passage, found.from, reach(found)));
  }
  return numbered.map(({ citation }) => citation);
}

function numberedIn(draft: Draft, text: string, setting: Setting): readonly Found[] {
  const added: Found[] = [];
  for (const { citation, from, to, end } of findCitations(text)) {
    // A document inside the abstract of another is only spoken of.
    const outer = setting.where === 'opening' ? added.findLast((other) => isInside(text, other.end, from)) : undefined;
    const own: Citation = {
      id: newId(draft, 'cite', citation.number ?? citation.title ?? ''),
      ...(setting.section !== undefined && { section: setting.section }),
      text: within(text.slice(from, end), 20_000),
      where: setting.where,
      relation: outer ? 'mention' : setting.relation,
      kind: citation.kind,
      ...(citation.title !== undefined && { title: within(citation.title, 1000) }),
      ...(citation.number !== undefined && { number: within(citation.number, 200) }),
      ...(citation.dateText !== undefined && { dateText: within(citation.dateText, 200) }),
      ...(citation.date !== undefined && { date: citation.date }),
      ...(citation.issuer !== undefined && { issuer: within(citation.issuer, 500) }),
      ...(citation.abstract !== undefined && { abstract: within(citation.abstract, 2000) }),
      ...(outer && { of: outer.citation.id }),
    };
    added.push({ citation: own, from, to, end });
  }
  return added;
}

/** Whether no semicolon parts them, so that the later one belongs to the abstract of the earlier. */
function isInside(text: string, end: number, from: number): boolean {
  return from < end && !text.slice(Math.max(0, from - 3), from).includes(';');
}
