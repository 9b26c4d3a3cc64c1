import process from 'node:process';
import { documents } from './bench/documents.js';
import { isMet, tableOf } from './bench/table.js';

// `npx tsx scripts/bench-documents.ts [FILE …]`: the part of `npm run bench` on documents alone, of one's own files too.

const rows = await documents(15, process.argv.slice(2));
console.log(tableOf(rows));
if (!rows.every(isMet)) process.exitCode = 1;
