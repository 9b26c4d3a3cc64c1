import { escapeControl } from '#base/text.js';
import type { Report } from '#generated/report.types.js';
import { isDocument, stretchOf, type PlacedOptions } from './region.js';
import { lexiconOf, linesOf, sourceNameOf } from './sentence.js';
import { pathOf, tellAll } from './told.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions, a line for each finding that stands and each file that was not read. Nothing of a plan
 * comes to stand at the start of a line (reliability F-123). Waived findings are told by the other formats.
 */
export function renderGithub(report: Report, { language, locate = () => undefined }: PlacedOptions): string {
  const lexicon = lexiconOf(report);
  const unread = report.failures.map(({ file, line, column, words, advice, code }) =>
    command(
      'error',
      { file: pathOf({ ...(file !== undefined && { file }) }), line, col: column, title: code },
      `${words[language]}\n${advice[language]}`,
    ),
  );
  const crashed = report.runs.flatMap(({ plan, failures }) =>
    failures.map(({ rule, error }) => command('error', { file: pathOf(plan), title: rule }, error)),
  );
  const found = tellAll(report).flatMap(({ plan, finding }) => {
    if (finding.waived) return [];
    const region = stretchOf(finding.place, plan, locate);
    const place = region && {
      line: region.line,
      endLine: region.end.line,
      col: region.column,
      endColumn: region.line === region.end.line ? region.end.column : undefined,
    };
    const where = (isDocument(plan) && sourceNameOf(finding.place, language)) || finding.place.pointer;
    const lines = [...linesOf(finding, lexicon, language), ...(region ? [] : [where])];
    const message = lines.filter((line) => line !== '').join('\n');
    return [command(commands[finding.severity], { file: pathOf(plan), ...place, title: finding.rule }, message)];
  });
  return [...unread, ...crashed, ...found].join('');
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const told = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name} ${told.join(',')}::${escapeData(message)}\n`;
}

/** As the runner unescapes it: toolkit, packages/core/src/command.ts. Line ends are ours; all else that is hidden shows. */
function escapeData(text: string): string {
  return text.split('\n').map(escapeControl).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
