import type { Command, CommanderError } from 'commander';
import { nearestWord, type Language } from '#index.js';
import { write, type Io } from './io.js';
import { usageAdvice, usageWords, words } from './words.js';

/** One sentence on what is wrong with a call, and what to do: in the language asked for, with the nearest right word. */
export function explainUsage(error: CommanderError, program: Command, language: Language): string {
  const command = program.commands.find((each) => each.name() === program.args[0]) ?? program;
  const { name, value } = quotedIn(error.message);
  const what = (usageWords[error.code]?.[language] ?? error.message)
    .replace('{name}', () => shown(name))
    .replace('{value}', () => shown(value));
  const candidates = candidatesFor(error.code, name, command, program);
  const nearest = nearestWord(error.code === 'commander.invalidArgument' ? value : name, candidates);
  const advice = [
    ...(nearest === undefined ? [] : [usageAdvice.nearest[language].replace('{nearest}', nearest)]),
    ...(error.code === 'commander.invalidArgument'
      ? [usageAdvice.expected[language].replace('{expected}', candidates.join(', '))]
      : []),
    usageAdvice.help[language].replace(
      '{command}',
      command === program || command.name() === 'help' ? '' : `${command.name()} `,
    ),
  ];
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.\n  ${advice.join(' ')}\n`;
}

/** What commander quotes in its English sentence: the word at fault and, of an option with choices, the value given. */
function quotedIn(message: string): { readonly name: string; readonly value: string } {
  const [first = '', value = ''] = [...message.matchAll(/'([^']*)'/gu)].map(([, word = '']) => word);
  return { name: /^(?:-\w, )?(--[^=\s]+)/u.exec(first)?.[1] ?? first, value };
}

/** A word of the call, fit for a terminal. */
export function shown(word: string): string {
  return word === '' ? '' : `“${word.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, 100)}”`;
}

function candidatesFor(code: string, name: string, command: Command, program: Command): readonly string[] {
  if (code === 'commander.unknownCommand') return program.commands.map((each) => each.name());
  if (code === 'commander.unknownOption') return command.options.flatMap(({ long }) => long ?? []);
  if (code !== 'commander.invalidArgument') return [];
  return command.options.find(({ long }) => long === name)?.argChoices ?? [];
}

/** Makes a command speak the language asked for, through the streams handed in, and leave usage faults to `explainUsage`. */
export function localise(command: Command, language: Language, { stdout, stderr }: Io): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage[language],
    'Arguments:': words.arguments[language],
    'Options:': words.options[language],
    'Commands:': words.commands[language],
  };
  return command
    .configureOutput({
      writeOut: (text) => void write(stdout, text).catch(() => undefined),
      writeErr: (text) => void write(stderr, text).catch(() => undefined),
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace('[options]', words.someOptions[language]).replace('[command]', words.someCommand[language]),
      subcommandTerm: (each) => each.name(),
      optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }) => {
        const standard = defaultValueDescription ?? defaultValue;
        const notes = [
          ...(argChoices ? [`${words.choices[language]}: ${argChoices.join(', ')}`] : []),
          ...(typeof standard === 'string' ? [`${words.default[language]}: ${standard}`] : []),
        ];
        return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
      },
    })
    .helpOption('-h, --help', words.helpOption[language])
    .exitOverride();
}
