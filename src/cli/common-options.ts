import { Option } from 'commander';
import { languages, type Language } from '#index.js';
import { words } from './words.js';

/** The program itself takes it too, before the command: it has been read by then, and is what a command falls back to. */
export function languageOption(language: Language): Option {
  return new Option('--lang <language>', words.lang[language]).choices(languages).default(language, 'vi');
}

/** From which rank on findings make the exit code 1. */
export function failOnOption(language: Language): Option {
  return new Option('--fail-on <severity>', words.failOn[language])
    .choices(['error', 'warning', 'info', 'never'])
    .default('error');
}
