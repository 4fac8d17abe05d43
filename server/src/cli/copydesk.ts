import { isMainThread } from 'node:worker_threads';
import { main } from './main.ts';
import { checkBatch } from './threads.ts';

if (isMainThread) void main(process.argv);
else void import('workerpool').then(({ default: workerpool }) => workerpool.worker({ checkBatch }));
