import { Command, CommanderError, Option } from 'commander';
import { cubeFormats, matrixFormats, profileIds, templateIds, tool, type Language } from '#index.js';
import { failOnOption, languageOption } from './common-options.js';
import type { Io } from './io.js';
import type { Comparing } from './compare.js';
import type { Aligning } from './matrix.js';
import type { Beginning, Checking, Fixing, Formatting, Importing, Listing, Shared, Waiving } from './shared.js';
import { addSheets, reportFormats } from './sheets.js';
import { addStored, type Add } from './stored-commands.js';
import { addCascade, addTemplates } from './group-commands.js';
import { localise } from './usage.js';
import { words } from './words.js';

/** The commands with their options. What a command does is loaded when it is called; `end` takes its exit code. */
export function buildProgram(language: Language, io: Io, end: (code: number) => void): Command {
  const say = (text: keyof typeof words) => words[text][language];
  const program = localise(new Command('plan-compliance'), language, io)
    .description(say('program'))
    .version(tool.version, '-V, --version', say('version'))
    .addOption(languageOption(language))
    .enablePositionalOptions()
    .helpCommand(false)
    .addHelpText('after', `\n${say('exits')}`);
  const add: Add = (name) =>
    localise(program.command(name), language, io).description(say(name === 'template' ? 'templates' : name));

  const check = withChecks(add('check').addOption(languageOption(language)), language).option(
    '-v, --verbose',
    say('verbose'),
  );
  const checkSheets = addSheets(check, language, reportFormats);
  check
    .argument(`<${say('file')}...>`, say('files'))
    .option('--waivers <file>', say('waivers'))
    .option('--ndjson', say('ndjson'))
    .option('-j, --jobs <number>', say('jobs'))
    .option('--parent <file>', say('parent'), gather)
    .option('--rules <file>', say('rulesFile'), gather)
    .option('--rules-timeout <seconds>', say('rulesTimeout'))
    .addOption(failOnOption(language))
    .action(async (files: string[], { ndjson, ...options }: Omit<Checking, 'sheets'> & { readonly ndjson?: true }) => {
      const checking = { ...options, sheets: checkSheets() };
      if (ndjson) end(await (await import('./stream.js')).checkStream(files, checking, io));
      else end(await (await import('./check.js')).check(files, checking, io));
    });
  const compare = withDecisions(
    withChecks(add('compare').addOption(languageOption(language)), language),
    language,
  ).option('-v, --verbose', say('verbose'));
  const compareSheets = addSheets(compare, language, reportFormats);
  compare
    .argument(`<${say('file')}-1>`, say('left'))
    .argument(`<${say('file')}-2>`, say('right'))
    .option('--versions', say('versions'))
    .option('--waivers <file>', say('waivers'))
    .addOption(failOnOption(language))
    .action(async (left: string, right: string, options: Omit<Comparing, 'sheets'>) =>
      end(await (await import('./compare.js')).compare([left, right], { ...options, sheets: compareSheets() }, io)),
    );
  const matrix = withDecisions(withChecks(add('matrix').addOption(languageOption(language)), language), language)
    .option(`--parent <${say('file')}>`, say('matrixParent'))
    .option('-v, --verbose', say('verbose'));
  const matrixSheets = addSheets(matrix, language, matrixFormats);
  matrix
    .argument(`<${say('file')}...>`, say('files'))
    .action(async (files: string[], options: Omit<Aligning, 'sheets'>) =>
      end(await (await import('./matrix.js')).matrix(files, { ...options, sheets: matrixSheets() }, io)),
    );
  const coverage = add('coverage').addOption(languageOption(language));
  const coverageSheets = addSheets(coverage, language, cubeFormats);
  coverage
    .argument(`<${say('file')}>`, say('waived'))
    .action(async (file: string, options: Shared) =>
      end(await (await import('./coverage.js')).coverage(file, { ...options, sheets: coverageSheets() }, io)),
    );
  add('import')
    .addOption(languageOption(language))
    .argument(`<${say('file')}...>`, say('documents'))
    .option('-o, --output <folder>', say('importFolder'))
    .action(async (files: string[], options: Importing) =>
      end(await (await import('./import.js')).importFiles(files, options, io)),
    );
  addStored(add, language, io, end);
  withChecks(add('fix').addOption(languageOption(language)), language)
    .argument(`<${say('file')}>`, say('fixed'))
    .option('-n, --dry-run', say('dryRun'))
    .option(`--only <${say('ruleName')}>`, say('only'))
    .option('--waivers <file>', say('waivers'))
    .addOption(failOnOption(language))
    .action(async (file: string, options: Fixing) => end(await (await import('./fix.js')).fix(file, options, io)));
  add('fmt')
    .addOption(languageOption(language))
    .argument(`<${say('file')}...>`, say('files'))
    .option('--check', say('checkOnly'))
    .action(async (files: string[], options: Formatting) =>
      end(await (await import('./fmt.js')).format(files, options, io)),
    );
  add('init')
    .addOption(languageOption(language))
    .requiredOption('-t, --template <id|file>', `${say('template')}: ${templateIds.join(', ')}`)
    .requiredOption('--year <year>', say('year'))
    .option('--issuer <name>', say('issuer'))
    .option('--day <date>', say('day'))
    .option('-o, --output <file>', say('newFile'))
    .action(async (options: Beginning) => end(await (await import('./init.js')).begin(options, io)));
  addTemplates(add, language, io, end);
  addCascade(add, language, io, end);
  withGrounds(add('waive'), language)
    .argument(`<${say('file')}>`, say('waived'))
    .argument(`<${say('fingerprintName')}>`, say('fingerprint'))
    .argument(`[${say('file')}...]`, say('beside'))
    .action(async (file: string, fingerprint: string, others: string[], options: Waiving) =>
      end(await (await import('./waive.js')).waive([file, ...others], fingerprint, options, io)),
    );
  withGrounds(add('baseline'), language)
    .argument(`<${say('file')}...>`, say('files'))
    .action(async (files: string[], options: Waiving) =>
      end(await (await import('./waive.js')).baseline(files, options, io)),
    );
  add('explain')
    .addOption(languageOption(language))
    .argument(`<${say('explainedName')}>`, say('explained'))
    .argument(`[${say('fingerprintName')}]`, say('explainedFinding'))
    .action(async (subject: string, fingerprint: string | undefined, options: Shared) =>
      end(await (await import('./explain.js')).explain(subject, fingerprint, options, io)),
    );
  const list = new Option('-f, --format <format>', say('format')).choices(['text', 'json']).default('text');
  add('page')
    .addOption(languageOption(language))
    .option('-o, --output <file>', say('pageFile'))
    .action(async (options: { output?: string }) => end(await (await import('./page.js')).handOutPage(options, io)));
  add('rules')
    .addOption(languageOption(language))
    .addOption(list)
    .action(async (options: Listing) => end(await (await import('./rules.js')).listRules(options, io)));
  add('help')
    .addOption(languageOption(language))
    .argument(`[${say('commandName')}]`, say('helped'))
    .action((name: string | undefined) => showHelp(program, name));
  return program;
}

