import { templateIds, type Language } from '#index.js';
import type { Linked } from './cascade.js';
import { languageOption } from './common-options.js';
import type { Io } from './io.js';
import type { Templating } from './shared.js';
import type { Add } from './stored-commands.js';
import { localise } from './usage.js';
import { words } from './words.js';

const room = () => import('./template.js');

/** The commands on plans and their parents. */
export function addCascade(add: Add, language: Language, io: Io, end: (code: number) => void): void {
  const say = (text: keyof typeof words) => words[text][language];
  const group = add('cascade').addOption(languageOption(language)).helpCommand(false);
  localise(group.command('link'), language, io)
    .description(say('cascadeLink'))
    .addOption(languageOption(language))
    .argument(`<${say('file')}>`, say('fixed'))
    .requiredOption('--parent <file>', say('linkParent'))
    .action(async (file: string, options: Linked) => end(await (await import('./cascade.js')).link(file, options, io)));
}

/** The commands on templates. */
export function addTemplates(add: Add, language: Language, io: Io, end: (code: number) => void): void {
  const say = (text: keyof typeof words) => words[text][language];
  const group = add('template').addOption(languageOption(language)).helpCommand(false);
  const begin = (name: string, description: keyof typeof words) =>
    localise(group.command(name), language, io).description(say(description)).addOption(languageOption(language));
  begin('resolve', 'templateResolve')
    .argument('<id|file>', `${say('template')}: ${templateIds.join(', ')}`)
    .requiredOption('--year <year>', say('year'))
    .option('--day <date>', say('day'))
    .option('-o, --output <file>', say('templateFile'))
    .action(async (template: string, options: Templating) =>
      end(await (await room()).resolveLayers(template, options, io)),
    );
  begin('init', 'templateInit')
    .option('--id <id>', say('templateId'))
    .option('--extends <id>', say('templateBelow'))
    .option('-o, --output <file>', say('templateFile'))
    .action(async (options: Templating) => end(await (await room()).beginTemplate(options, io)));
  begin('derive', 'templateDerive')
    .argument(`<${say('file')}...>`, say('waived'))
    .option('--id <id>', say('templateId'))
    .option('--extends <id>', say('templateBelow'))
    .option('-o, --output <file>', say('templateFile'))
    .action(async (files: string[], options: Templating) => end(await (await room()).derive(files, options, io)));
  begin('check', 'templateCheck')
    .argument(`<${say('file')}...>`, say('templateFiles'))
    .option('--year <year>', say('year'))
    .option('--day <date>', say('day'))
    .action(async (files: string[], options: Templating) =>
      end(await (await room()).checkTemplates(files, options, io)),
    );
}
