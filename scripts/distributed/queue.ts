import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is used here of BullMQ and of ioredis, which are packages of the example and none of ours. */
export interface Queue {
  readonly getActive: () => Promise<readonly { readonly processedBy?: string; readonly data: { chunk: Spot } }[]>;
  readonly close: () => Promise<void>;
}

interface Spot {
  readonly file: string;
  readonly line: number;
}

export function openQueue(folder: string, redis: string): Queue {
  const { Queue: Opened } = createRequire(join(folder, 'check.js'))('bullmq') as {
    readonly Queue: new (name: string, options: object) => Queue;
  };
  return new Opened('plan-compliance', { connection: { url: redis } });
}

/** Takes everything out of Redis. */
export async function flush(folder: string, redis: string): Promise<void> {
  const { Redis } = createRequire(join(folder, 'check.js'))('ioredis') as {
    readonly Redis: new (url: string) => { readonly flushall: () => Promise<unknown>; readonly disconnect: () => void };
  };
  const client = new Redis(redis);
  await client.flushall();
  client.disconnect();
}
