/** The command could not run, for a reason that its message tells a person in one line: the file, the line, the mend. */
export class Unable extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file; check the path',
  EACCES: 'no permission to read it; check the file’s permissions',
  EPERM: 'no permission to read it; check the file’s permissions',
  EISDIR: 'it is a folder',
};

/** A file system's error in words. */
export const reason = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return (code && REASONS[code]) ?? message ?? String(error);
};
