import { escapeControl } from '#base/escape.js';
import { failInput, type FailureCode, type FailureValues } from '#base/failure.js';
import { positionAt } from '#base/position.js';
import type { SyntaxCause } from '#base/syntax-words.js';
import { isSpace, levelOf, type Scan } from './scan-state.js';

// What was due where the scanner stopped, and what stands there instead, tell which slip it was. Nothing here runs for a
// text that is JSON.

/** Gives up at an offset; a text that is empty has no offset. */
export function failAt<Code extends FailureCode>(
  scan: Scan,
  code: Code,
  values: FailureValues[Code],
  offset?: number,
): never {
  const file = scan.file === undefined ? {} : { file: scan.file };
  failInput(code, values, { ...file, ...(offset === undefined ? {} : positionAt(scan.text, offset)) });
}

/** Gives up at the end of the text, and says what was never closed and where it begins. */
export function failCutShort(scan: Scan, open: 'object' | 'array' | 'string', start: number): never {
  const { line, column } = positionAt(scan.text, start);
  failAt(scan, 'json/incomplete', { open, line, column }, scan.text.length);
}

/** What may stand here: a value, a key, the colon after a key, a comma or closing bracket, or nothing more. */
type Due = 'value' | 'key' | 'colon' | 'comma' | 'end';

/** Gives up on what stands here. A missing comma is blamed on the end of the value before it. */
export function failUnexpected(scan: Scan, due: Due, valueEnd = scan.at): never {
  const { text, at } = scan;
  if (at >= text.length) failUnclosed(scan);
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (character === '#' || /^\/[/*]/.test(text.slice(at, at + 2))) failAt(scan, 'json/comment', {}, at);
  const foreign = findForeignSign(character);
  if (due === 'end' && foreign !== 'odd-space') failAt(scan, 'json/trailing', {}, at);
  const cause = foreign ?? findCause(scan, due, character);
  const where = cause === 'missing-comma' ? valueEnd : cause === 'trailing-comma' ? signBefore(scan) : at;
  failAt(scan, 'json/syntax', withCharacter(cause, character), where);
}

/** A sign that has no business between values, wherever it stands. */
function findForeignSign(character: string): SyntaxCause | undefined {
  if (/[“”„‟«»‘’‚‛]/u.test(character)) return 'curly-quotes';
  if (character === "'" || character === '`') return 'single-quotes';
  if (/\s/.test(character) || escapeControl(character) !== character) return 'odd-space';
  return undefined;
}

function findCause(scan: Scan, due: Due, character: string): SyntaxCause {
  if (isWrongBracket(scan, character)) return 'wrong-bracket';
  if ((due === 'value' || due === 'key') && /[}\]]/.test(character) && scan.text[signBefore(scan)] === ',') {
    return 'trailing-comma';
  }
  if (due === 'value') return findCauseOfValue(scan, character);
  if (due === 'key') return findCauseOfKey(character);
  if (due === 'colon') return 'missing-colon';
  if (character === ';') return 'semicolon';
  return /["[{\p{L}\p{N}_$-]/u.test(character) ? 'missing-comma' : 'unexpected-character';
}

function findCauseOfValue({ text, at }: Scan, character: string): SyntaxCause {
  if (/[,}\]]/.test(character)) return 'missing-value';
  if (text.startsWith('NaN', at) || text.startsWith('Infinity', at)) return 'not-a-number';
  if (/[\p{L}_$]/u.test(character)) return 'unknown-word';
  return /[+.]/.test(character) ? 'bad-number' : 'unexpected-character';
}

function findCauseOfKey(character: string): SyntaxCause {
  if (/[\p{L}\p{N}_$-]/u.test(character)) return 'unquoted-key';
  return /[:,{[}\]]/.test(character) ? 'missing-key' : 'unexpected-character';
}

function isWrongBracket(scan: Scan, character: string): boolean {
  const level = levelOf(scan);
  return (character === '}' && level?.isArray !== false) || (character === ']' && level?.isArray !== true);
}

/** Where the last sign before this place stands; -1 where there is none. */
function signBefore({ text, at }: Scan): number {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  return before;
}

/** A sign that one cannot see, or would not expect, is told. */
function withCharacter(cause: SyntaxCause, character: string): { cause: SyntaxCause; character?: string } {
  if (cause !== 'odd-space' && cause !== 'unexpected-character') return { cause };
  return { cause, character };
}

/** Gives up at the end of the text, where the object or array that was opened last is not closed. */
function failUnclosed(scan: Scan): never {
  const level = levelOf(scan);
  failCutShort(scan, level?.isArray === true ? 'array' : 'object', level?.start ?? 0);
}
