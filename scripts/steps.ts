import { spawnSync } from 'node:child_process';
import process from 'node:process';

// Runs npm scripts one after another and goes on after a failure, so that one run tells everything that is to be mended.
const failed = process.argv.slice(2).filter((step) => {
  const begun = performance.now();
  console.log(`\n▶ ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? '✔' : '✘'} ${step} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`\nTo be mended: ${failed.join(', ')}. Run one alone with \`npm run ${failed[0]}\`.`);
  process.exitCode = 1;
}
