// `copydesk check --ndjson`: answers the records of an archive, a line each, in bounded memory.
import { createReadStream, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { reason } from '../../disk/read.ts';
import { CliError } from '../cli-error.ts';
import { LARGEST, STDIN } from '../drafts.ts';
import { printed, tell } from '../print.ts';
import { openThreads } from '../threads.ts';
import { Answers, type ArchiveOptions, failure } from './answers.ts';
import { type Batch, batchesOf, singleLines } from './batches.ts';
import { HandedOn } from './in-order.ts';

export interface RunOptions extends ArchiveOptions {
  readonly unordered: boolean;
  readonly threads?: number;
}

/** From here on it pays to start other threads. In bytes. */
const WORTH_THREADS = 1_000_000;
/** Batches that may be under way for each thread: enough that none waits for work while another has a long one. */
const UNDER_WAY = 4;
const CHUNK = 64 * 1024;

/** Whoever reads the answers is gone. */
class Gone extends Error {}

/** Answers the records of files, or of standard input. The exit status says whether all could be read, not what was found. */
export async function runArchive(paths: readonly string[], { unordered, threads: asked, ...options }: RunOptions): Promise<void> {
  const { answers, notes } = await Answers.open(options);
  for (const note of notes) tell(note);
  const threads = asked ?? availableParallelism();
  let pool: Pool | undefined;
  const handed = new HandedOn(write, threads * UNDER_WAY, !unordered);
  let seen = 0;
  try {
    for (const path of paths) {
      for await (const batch of batchesOf(chunksOf(path), LARGEST)) {
        seen += batch.bytes.length;
        if (threads > 1 && seen >= WORTH_THREADS) pool ??= await openThreads(threads);
        await handed.add(batch.tooLong ? Promise.resolve(tooLong(batch)) : answered(batch, pool, answers, options));
      }
    }
    await handed.done();
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
  } finally {
    await pool?.terminate();
  }
}

type Pool = Awaited<ReturnType<typeof openThreads>>;

async function write(answer: string): Promise<void> {
  if (!(await printed(answer))) throw new Gone();
}

const tooLong = ({ line }: Batch): string => failure(line, null, `the line is longer than ${LARGEST / 1024 / 1024} MB`);

/** The answers to a batch. Should a thread break down over it, its lines are asked one by one, and the one that did it is named. */
export async function answered(
  batch: Batch,
  pool: Pick<Pool, 'exec'> | undefined,
  answers: Pick<Answers, 'of'>,
  options: ArchiveOptions,
): Promise<string> {
  if (!pool) return answers.of(batch.bytes, batch.line);
  try {
    return (await pool.exec('answerRecords', [batch.bytes, batch.line, options])) as string;
  } catch {
    const lines = singleLines(batch);
    if (lines.length <= 1) return failure(batch.line, null, 'it could not be checked: it takes more memory than there is');
    const all: string[] = [];
    for (const line of lines) all.push(await answered(line, pool, answers, options));
    return all.join('');
  }
}

/** The bytes of a file or of standard input as they come. One that cannot be read is named and stops no other. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    if (path !== STDIN && statSync(path).isDirectory()) throw new CliError('it is a folder; name the files with records');
    yield* path === STDIN ? process.stdin : createReadStream(path, { highWaterMark: CHUNK });
  } catch (error) {
    if ((error as { code?: string }).code === undefined && !(error instanceof CliError)) throw error;
    tell(`${path}: ${error instanceof CliError ? error.message : reason(error)}`);
    process.exitCode = 2;
  }
}
