import type { Command } from 'commander';
import { changeFormats, formats, type Language } from '#index.js';
import { failOnOption, languageOption } from './common-options.js';
import type { Io } from './io.js';
import type { Checking, Shared } from './shared.js';
import { addSheets } from './sheets.js';
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
    | 'waive'
    | 'baseline'
    | 'explain'
    | 'rules'
    | 'help',
) => Command;

const stored = () => import('./stored.js');

/** The commands that read reports and no plans. */
export function addStored(add: Add, language: Language, io: Io, end: (code: number) => void): void {
  const say = (text: keyof typeof words) => words[text][language];
  const begin = (name: 'render' | 'merge' | 'diff') =>
    add(name).addOption(languageOption(language)).option('-v, --verbose', say('verbose'));

  const render = begin('render').argument(`<${say('report')}>`, say('rendered'));
  const renderSheets = addSheets(render, language, formats);
  render.action(async (file: string, options: Shared) =>
    end(await (await stored()).render(file, { ...options, sheets: renderSheets() }, io)),
  );
  const merge = begin('merge')
    .argument(`<${say('report')}...>`, say('reports'))
    .addOption(failOnOption(language));
  const mergeSheets = addSheets(merge, language, formats, 'json');
  merge.action(async (files: string[], options: Omit<Checking, 'sheets'>) =>
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
