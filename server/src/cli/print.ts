// What the command line prints.
import { writeSync } from 'node:fs';
import { visible } from '../text/visible.ts';

/** Tells a person something, a line on standard error. */
export const tell = (line: string): boolean => process.stderr.write(`copydesk: ${visible(line)}\n`);

/**
 * Writes all of it to standard output, however slow the reader of a pipe is. The first try is the system's own call: Node's stream
 * takes five milliseconds to make, a sixth of Node's own start.
 */
export async function print(text: string): Promise<void> {
  let bytes = Buffer.from(text);
  try {
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(1, bytes));
  } catch (error) {
    const { code } = error as { code?: string };
    // A reader that is gone, as “head” is after some lines, wants no more.
    if (code === 'EPIPE') return;
    // The pipe is full, and somebody made it one that does not wait: the stream does.
    if (code !== 'EAGAIN') throw error;
    await new Promise<void>((resolve, reject) => process.stdout.write(bytes, (problem) => (problem ? reject(problem) : resolve())));
  }
}
