import type { Command, CommanderError } from 'commander';
import { nearestWord, type Language } from '#index.js';
import { usageAdvice, usageWords, words } from './words.js';

/** One sentence on what is wrong with a call, and what to do: in the language asked for, with the nearest right word. */
export function explainUsage(error: CommanderError, command: Command, language: Language): string {
  const name = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const what = (usageWords[error.code]?.[language] ?? error.message).replace('{name}', shown(name));
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
  const nearest = nearestOf(error.code, name, command);
  const path = command.parent ? `${command.name()} ` : '';
  const advice = [
    ...(nearest === undefined ? [] : [usageAdvice.nearest[language].replace('{nearest}', nearest)]),
    ...expectedOf(error, language),
    usageAdvice.help[language].replace('{command}', path),
  ];
  return `${sentence}\n  ${advice.join(' ')}\n`;
}

function shown(name: string): string {
  return name === '' ? '' : `“${name.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?').slice(0, 100)}”`;
}

function nearestOf(code: string, name: string, command: Command): string | undefined {
  if (code === 'commander.unknownCommand')
    return nearestWord(
      name,
      (command.parent ?? command).commands.map((each) => each.name()),
    );
  if (code === 'commander.unknownOption')
    return nearestWord(
      name,
      command.options.flatMap(({ long }) => long ?? []),
    );
  if (code !== 'commander.invalidArgument') return undefined;
  return nearestWord(name, choicesFor(command, name));
}

/** Of an option with choices, the choices; commander tells the option only inside its English sentence. */
function expectedOf({ code, message }: CommanderError, language: Language): string[] {
  const choices = /Allowed choices are ([^.]*)\./u.exec(message)?.[1];
  if (code !== 'commander.invalidArgument') return [];
  return choices === undefined ? [] : [usageAdvice.expected[language].replace('{expected}', choices)];
}

function choicesFor(command: Command, _name: string): string[] {
  return command.options.flatMap(({ argChoices }) => argChoices ?? []);
}

/** Makes the help of a command speak the language asked for. */
export function localise(command: Command, language: Language): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage[language],
    'Arguments:': words.arguments[language],
    'Options:': words.options[language],
    'Global Options:': words.globalOptions[language],
    'Commands:': words.commands[language],
  };
  return command
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const notes = [
          ...(argChoices ? [`${words.choices[language]}: ${argChoices.join(', ')}`] : []),
          ...(defaultValue === undefined || typeof defaultValue === 'boolean'
            ? []
            : [`${words.default[language]}: ${String(defaultValue)}`]),
        ];
        return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
      },
    })
    .helpOption('-h, --help', words.help[language])
    .exitOverride();
}
