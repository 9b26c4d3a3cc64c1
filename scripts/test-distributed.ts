import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { emptyRedis, killCollector, killWorker } from './distributed/accidents.js';
import { checkDistributed, type Scene } from './distributed/cluster.js';
import { prepare, type Place } from './distributed/place.js';
import { UNREADABLE, writePlans } from './distributed/plans.js';
import { endAll, run } from './distributed/processes.js';
import { isRedisHere, startRedis } from './distributed/redis.js';

// `npm run test:distributed`: examples/distributed on a Redis of its own with three workers, while a worker is killed in the middle
// of a chunk, the collector is killed, or Redis is emptied. Against one process that does it all: the merged reports are the same,
// byte for byte. --plans N for other than 2000.

const { values } = parseArgs({ options: { plans: { type: 'string', default: '2000' } } });
const count = Number(values.plans);
/** The accidents after the first are held to fewer plans: what they show does not depend on the number. */
const few = Math.min(count, 600);
const ARGS = ['--as-of', '2024-10-31'];
/** How a run ends in which some line was no plan. */
const UNREAD = 3;

if (!isRedisHere()) {
  console.error('This test needs a Redis: install it with `apt-get install redis-server`.');
  process.exit(2);
}
const temporary = mkdtempSync(join(tmpdir(), 'plan-compliance-distributed-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
try {
  await testDistributed(await prepare(temporary), await startRedis(temporary));
} finally {
  await endAll();
}

async function testDistributed(place: Place, redis: string): Promise<void> {
  const { folder } = place;
  const ids = writePlans(join(folder, 'plans.ndjson'), count);
  const fewIds = writePlans(join(folder, 'few.ndjson'), few);
  const alone = checkAlone(place, 'plans.ndjson');
  console.log(`one process: ${speed(count, alone)}`);

  const check = async (name: string, plans: string, accident?: (scene: Scene) => Promise<void>) => {
    const output = `${name}.reports.ndjson`;
    const done = await checkDistributed({ folder, redis, plans, args: ARGS, output, ...(accident && { accident }) });
    keepsAll(join(folder, output), plans === 'few.ndjson' ? fewIds : ids);
    const [found, expected] = [merged(place, output), merged(place, `${plans}.alone`)];
    assert.ok(found.equals(expected), `${name}: the merged report is not that of one process.`);
    return { ...done, bytes: found.length };
  };

  const calm = await check('calm', 'plans.ndjson');
  console.log(`three workers: ${speed(count, calm.seconds)}, ${ratio(alone, calm.seconds)}`);

  let killedIn = '';
  const hurt = await check('hurt', 'plans.ndjson', async (scene) => void (killedIn = await killWorker(scene)));
  const isTakenOver = hurt.told.some((line) => line.startsWith(`${killedIn} was taken over`));
  assert.ok(isTakenOver, `Nobody took over ${killedIn}:\n${hurt.told.join('\n')}`);
  console.log(`three workers, one killed: ${speed(count, hurt.seconds)}, ${ratio(alone, hurt.seconds)}`);
  console.log(
    `✔ killed in ${killedIn}: nothing lost or doubled, the ${hurt.bytes} bytes of the merged report are the same`,
  );

  checkAlone(place, 'few.ndjson');
  await check('restarted', 'few.ndjson', killCollector);
  console.log('✔ the collector killed and started again: the same');
  await check('emptied', 'few.ndjson', emptyRedis);
  console.log('✔ Redis emptied: the same');
}

/** The same options in one process; the time from its start to its end, in seconds. */
function checkAlone({ folder, program }: Place, plans: string): number {
  const begun = performance.now();
  const args = ['check', '--ndjson', plans, ...ARGS, '--fail-on', 'never', '--output', `${plans}.alone`];
  run(process.execPath, [program, ...args], folder, UNREAD);
  return (performance.now() - begun) / 1000;
}

function merged({ folder, program }: Place, reports: string): Buffer {
  const output = `${reports}.json`;
  run(process.execPath, [program, 'merge', '--ndjson', reports, '-f', 'json', '-o', output], folder, UNREAD);
  return readFileSync(join(folder, output));
}

/** Merging would hide what is there twice, so this looks at the lines before. */
function keepsAll(reports: string, ids: ReadonlySet<string>): void {
  const lines = readFileSync(reports, 'utf8').trimEnd().split('\n').slice(1);
  const runs = lines.flatMap((line) => (JSON.parse(line) as { runs: { plan: { id: string } }[] }).runs);
  assert.equal(lines.length, ids.size + UNREADABLE, 'A line of the plans has no report, or several.');
  assert.deepEqual(new Set(runs.map(({ plan }) => plan.id)), ids, 'The reports are on other plans.');
}

function speed(plans: number, seconds: number): string {
  return `${Math.round(plans / seconds)} plans per second (${plans} in ${seconds.toFixed(1)} s)`;
}

function ratio(alone: number, seconds: number): string {
  return `${(alone / seconds).toFixed(2)} times one process`;
}
