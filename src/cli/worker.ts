import { checkFiles, type Done, type Task } from './check-files.js';

/** What a thread of `--jobs` does. Standard input is read by the program itself, and never by a thread. */
export const work = (task: Task): Promise<Done> => checkFiles(task, { stdin: process.stdin });
