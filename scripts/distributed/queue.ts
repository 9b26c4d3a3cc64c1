import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is used here of BullMQ, which is a package of the example and none of ours. */
export interface Queue {
  readonly getActive: () => Promise<readonly { readonly processedBy?: string; readonly data: { chunk: Spot } }[]>;
  readonly getJobCounts: () => Promise<Readonly<Record<string, number>>>;
  readonly client: Promise<{ readonly flushall: () => Promise<unknown> }>;
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
