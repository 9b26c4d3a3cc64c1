import { generated, staleAmong, write } from './generate/outputs.js';

// `npm run gen` writes what follows from schemas/ and from the rule folders; with --check it only looks.
const files = await generated();

if (process.argv.includes('--check')) {
  const stale = staleAmong(files);
  if (stale.length > 0) {
    console.error(
      `Stale: ${stale.join(', ')}.\n` +
        'Types, literals, validators and registries follow from schemas/ and from the rule folders, so that nobody has to keep them equal by hand.\n' +
        'Run `npm run gen` and commit what it writes.',
    );
    process.exitCode = 1;
  }
} else {
  write(files);
}
