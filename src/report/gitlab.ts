import { digestOf } from '#base/digest.js';
import { escapeControl } from '#base/text.js';
import type { Report } from '#generated/report.types.js';
import { stretchOf, type PlacedOptions } from './region.js';
import { lexiconOf, sentenceOf } from './sentence.js';
import { pathOf, tellAll } from './told.js';

const severities = { error: 'critical', warning: 'major', info: 'info' } as const;

/**
 * GitLab Code Quality: a JSON list of what stands, with the properties that GitLab reads. The fingerprint tells one finding of
 * one plan from all others, in whatever order and at whatever line it stands. Waived findings are left out: GitLab has no
 * word for them.
 */
export function renderGitlab(report: Report, { language, locate = () => undefined }: PlacedOptions): string {
  const lexicon = lexiconOf(report);
  const unread = report.failures.map(({ file, line, words, advice, code }) =>
    issue(`${words[language]} ${advice[language]}`, code, [file ?? '', code], 'blocker', file, line),
  );
  const crashed = report.runs.flatMap(({ plan, failures }) =>
    failures.map(({ rule, error, pointer = '' }) => issue(error, rule, [plan.id, rule, pointer], 'blocker', plan.file)),
  );
  const found = tellAll(report).flatMap(({ plan, finding }) => {
    if (finding.waived) return [];
    const line = stretchOf(finding.place, plan, locate)?.line;
    const told = sentenceOf(finding, lexicon, language);
    return [
      issue(told, finding.rule, [plan?.id ?? '', finding.fingerprint], severities[finding.severity], plan?.file, line),
    ];
  });
  return `${JSON.stringify([...unread, ...crashed, ...found], null, 2)}\n`;
}

function issue(
  description: string,
  rule: string,
  identity: readonly string[],
  severity: string,
  file: string | undefined,
  line = 1,
) {
  return {
    type: 'issue',
    description: escapeControl(description),
    check_name: escapeControl(rule),
    fingerprint: digestOf(JSON.stringify(identity)),
    severity,
    location: { path: escapeControl(pathOf({ ...(file !== undefined && { file }) }) ?? '-'), lines: { begin: line } },
  };
}
