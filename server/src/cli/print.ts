// What the command line prints.
import { writeSync } from 'node:fs';
import { visible } from '../text/visible.ts';

/** Tells a person something, a line on standard error. */
export const tell = (line: string): boolean => process.stderr.write(`copydesk: ${visible(line)}\n`);

let listens = false;

/** Writes all of it to standard output, however slow the reader of a pipe is. */
export async function print(text: string): Promise<void> {
  await printed(text);
}

/**
 * The same; resolves to whether somebody still reads. The first try is the system's own call: Node's stream takes five milliseconds to
 * make, a sixth of Node's own start.
 */
export async function printed(text: string): Promise<boolean> {
  let bytes = Buffer.from(text);
  try {
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(1, bytes));
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    // A reader that is gone, as “head” is after some lines, wants no more.
    if (code === 'EPIPE') return false;
    // The pipe is full, and somebody made it one that does not wait: the stream does.
    if (code !== 'EAGAIN') throw error;
    // A stream tells of a reader that is gone twice: to whoever writes, and as an event that would end the program if nobody listened.
    if (!listens) process.stdout.on('error', () => undefined);
    listens = true;
    return new Promise<boolean>((resolve, reject) => {
      process.stdout.write(bytes, (problem) => {
        if (problem && (problem as { code?: string }).code !== 'EPIPE') reject(problem);
        else resolve(!problem);
      });
    });
  }
}
