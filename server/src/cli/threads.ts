import type { Checked, CheckerOptions } from './checker.ts';
import { Checker } from './checker.ts';
import type { Listed } from './drafts.ts';

/** Drafts handed over at once: enough that handing over costs nothing, few enough that no thread is left with a long rest. */
const BATCH = 12;

let checker: { readonly options: string; readonly checker: Checker } | undefined;

/** What a worker thread does: checks a batch. The checker is kept, so that what it remembers serves the next one. */
export async function checkBatch(paths: readonly string[], options: CheckerOptions): Promise<Checked[]> {
  const key = JSON.stringify(options);
  if (checker?.options !== key) checker = { options: key, checker: new Checker(options) };
  const all: Checked[] = [];
  for (const path of paths) all.push(await checker.checker.check(path));
  return all;
}

/** Checks drafts on several threads; the answers come in the drafts' order. */
export async function checkOnThreads(drafts: readonly Listed[], options: CheckerOptions, threads: number): Promise<Checked[]> {
  const { default: workerpool } = await import('workerpool');
  // The thread runs this same bundle, which registers `checkBatch` when it finds itself in one.
  const pool = workerpool.pool(process.argv[1]!, { workerType: 'thread', maxWorkers: threads, minWorkers: threads });
  try {
    const batches: string[][] = [];
    for (let i = 0; i < drafts.length; i += BATCH) batches.push(drafts.slice(i, i + BATCH).map(({ path }) => path));
    const checked: Checked[][] = await Promise.all(batches.map((batch) => pool.exec('checkBatch', [batch, options])));
    return checked.flat();
  } finally {
    await pool.terminate();
  }
}
