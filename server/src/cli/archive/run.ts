// `copydesk check --ndjson`: answers the records of an archive, a line each, in bounded memory.
import { createReadStream, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { reason } from '../../disk/read.ts';
import { CliError } from '../cli-error.ts';
import { LARGEST, STDIN } from '../drafts.ts';
import { printed, tell } from '../print.ts';
import { type openAnswers, openThreads } from '../threads.ts';
import { type ArchiveOptions, failure } from './answers.ts';
import { type Batch, batchesOf, singleLines } from './batches.ts';
import { HandedOn } from './in-order.ts';
import { idOf } from './record.ts';

export interface RunOptions extends ArchiveOptions {
  readonly unordered: boolean;
  readonly threads?: number;
}

/**
 * What a thread may take, in MB: enough for any article. V8 would rather let garbage lie than collect it, up to gigabytes where the
 * machine has them. A record that needs more, as a book does, gets a thread of its own.
 */
const limitsOf = (threads: number) =>
  // The less a thread has, the more of its time goes to collecting. One alone may have more: together they would take too much.
  threads === 1
    ? { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 64 }
    : { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 };
/** Batches that may be under way for each thread: enough that none waits for work while another has a long one. */
const UNDER_WAY = 4;
const CHUNK = 64 * 1024;

/** Whoever reads the answers is gone. */
class Gone extends Error {}

/** Answers the records of files, or of standard input. The exit status says whether all could be read, not what was found. */
export async function runArchive(paths: readonly string[], { unordered, threads: asked, ...options }: RunOptions): Promise<void> {
  const threads = asked ?? availableParallelism();
  // This thread only reads and writes, so that the memory of one desk less is taken.
  const pool = await openThreads(threads, limitsOf(threads));
  const handed = new HandedOn(write, threads * UNDER_WAY, !unordered);
  let stopped = false;
  try {
    // What is wrong with the house style is told before anything is read.
    const { notes, broken } = (await pool.exec('openAnswers', [options])) as Awaited<ReturnType<typeof openAnswers>>;
    if (broken !== undefined) throw new CliError(broken);
    for (const note of notes) tell(note);
    for (const path of paths) {
      for await (const batch of batchesOf(chunksOf(path), LARGEST)) {
        await handed.add(batch.tooLong ? Promise.resolve(tooLong(batch)) : answered(batch, pool, options, undefined, () => stopped));
      }
    }
    await handed.done();
  } catch (error) {
    if (!(error instanceof Gone)) throw error;
  } finally {
    stopped = true;
    await pool.terminate(true);
  }
}

async function write(answer: string): Promise<void> {
  if (!(await printed(answer))) throw new Gone();
}

const tooLong = ({ line }: Batch): string => failure(line, null, `the line is longer than ${LARGEST / 1024 / 1024} MB`);

type Pool = Pick<Awaited<ReturnType<typeof openThreads>>, 'exec' | 'terminate'>;

/**
 * The answers to a batch. Should a thread break down over it, its lines are asked one by one. The one that did it is asked once more on a
 * thread without limits, and answered with an error if that breaks down too.
 * @param alone opens a pool for a record that is too much for the other one
 * @param stopped were the threads ended on purpose?
 */
export async function answered(
  batch: Batch,
  pool: Pool,
  options: ArchiveOptions,
  alone: (() => Promise<Pool>) | undefined = () => openThreads(1),
  stopped: () => boolean = () => false,
): Promise<string> {
  const ask = async (of: Pool): Promise<string> => (await of.exec('answerRecords', [batch.bytes, batch.line, options])) as string;
  try {
    return await ask(pool);
  } catch (error) {
    // Nobody waits for the answer any more.
    if (stopped()) throw error;
    const lines = singleLines(batch);
    if (lines.length > 1) {
      const all: string[] = [];
      for (const line of lines) all.push(await answered(line, pool, options, alone, stopped));
      return all.join('');
    }
    const roomy = await alone();
    try {
      return await ask(roomy);
    } catch {
      return failure(batch.line, idIn(batch.bytes), 'it could not be checked: it takes too much memory');
    } finally {
      await roomy.terminate();
    }
  }
}

/** The name of a record that nothing else is known of. */
function idIn(bytes: Buffer): unknown {
  try {
    return idOf(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
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
