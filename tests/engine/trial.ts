import type { RuleSetting, ResolvedTemplate } from '#model/template.js';
import { resolveTemplate } from '#template/resolve.js';

export const words = { vi: 'Câu.', en: 'Sentence.' };

/** What a rule of a test is, whatever it does. */
export const shell = {
  severity: 'warning',
  since: '0.1.0',
  summary: words,
  kept: words,
  basis: [],
  reads: [],
  messages: { told: words },
} as const;

/** A template that says this of one rule, and nothing else. */
export function templateSaying(rule: string, setting: RuleSetting): ResolvedTemplate {
  const template = { schema: '1', id: 'test', version: '1', title: words, extends: 'core' } as const;
  return { ...resolveTemplate(template, { year: 2025 }), settings: new Map([[rule, setting]]) };
}
