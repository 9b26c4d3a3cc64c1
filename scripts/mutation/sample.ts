import { createHash } from 'node:crypto';
import process from 'node:process';
import type { Location } from '@stryker-mutator/api/core';

/** What tells a mutant from every other. */
interface Named {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: Location;
}

/** Whether one in so many falls on this text, which it does on every machine and on every day. */
export function isDrawn(text: string, oneIn: number): boolean {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % oneIn === 0;
}

/** Whether a mutant is in the sample of this run (MUTANT_SAMPLE, one in so many); without a sample every one is. */
export function isSampled(path: string, { mutatorName, replacement = '', location }: Named): boolean {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join(':');
  return isDrawn([path, place, mutatorName, replacement].join('\n'), Number(process.env['MUTANT_SAMPLE'] ?? 1));
}