/** Takes an option that may be named several times. */
function gather(one: string, others: readonly string[] | undefined): readonly string[] {
  return [...(others ?? []), one];
}

/** @throws CommanderError when there is no such command. */
function showHelp(program: Command, name: string | undefined): void {
  const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
  if (!command) throw new CommanderError(2, 'commander.unknownCommand', `unknown command '${name}'`);
  command.outputHelp();
}

/** What findings depend on beside the plan. */
function withChecks(command: Command, language: Language): Command {
  return command
    .option('-t, --template <id|file>', `${words.template[language]}: ${templateIds.join(', ')}`)
    .option('--year <year>', words.year[language])
    .addOption(new Option('--profile <profile>', words.profile[language]).choices(profileIds))
    .option('--as-of <date>', words.asOf[language]);
}

/** What people decided about items of the plans. */
function withDecisions(command: Command, language: Language): Command {
  return command
    .option('--alignment <file>', words.alignment[language])
    .option('--write-alignment <file>', words.writeAlignment[language]);
}

/** What a waiver has to say, and where it is written. */
function withGrounds(command: Command, language: Language): Command {
  return withChecks(command.addOption(languageOption(language)), language)
    .requiredOption('--reason <text>', words.reason[language])
    .requiredOption('--approver <office>', words.approver[language])
    .option('--decision <number>', words.decision[language])
    .option('--until <date>', words.until[language])
    .option('-o, --output <file>', words.list[language], 'waivers.json')
    .option('--ci', words.ci[language]);
}
