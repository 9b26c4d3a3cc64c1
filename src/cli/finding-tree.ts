import { explainFinding, readReport } from '#index.js';
import { readSource } from './files.js';
import { columnsOf, hasColour, type Io } from './io.js';
import type { Shared } from './shared.js';

/** What a finding of a stored report was derived from, as a tree. */
export async function treeOf(file: string, fingerprint: string, language: Shared['lang'], io: Io): Promise<string> {
  const { plan: value } = await readSource(file, io);
  const report = readReport(value, { file });
  return explainFinding(report, fingerprint, { language, width: columnsOf(io), colour: hasColour(io) });
}
