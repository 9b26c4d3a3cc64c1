import fc from 'fast-check';
import process from 'node:process';

// The seed is fixed so that a failure of today is the failure of tomorrow; FC_SEED=$RANDOM explores, FC_RUNS goes deeper.
fc.configureGlobal({
  seed: Number(process.env['FC_SEED'] ?? 20241210),
  ...(process.env['FC_RUNS'] === undefined ? {} : { numRuns: Number(process.env['FC_RUNS']) }),
});
