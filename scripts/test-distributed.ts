import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkDistributed, type Done } from './distributed/cluster.js';
import { prepare, type Place } from './distributed/place.js';
import { UNREADABLE, writePlans } from './distributed/plans.js';
import { endAll, run } from './distributed/processes.js';
import { isRedisHere, startRedis } from './distributed/redis.js';

// `npm run test:distributed`: examples/distributed on a Redis of its own with three workers, one of them killed in the middle of
// a chunk, against one process that does it all: the merged reports are the same, byte for byte. --plans N for other than 3000.

const { values } = parseArgs({ options: { plans: { type: 'string', default: '3000' } } });
const count = Number(values.plans);
const PLANS = 'plans.ndjson';
/** How a run ends in which some line was no plan. */
const UNREAD = 3;
const ARGS = ['--as-of', '2024-10-31'];

if (!isRedisHere()) {
  console.error('This test needs a Redis: install it with `apt-get install redis-server`.');
  process.exit(2);
}
const temporary = mkdtempSync(join(tmpdir(), 'plan-compliance-distributed-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
try {
  await testDistributed();
} finally {
  await endAll();
}

async function testDistributed(): Promise<void> {
  const place = await prepare(temporary);
  const { folder } = place;
  const ids = writePlans(join(folder, PLANS), count);
  const seconds = checkAlone(place);
  const expected = merged(place, 'alone.ndjson');
  tell('one process', seconds);

  const redis = await startRedis(temporary);
  const call = { folder, redis, plans: PLANS, args: ARGS };
  const calm = await checkDistributed({ ...call, output: join(folder, 'calm.ndjson'), kills: false });
  tell('three workers', calm.seconds, seconds);
  assert.ok(merged(place, 'calm.ndjson').equals(expected), 'Three workers find something else than one process.');

  const hurt = await checkDistributed({ ...call, output: join(folder, 'hurt.ndjson'), kills: true });
  tell('three workers, one killed', hurt.seconds, seconds);
  keepsAll(hurt, join(folder, 'hurt.ndjson'), ids);
  assert.ok(merged(place, 'hurt.ndjson').equals(expected), 'After a worker was killed the report is another one.');
  console.log(
    `✔ killed in ${hurt.killedIn}, nothing lost or doubled, ${expected.length} bytes of merged report the same`,
  );
}

/** The same program and the same options, in one process; the time from its start to its end. */
function checkAlone({ folder, program }: Place): number {
  const begun = performance.now();
  run(
    process.execPath,
    [program, 'check', '--ndjson', PLANS, ...ARGS, '--fail-on', 'never', '-o', 'alone.ndjson'],
    folder,
    UNREAD,
  );
  return (performance.now() - begun) / 1000;
}

function merged({ folder, program }: Place, reports: string): Buffer {
  const output = `${reports}.json`;
  run(process.execPath, [program, 'merge', '--ndjson', reports, '-f', 'json', '-o', output], folder, UNREAD);
  return readFileSync(join(folder, output));
}

/** Merging would hide what is there twice, so this looks at the lines before. */
function keepsAll({ killedIn, told }: Done, reports: string, ids: ReadonlySet<string>): void {
  assert.ok(
    told.some((line) => line.startsWith(`${killedIn} was taken over`)),
    `Nobody took over ${killedIn}:\n${told.join('\n')}`,
  );
  const lines = readFileSync(reports, 'utf8').trimEnd().split('\n').slice(1);
  const runs = lines.flatMap((line) => (JSON.parse(line) as { runs: { plan: { id: string } }[] }).runs);
  const found = new Set(runs.map(({ plan }) => plan.id));
  assert.equal(lines.length, ids.size + UNREADABLE, 'A line of the plans has no report, or several.');
  assert.deepEqual(found, ids, 'The plans in the reports are not those that were handed in.');
}

function tell(what: string, seconds: number, alone?: number): void {
  const ratio = alone === undefined ? '' : `, ${(alone / seconds).toFixed(2)} times one process`;
  console.log(`${what}: ${Math.round(count / seconds)} plans per second (${seconds.toFixed(1)} s)${ratio}`);
}
