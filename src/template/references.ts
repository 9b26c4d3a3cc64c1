import { nearestWords } from '#base/catalogue.js';
import { excerptOf } from '#base/escape.js';
import { nearestWord } from '#base/nearest.js';
import type { Bilingual } from '#base/slots.js';
import type { MergedTemplate } from './merge.js';
import { giveUpAt, type GiveUp } from './problem.js';

/**
 * Gives up when a part names another that no layer has: a subject its phases, a phase its subjects, a setting its rule.
 * Rules are known above this floor; unless they are handed in, settings are taken on trust.
 */
export function checkReferences(merged: MergedTemplate, knownRules?: ReadonlySet<string>): void {
  const phases = merged.phases.map(({ item }) => item.id);
  const subjects = merged.subjects.map(({ item }) => item.id);
  for (const part of merged.subjects) {
    for (const [at, phase] of (part.item.phases ?? []).entries()) {
      demand(phase, phases, nouns.phase, giveUpAt(part, `phases/${at}`, merged.id));
    }
  }
  for (const part of merged.phases) {
    for (const [at, subject] of (part.item.subjects ?? []).entries()) {
      demand(subject, subjects, nouns.subject, giveUpAt(part, `subjects/${at}`, merged.id));
    }
  }
  for (const part of knownRules ? merged.rules : []) {
    demand(part.item.rule, [...(knownRules ?? [])], nouns.rule, giveUpAt(part, 'rule', merged.id));
  }
}

const nouns = {
  phase: { vi: 'giai đoạn', en: 'phase' },
  subject: { vi: 'chủ đề', en: 'subject' },
  rule: { vi: 'quy tắc', en: 'rule' },
};

function demand(id: string, known: readonly string[], noun: Bilingual, giveUp: GiveUp): void {
  if (known.includes(id)) return;
  const near = nearestWords(nearestWord(id, known));
  const shown = excerptOf(id);
  giveUp({
    vi: `không có ${noun.vi} “${shown}”${near.vi}`,
    en: `there is no ${noun.en} “${shown}”${near.en}`,
  });
}
