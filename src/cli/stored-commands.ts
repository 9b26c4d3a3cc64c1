import type { Command } from 'commander';
import { changeFormats, type Language } from '#index.js';
import { failOnOption, languageOption } from './common-options.js';
import type { Io } from './io.js';
import type { Checking, Merging, Rerendering } from './shared.js';
import { addSheets, reportFormats } from './sheets.js';
import { words } from './words.js';

/** Begins a command that speaks the language of the call. */
export type Add = (
  name:
    | 'check'
    | 'compare'
    | 'matrix'
    | 'coverage'
    | 'import'
    | 'render'
    | 'merge'
    | 'diff'
    | 'fix'
    | 'fmt'
    | 'init'
    | 'template'
    | 'cascade'
    | 'waive'
    | 'baseline'
    | 'explain'
    | 'page'
    | 'rules'
    | 'help',
) => Command;

const stored = () => import('./stored.js');

/** The commands that read reports and no plans. */
export function addStored(add: Add, language: Language, io: Io, end: (code: number) => void): void {
  const say = (text: keyof typeof words) => words[text][language];
  const begin = (name: 'render' | 'merge' | 'diff') =>
    add(name).addOption(languageOption(language)).option('-v, --verbose', say('verbose'));

  const render = begin('render')
    .argument(`<${say('report')}>`, say('rendered'))
    .option('--plan <file>', say('plan'), (file: string, others?: readonly string[]) => [...(others ?? []), file]);
  const renderSheets = addSheets(render, language, reportFormats);
  render.action(async (file: string, options: Omit<Rerendering, 'sheets'>) =>
    end(await (await stored()).render(file, { ...options, sheets: renderSheets() }, io)),
  );
  const merge = begin('merge')
    .argument(`<${say('report')}...>`, say('reports'))
    .option('--ndjson', say('ndjsonReports'))
    .addOption(failOnOption(language));
  const mergeSheets = addSheets(merge, language, reportFormats, 'json');
  merge.action(async (files: string[], options: Omit<Merging, 'sheets'>) =>
    end(await (await stored()).merge(files, { ...options, sheets: mergeSheets() }, io)),
  );
  const diff = begin('diff')
    .argument(`<${say('oldReport')}>`, say('reports'))
    .argument(`<${say('newReport')}>`, say('reports'))
    .addOption(failOnOption(language));
  const diffSheets = addSheets(diff, language, changeFormats);
  diff.action(async (before: string, after: string, options: Omit<Checking, 'sheets'>) =>
    end(await (await stored()).diff(before, after, { ...options, sheets: diffSheets() }, io)),
  );
}
