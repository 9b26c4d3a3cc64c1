import { slotsIn, type Bilingual } from '#base/slots.js';
import { isRuleId, type RuleHead } from '#rule/rule.js';
import { letter } from './letters.js';

/** What is amiss in what a rule says of itself, as letters to whoever wrote it. */
export function lettersOnWords(rule: RuleHead): Bilingual[] {
  const { id, severity, since, basis, reads, summary, kept, messages } = rule;
  const sentences = Object.entries({ summary, kept, ...messages });
  return [
    ...(isRuleId(id) ? [] : [letter('id', { id })]),
    ...(since === '' ? [letter('no-since', {})] : []),
    ...(basis.length === 0 ? [letter('no-basis', {})] : []),
    ...(reads.length === 0 ? [letter('no-reads', {})] : []),
    ...(severity === 'error' && basis.some(({ unsure }) => unsure) ? [letter('unsure-error', {})] : []),
    ...sentences.flatMap(([what, words]) => lettersOnSentence(what, words)),
  ];
}

// A rule written in JavaScript may lack a language altogether.
function lettersOnSentence(what: string, { vi = '', en = '' }: Partial<Bilingual>): Bilingual[] {
  if (vi.trim() === '' || en.trim() === '') return [letter('one-language', { what })];
  const unstopped = [vi, en].filter((text) => !/[.!?…][”"»)]?$/u.test(text));
  const [ours, theirs] = [inBraces(vi), inBraces(en)];
  return [
    ...unstopped.map((text) => letter('no-stop', { what, text })),
    ...(ours === theirs ? [] : [letter('slots-differ', { key: what, vi: ours, en: theirs })]),
  ];
}

function inBraces(text: string): string {
  return slotsIn(text)
    .map((slot) => `{${slot}}`)
    .join(', ');
}
