// Cuts a stream of bytes into batches of whole lines, with never more of it in memory than a batch and the longest line that is read.

/** Whole lines, the first one’s number, and how many bytes of a line that is too long stood in their place. */
export interface Batch {
  readonly bytes: Buffer;
  readonly line: number;
  readonly tooLong?: boolean;
}

const NEWLINE = 10;

/**
 * The lines of a stream, about as many at a time as came at once: whoever waits for an answer before asking on gets it.
 * @param most longer lines are left out, and named; in bytes
 */
export async function* batchesOf(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Batch> {
  let rest: Buffer[] = [];
  let length = 0;
  let line = 1;
  let skipping = false;
  for await (const chunk of chunks) {
    let from = 0;
    if (skipping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) continue;
      skipping = false;
      line++;
      from = end + 1;
    }
    const last = chunk.lastIndexOf(NEWLINE) + 1;
    if (last > from) {
      const bytes = Buffer.concat([...rest, chunk.subarray(from, last)]);
      rest = [];
      length = 0;
      yield { bytes, line };
      line += linesIn(bytes);
      from = last;
    }
    if (from === chunk.length) continue;
    // The stream may use its memory again.
    rest.push(Buffer.from(chunk.subarray(from)));
    length += chunk.length - from;
    if (length <= most) continue;
    yield { bytes: Buffer.alloc(0), line, tooLong: true };
    rest = [];
    length = 0;
    skipping = true;
  }
  if (length > 0) yield { bytes: Buffer.concat(rest), line };
}

/** One batch for each line of a batch. */
export function singleLines({ bytes, line }: Batch): Batch[] {
  const lines: Batch[] = [];
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(NEWLINE, from);
    const end = next < 0 ? bytes.length : next + 1;
    lines.push({ bytes: bytes.subarray(from, end), line: line + lines.length });
    from = end;
  }
  return lines;
}

function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
