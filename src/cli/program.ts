import { CommanderError, type Command } from 'commander';
import { InputFailure, languages, type Language } from '#index.js';
import { buildProgram } from './commands.js';
import { tell } from './failure.js';
import { write, type Io } from './io.js';
import { explainUsage } from './usage.js';
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
    return await explain(error, program, language, io);
  }
}

async function explain(error: unknown, program: Command, language: Language, io: Io): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') await write(io.stderr, explainUsage(error, program, language));
    return 2;
  }
  if (error instanceof InputFailure) {
    await tell([error], language, io);
    return error.exit;
  }
  if (isSystemError(error)) {
    await write(io.stderr, `${words.unwritten[language].replace('{reason}', error.code)}\n`);
    return 2;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await write(io.stderr, `${words.internal[language]}\n${details}\n`);
  return 4;
}

/** What the system says of files was told by then; what is left is output that could not be written, as to a full disk. */
function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** The language has to be known before the call is understood, for the call itself may be wrong. */
function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return languages.find((language) => language === given) ?? 'vi';
}
