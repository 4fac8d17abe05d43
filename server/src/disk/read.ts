// Reads text files: regular ones only, up to a size, in UTF-8, or says why not.
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { guessEncoding, looksBinary } from './guess-encoding.ts';

/** What a file was when it was read, for whoever replaces it later. */
export interface Seen {
  readonly bytes: Buffer;
  readonly stats: Pick<Stats, 'dev' | 'ino' | 'size' | 'mtimeMs'>;
}

interface Problem {
  readonly problem: string;
  readonly kind: 'folder' | 'special' | 'large' | 'binary' | 'encoding' | 'unreadable';
}

export type BytesRead = { readonly bytes: Buffer; readonly seen: Seen } | { readonly missing: true } | Problem;

export type TextRead = { readonly text: string; readonly seen?: Seen } | { readonly missing: true } | Problem;

/** A pipe would otherwise wait for somebody to write into it. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Reads a file. Nothing but a regular one is read: a device has no end, and a pipe may have nobody at its other end.
 * @param most larger files are not read; in bytes
 */
export function readBytes(path: string, most: number): BytesRead {
  let file: number | undefined;
  try {
    file = openSync(path, FLAGS);
    const stats = fstatSync(file);
    const why = reasonNotToCheck(stats, most);
    if (why) return why;
    const bytes = readAll(file, most, stats.size);
    return bytes ? { bytes, seen: { bytes, stats } } : tooLarge(most);
  } catch (error) {
    return failed(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads a text file as `readBytes` does. A byte-order mark stays. */
export function readText(path: string, most: number): TextRead {
  const read = readBytes(path, most);
  if (!('bytes' in read)) return read;
  const text = textOf(read.bytes);
  return 'text' in text ? { ...text, seen: read.seen } : text;
}

/** The same without standing in the way of other work. */
export async function readTextLater(path: string, most: number): Promise<TextRead> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, FLAGS);
    const stats = await file.stat();
    const why = reasonNotToCheck(stats, most);
    if (why) return why;
    const bytes = await file.readFile();
    return bytes.length > most ? tooLarge(most) : textOf(bytes);
  } catch (error) {
    return failed(error);
  } finally {
    await file?.close();
  }
}

/** Reads standard input as `readBytes` reads a file. It may be a pipe. */
export function readStandardInput(most: number): { readonly bytes: Buffer } | Problem {
  try {
    const bytes = readAll(0, most);
    return bytes ? { bytes } : tooLarge(most);
  } catch (error) {
    return { problem: reason(error), kind: 'unreadable' };
  }
}

/** Why an open file is not read, if it is not. */
function reasonNotToCheck(stats: Stats, most: number): Problem | undefined {
  if (stats.isDirectory()) return { problem: 'it is a folder', kind: 'folder' };
  if (!stats.isFile())
    return { problem: 'it is not a regular file; to check what a command prints, pipe it to “copydesk check -”', kind: 'special' };
  return stats.size > most ? tooLarge(most) : undefined;
}

function failed(error: unknown): { readonly missing: true } | Problem {
  const { code } = error as { code?: string };
  return code === 'ENOENT' || code === 'ENOTDIR' ? { missing: true } : { problem: reason(error), kind: 'unreadable' };
}

const tooLarge = (most: number): Problem => ({
  problem: `it is larger than ${most / 1024 / 1024} MB; split it, or ignore it in copydesk.yml`,
  kind: 'large',
});

/** The bytes of an open file to its end; undefined where there are more than `most`. */
function readAll(file: number, most: number, expected = 0): Buffer | undefined {
  let bytes = Buffer.allocUnsafe(Math.min(most, Math.max(expected, 64 * 1024)) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > most) return undefined;
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(most + 1, bytes.length * 2));
    bytes.copy(larger);
    bytes = larger;
  }
}

/** Bytes as text, or why they are none: no byte is ever lost or replaced. */
export function textOf(bytes: Buffer): { readonly text: string } | Problem {
  if (isUtf8(bytes) && !looksBinary(bytes)) return { text: bytes.toString('utf8') };
  const encoding = guessEncoding(bytes);
  if (encoding) {
    return {
      problem: `it is not UTF-8 but probably ${encoding.said}; save it as UTF-8, for example with “iconv -f ${encoding.iconv} -t UTF-8”`,
      kind: 'encoding',
    };
  }
  if (looksBinary(bytes)) return { problem: 'it is not text', kind: 'binary' };
  return { problem: 'it is not UTF-8; save it as UTF-8', kind: 'encoding' };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EACCES: 'no permission to read it; check the file’s permissions',
  EPERM: 'no permission to read it; check the file’s permissions',
  EISDIR: 'it is a folder',
  ENXIO: 'it is not a regular file',
  ELOOP: 'its links lead round in a circle',
};

/** Why a file could not be read, in words. */
export const reason = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return (code && REASONS[code]) ?? message ?? String(error);
};
