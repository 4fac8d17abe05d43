import { type Checked, Checker, type CheckerOptions } from './checker.ts';
import type { Listed } from './drafts.ts';
import { Unable } from './unable.ts';

/** What a program that is started as a thread of another is given in place of a command. */
export const THREAD = '--thread';

/** Drafts handed over at once are about as much as this, in bytes: handing over costs little, and no thread is left with a long rest. */
const BATCH = 40_000;

interface Batch {
  readonly index: number;
  readonly paths: readonly string[];
}

/** What came of a batch: JSON, which is written and read faster than objects are cloned, or why it could not be checked. */
type Answer = { readonly index: number; readonly checked: string } | { readonly index: number; readonly error: string };

/** What a thread does: checks the batches that it is sent, until it is told to end. */
export async function checkAsThread(): Promise<void> {
  const { parentPort: port, workerData } = await import('node:worker_threads');
  if (!port) return;
  let checker: Checker | undefined;
  await new Promise<void>((resolve) => {
    port.on('message', async (batch: Batch | 'end') => {
      if (batch === 'end') {
        port.close();
        return resolve();
      }
      try {
        checker ??= new Checker(workerData as CheckerOptions);
        const checked: Checked[] = [];
        for (const path of batch.paths) checked.push(await checker.check(path));
        port.postMessage({ index: batch.index, checked: JSON.stringify(checked) });
      } catch (error) {
        port.postMessage({ index: batch.index, error: error instanceof Error ? error.message : String(error) });
      }
    });
  });
}

/** Checks drafts on several threads; the answers come in the drafts' order. Rejects as `Checker.check` does. */
export async function checkOnThreads(drafts: readonly Listed[], options: CheckerOptions, threads: number): Promise<Checked[]> {
  const { Worker } = await import('node:worker_threads');
  const batches = batched(drafts);
  const checked: Checked[][] = [];
  let next = 0;
  // A thread runs this same program.
  const workers = Array.from(
    { length: Math.min(threads, batches.length) },
    () => new Worker(process.argv[1]!, { argv: [THREAD], workerData: options }),
  );
  const done = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        const send = () => worker.postMessage(next < batches.length ? batches[next++] : 'end');
        worker.on('message', (answer: Answer) => {
          if ('error' in answer) return reject(new Unable(answer.error));
          send();
          checked[answer.index] = JSON.parse(answer.checked) as Checked[];
        });
        worker.on('error', reject);
        worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Unable('a thread ended before its work was done'))));
        send();
      }),
  );
  try {
    await Promise.all(done);
  } finally {
    for (const worker of workers) void worker.terminate();
  }
  return checked.flat();
}

function batched(drafts: readonly Listed[]): Batch[] {
  const batches: { index: number; paths: string[]; size: number }[] = [];
  for (const { path, size } of drafts) {
    let last = batches.at(-1);
    if (!last || last.size >= BATCH) batches.push((last = { index: batches.length, paths: [], size: 0 }));
    last.paths.push(path);
    last.size += size;
  }
  return batches.map(({ index, paths }) => ({ index, paths }));
}
