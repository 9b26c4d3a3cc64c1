import process from 'node:process';

// What both sides have to agree on.

/** @typedef {{ chunk: import('./chunks.js').Chunk, options: import('./check-chunk.js').Options }} Work */

export const queueName = process.env['QUEUE'] ?? 'plan-compliance';

export const connection = { url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379' };
