import { readBracketed, readClock, readWeekday } from './clock.js';
import { readDay } from './day-reader.js';
import { readMonth, readQuarter, readSchoolYear, readYear } from './month-reader.js';
import type { Body, Point } from './point.js';
import { firstPhraseAt, phraseAt, type Token } from './tokens.js';

/** Reads a point of time that begins at a token. */
export function readPoint(tokens: readonly Token[], from: number): Point | undefined {
  const clock = readClock(tokens, from);
  let at = clock?.to ?? from;
  if (clock && tokens[at]?.text === ',') at++;
  at += phraseAt(tokens, at, 'sáng|chiều|tối|trưa') + phraseAt(tokens, at, 'cả');
  const before = readWeekday(tokens, at);
  if (before) at = before.to;
  if (before && tokens[at]?.text === ',') at++;
  const body = readBody(tokens, at);
  if (!body) return undefined;
  const after = before ? undefined : readBracketed(tokens, body.to);
  const weekday = before?.weekday ?? after?.weekday;
  return {
    ...body,
    ...(clock && { time: clock.time }),
    ...(weekday !== undefined && body.kind === 'day' && { weekday }),
    from,
    to: after?.to ?? body.to,
  };
}

function readBody(tokens: readonly Token[], at: number): Body | undefined {
  return (
    readIssue(tokens, at) ??
    readDay(tokens, at) ??
    readMonth(tokens, at) ??
    readQuarter(tokens, at) ??
    readSchoolYear(tokens, at) ??
    readYear(tokens, at)
  );
}

const issues: readonly (readonly [string, 'issue'])[] = [
  ['ngày ban hành kế hoạch này', 'issue'],
  ['ngày ban hành kế hoạch', 'issue'],
  ['ngày ban hành', 'issue'],
  ['ngày ký ban hành', 'issue'],
  ['ngày ký', 'issue'],
  ['nay', 'issue'],
];

function readIssue(tokens: readonly Token[], at: number): Body | undefined {
  const issue = firstPhraseAt(tokens, at, issues);
  return issue && { kind: 'issue', isSure: true, to: issue.to };
}
