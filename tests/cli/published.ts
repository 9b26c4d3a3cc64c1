import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildCommand } from '../../scripts/build/command.js';

/** A folder with the command as it is published, where packages are found as they are beside it. */
export function publishedCommand(): string {
  mkdirSync('node_modules/.cache', { recursive: true });
  const home = resolve(mkdtempSync('node_modules/.cache/command-'));
  beforeAll(() => buildCommand(home));
  afterAll(() => rmSync(home, { recursive: true }));
  return home;
}
