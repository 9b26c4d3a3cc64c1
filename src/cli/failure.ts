import { InputFailure, type CheckOptions, type Language, type Report } from '#index.js';
import { write, type Io } from './io.js';

/** Says on standard error what could not be read or understood, and what to do. */
export async function tell(
  failures: readonly (InputFailure | Report['failures'][number])[],
  language: Language,
  io: Io,
): Promise<void> {
  for (const { words, advice } of failures) await write(io.stderr, `${words[language]}\n  ${advice[language]}\n`);
}

/** Whether the template that the call names is at fault, and so no file. */
export function isOfCall({ code }: InputFailure, { template }: CheckOptions): boolean {
  return template !== undefined && (code.startsWith('template/') || code === 'rule/unknown');
}

/** The failure with the file whose fault it is; standard input has no name. */
export function inFile(failure: InputFailure, file: string, checks: CheckOptions): InputFailure {
  const { code, values, place, cause } = failure;
  if (file === '-' || place.file !== undefined || isOfCall(failure, checks)) return failure;
  return new InputFailure(code, values, { ...place, file }, cause);
}
