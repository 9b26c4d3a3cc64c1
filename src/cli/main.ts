#!/usr/bin/env node
import { runCli } from './program.js';

// The code is set and the streams drain by themselves: process.exit() would cut what a pipe has not taken yet.
async function main(): Promise<void> {
  process.exitCode = await runCli(process.argv.slice(2), process);
}

void main();
