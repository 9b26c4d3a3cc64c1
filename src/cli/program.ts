import { Command, CommanderError, Option } from 'commander';
import { InputFailure, formats, languages, tool, type Language } from '#index.js';
import { write, type Io } from './io.js';
import type { Shared } from './shared.js';
import { explainUsage, localise } from './usage.js';
import { words } from './words.js';

/**
 * Runs the program and gives its exit code: 0 clean, 1 findings, 2 usage, configuration or template, 3 unreadable input,
 * 4 internal failure. Standard output carries the report, standard error everything else.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const language = languageIn(argv);
  let exit = 0;
  const program = buildProgram(language, io, (code) => (exit = Math.max(exit, code)));
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exit;
  } catch (error) {
    return await explain(error, program, argv, language, io);
  }
}

async function explain(
  error: unknown,
  program: Command,
  argv: readonly string[],
  language: Language,
  io: Io,
): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const command = program.commands.find((each) => each.name() === argv[0]) ?? program;
    if (error.code !== 'commander.help') await write(io.stderr, explainUsage(error, command, language));
    return 2;
  }
  if (error instanceof InputFailure) {
    await write(io.stderr, `${error.words[language]}\n  ${error.advice[language]}\n`);
    return error.exit;
  }
  await write(
    io.stderr,
    `${words.internal[language]}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 4;
}

/** The language has to be known before the call is understood, for the call itself may be wrong. */
function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return languages.find((language) => language === given) ?? 'vi';
}

function buildProgram(language: Language, io: Io, end: (code: number) => void): Command {
  const program = localise(new Command('plan-compliance'), language)
    .description(words.program[language])
    .version(tool.version, '-V, --version', words.version[language])
    .helpCommand(`help [command]`, words.helpCommand[language])
    .addHelpText('after', `\n${words.exits[language]}`)
    // Usage faults are told by `explainUsage`; commander itself stays silent.
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: () => undefined });
  const add = (name: string, text: string) => {
    const command = localise(program.command(name), language).description(text);
    return command.configureOutput({ writeOut: (out) => void io.stdout.write(out), writeErr: () => undefined });
  };
  withShared(add('check', words.check[language]).argument('<file...>', words.files[language]), language)
    .addOption(
      new Option('--fail-on <severity>', words.failOn[language])
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .action(async (files: string[], options: Shared) =>
      end(await (await import('./check.js')).check(files, options, io)),
    );
  withShared(
    add('compare', words.compare[language])
      .argument('<left>', words.left[language])
      .argument('<right>', words.right[language]),
    language,
  ).action(async (left: string, right: string, options: Shared) =>
    end(await (await import('./compare.js')).compare([left, right], options, io)),
  );
  withLanguage(add('explain', words.explain[language]).argument('<rule>', words.rule[language]), language).action(
    async (rule: string, options: Shared) => end(await (await import('./explain.js')).explain(rule, options, io)),
  );
  withFormat(withLanguage(add('rules', words.rules[language]), language), language).action(async (options: Shared) =>
    end(await (await import('./rules.js')).listRules(options, io)),
  );
  return program;
}

function withShared(command: Command, language: Language): Command {
  return withFormat(withLanguage(command, language), language)
    .option('-t, --template <id|file>', words.template[language])
    .option('--year <year>', words.year[language])
    .option('--as-of <date>', words.asOf[language])
    .option('-o, --output <file>', words.output[language])
    .option('-v, --verbose', words.verbose[language]);
}

function withLanguage(command: Command, language: Language): Command {
  return command.addOption(new Option('--lang <language>', words.lang[language]).choices(languages).default('vi'));
}

function withFormat(command: Command, language: Language): Command {
  return command.addOption(
    new Option('-f, --format <format>', words.format[language]).choices(formats).default('text'),
  );
}
