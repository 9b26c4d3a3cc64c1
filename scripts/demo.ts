import { runCli } from '../src/cli/program.js';

// `npm run demo`: the main job on the shipped examples. Two real plans of 2024 are checked and set side by side.
const [first, second] = ['examples/plans/hai-phong-2024.plan.json', 'examples/plans/bac-ninh-2024.plan.json'];
const language = process.argv.slice(2);

const calls = [
  ['check', first, '--template', 'human-rights-day', '--year', '2024', '--fail-on', 'never'],
  ['check', second, '--template', 'human-rights-day', '--year', '2024', '--fail-on', 'never'],
  ['compare', first, second, '--template', 'human-rights-day', '--year', '2024'],
];

for (const call of calls) {
  process.stdout.write(`$ npx plan-compliance ${call.join(' ')}\n\n`);
  const exit = await runCli([...call, ...language], process);
  process.stdout.write('\n');
  if (exit !== 0) process.exitCode = exit;
}
