// Checks many drafts on several threads.
import type { ResourceLimits } from 'node:worker_threads';
import { Answers, type ArchiveOptions } from './archive/answers.ts';
import { type Checked, Checker, type CheckerOptions } from './checker.ts';
import { CliError } from './cli-error.ts';
import type { Listed } from './drafts.ts';

/** What a program that is started as a thread of another is given in place of a command. */
export const THREAD = '--thread';

/** Drafts handed over at once are about as much as this, in bytes: handing over costs little, and no thread is left with a long rest. */
const BATCH = 40_000;

let checker: { readonly options: string; readonly checker: Checker } | undefined;

/** Checks a batch on a thread. The checker is kept for the next one. The answer is JSON, which is written and read faster than objects are cloned. */
async function checkBatch(paths: readonly string[], options: CheckerOptions): Promise<string> {
  const key = JSON.stringify(options);
  if (checker?.options !== key) checker = { options: key, checker: new Checker(options) };
  const checked: Checked[] = [];
  for (const path of paths) checked.push(await checker.checker.check(path));
  return JSON.stringify(checked);
}

let answers: Promise<Answers> | undefined;

/** What is odd about the house style of an archive, a line each, or what is broken. The desk is kept for the records. */
export async function openAnswers(options: ArchiveOptions): Promise<{ readonly notes: readonly string[]; readonly broken?: string }> {
  try {
    const opened = await Answers.open(options);
    answers = Promise.resolve(opened.answers);
    return { notes: opened.notes };
  } catch (error) {
    if (error instanceof CliError) return { notes: [], broken: error.message };
    throw error;
  }
}

/** Answers records on a thread, all of its life by the same options. */
async function answerRecords(bytes: Uint8Array, line: number, options: ArchiveOptions): Promise<string> {
  answers ??= Answers.open(options).then((opened) => opened.answers);
  return (await answers).of(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), line);
}

/** What a thread does: checks the batches that it is sent, until it is ended. */
export async function checkAsThread(): Promise<void> {
  const { default: workerpool } = await import('workerpool');
  workerpool.worker({ checkBatch, openAnswers, answerRecords });
}

/** Starts threads, at most so many, when there is work for them. Each runs this same program. */
export async function openThreads(most: number, resourceLimits: ResourceLimits = {}) {
  const { default: workerpool } = await import('workerpool');
  return workerpool.pool(process.argv[1]!, {
    workerType: 'thread',
    maxWorkers: most,
    workerThreadOpts: { argv: [THREAD], resourceLimits },
  });
}

/** Checks drafts on several threads; the answers come in the drafts' order. Rejects as `Checker.check` does. */
export async function checkOnThreads(drafts: readonly Listed[], options: CheckerOptions, threads: number): Promise<Checked[]> {
  const batches = batched(drafts);
  const pool = await openThreads(Math.min(threads, batches.length));
  try {
    const answers = await Promise.all(batches.map((paths): PromiseLike<string> => pool.exec('checkBatch', [paths, options])));
    return answers.flatMap((answer) => JSON.parse(answer) as Checked[]);
  } finally {
    await pool.terminate();
  }
}

function batched(drafts: readonly Listed[]): string[][] {
  const batches: { readonly paths: string[]; size: number }[] = [];
  for (const { path, size } of drafts) {
    let last = batches.at(-1);
    if (!last || last.size >= BATCH) batches.push((last = { paths: [], size: 0 }));
    last.paths.push(path);
    last.size += size;
  }
  return batches.map(({ paths }) => paths);
}
