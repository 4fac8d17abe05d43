// A thread of its own that ends the server when its client is gone. While a very long draft is read the server hears nothing itself.
import { workerData } from 'node:worker_threads';

/** The process that the client said it is. */
const client = workerData as number | null;
/** The process that started this one. Orphans get another parent. */
const parent = process.ppid;
const EVERY = 300;

const isGone = (): boolean => {
  if (process.ppid !== parent) return true;
  if (client === null) return false;
  try {
    process.kill(client, 0);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'ESRCH';
  }
};

let before = false;
setInterval(() => {
  const now = isGone();
  // A server that is not at work has ended by then, in order.
  if (now && before) process.kill(process.pid, 'SIGKILL');
  before = now;
}, EVERY);
