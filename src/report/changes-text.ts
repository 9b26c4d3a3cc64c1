import { escapeControl } from '#base/text.js';
import type { FoundIn, ReportChanges } from '#generated/report-changes.types.js';
import { changesWords } from './changes-words.js';
import { wrap } from './page.js';
import { coloured, plain } from './paint.js';
import { lexiconOf, sentenceOf } from './sentence.js';
import { textWords } from './text-words.js';
import type { TextOptions } from './text.js';

/** New and gone findings one by one; those that stay are counted, and told too where all is asked for. */
export function renderChangesText(changes: ReportChanges, options: TextOptions): string {
  const { language, width = 100, colour = false, verbose = false } = options;
  const words = changesWords[language];
  const paint = colour ? coloured : plain;
  const lexicon = lexiconOf(changes);
  const tell = ({ plan, finding }: FoundIn) => {
    const rank = finding.waived ? textWords[language].waived : textWords[language].severity[finding.severity];
    const where = plan === undefined ? '' : `${escapeControl(plan.file ?? plan.id)} · `;
    const sentence = `${where}${sentenceOf(finding, lexicon, language)} [${finding.rule}] ${finding.fingerprint}`;
    const [head = '', ...rest] = wrap(`${rank}: ${sentence}`, width - 4);
    return [`  ${head}`, ...rest.map((line) => `    ${line}`)];
  };
  const group = (title: string, found: readonly FoundIn[], isListed: boolean) => [
    paint('strong', `${title}: ${found.length}`),
    ...(isListed ? found.flatMap(tell) : []),
  ];
  const lines = [
    ...group(words.appeared, changes.appeared, true),
    ...group(words.gone, changes.gone, true),
    ...group(words.unchanged, changes.unchanged, verbose),
  ];
  return `${lines.join('\n')}\n`;
}
