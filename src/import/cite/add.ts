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

/** Adds every document that a passage cites; gives those that are cited by number. */
export function addCitations(draft: Draft, passage: Passage, setting: Setting): readonly Citation[] {
  const { text } = passage;
  const added: { readonly citation: Citation; readonly end: number }[] = [];
  const spans: { from: number; end: number }[] = [];
  for (const { citation, from, to, end } of findCitations(text)) {
    // A document inside the abstract of another is only spoken of.
    const outer = added.findLast((other) => from < other.end && setting.where === 'opening');
    const own: Citation = {
      id: newId(draft, 'cite', citation.number ?? citation.title ?? ''),
      ...(setting.section !== undefined && { section: setting.section }),
      text: within(text.slice(from, end), 20_000),
      where: setting.where,
      relation: outer && isInside(text, outer.end, from) ? 'mention' : setting.relation,
      kind: citation.kind,
      ...(citation.title !== undefined && { title: within(citation.title, 1000) }),
      ...(citation.number !== undefined && { number: within(citation.number, 200) }),
      ...(citation.dateText !== undefined && { dateText: within(citation.dateText, 200) }),
      ...(citation.date !== undefined && { date: citation.date }),
      ...(citation.issuer !== undefined && { issuer: within(citation.issuer, 500) }),
      ...(citation.abstract !== undefined && { abstract: within(citation.abstract, 2000) }),
      ...(outer && isInside(text, outer.end, from) && { of: outer.citation.id }),
    };
    draft.citations.push(own);
    hold(draft, own.id, cut(passage, from, setting.where === 'opening' ? end : to));
    added.push({ citation: own, end });
    spans.push({ from, end: setting.where === 'opening' ? end : to });
  }
  for (const { from, to, kind, title, dateText } of findNamedDocuments(text)) {
    if (spans.some((span) => span.from < to && from < span.end)) continue;
    const own: Citation = {
      id: newId(draft, 'cite', title),
      ...(setting.section !== undefined && { section: setting.section }),
      where: setting.where,
      relation: setting.relation,
      kind,
      title: within(title, 1000),
      ...(dateText !== undefined && { dateText }),
    };
    draft.citations.push(own);
    hold(draft, own.id, cut(passage, from, to));
  }
  return added.map(({ citation }) => citation);
}

/** Whether no semicolon parts them, so that the later one belongs to the abstract of the earlier. */
function isInside(text: string, end: number, from: number): boolean {
  return from < end && !text.slice(Math.max(0, from - 3), from).includes(';');
}
