import { spawnSync } from 'node:child_process';
import { freePort, says, start } from './processes.js';

/** Starts a Redis of its own on the loopback, which keeps nothing on disk, and tells where it is. */
export async function startRedis(cwd: string): Promise<string> {
  const port = await freePort();
  const settings = { port: `${port}`, bind: '127.0.0.1', save: '', appendonly: 'no', dir: cwd };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  await says(start('redis-server', args, { cwd }), 'Ready to accept connections');
  return `redis://127.0.0.1:${port}`;
}

export function isRedisHere(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}
