#!/usr/bin/env node
import nodeModule from 'node:module';
import { tool } from '#index.js';
import { write } from './io.js';

// The code is set and the streams drain by themselves: process.exit() would cut what a pipe has not taken yet.
async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  process.exitCode = asksForVersion(argv) ? await tellVersion() : await run(argv);
}

/** Scripts ask for it, again and again, and for nothing else: it need not wait for the program. */
function asksForVersion([first, ...others]: readonly string[]): boolean {
  return others.length === 0 && (first === '--version' || first === '-V');
}

async function tellVersion(): Promise<number> {
  await write(process.stdout, `${tool.version}\n`).catch(() => undefined);
  return 0;
}

async function run(argv: readonly string[]): Promise<number> {
  keepCompiled();
  const { runCli } = await import('./program.js');
  return runCli(argv, process);
}

/**
 * Node from 22.8 on can keep what it compiled, in the folder for temporary files, and spares the next start a third. Where
 * nothing can be written there nothing is, and NODE_DISABLE_COMPILE_CACHE forbids it.
 */
function keepCompiled(): void {
  // The types are those of the oldest Node that we run on, which does not have it.
  (nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
}

void main();
