// Reads and writes files for a server that has no disk.
import { FileSystemError, FileType, Uri, workspace } from 'vscode';

/** Files for a server that has no disk, by way of VS Code's file systems. */
export type FileRead = { readonly text: string } | { readonly missing: true } | { readonly problem: string; readonly folder?: boolean };

const DRAFT = /\.(?:txt|text|md|markdown|html?)$/i;
const SKIPPED = new Set(['node_modules', '.git', 'dist', '.vscode-test', '.cache']);
/** More drafts than this are not looked for, so that a folder as wide as a disk comes to an end. */
const MOST = 20_000;

const isMissing = (error: unknown) => error instanceof FileSystemError && error.code === 'FileNotFound';

export async function readFile({ uri, most }: { uri: string; most: number }): Promise<FileRead> {
  const at = Uri.parse(uri, true);
  try {
    const { type, size } = await workspace.fs.stat(at);
    if (type & FileType.Directory) return { problem: 'It is a folder', folder: true };
    if (size > most) return { problem: `It is larger than ${most / 1024 / 1024} MB` };
    const bytes = await workspace.fs.readFile(at);
    // By the encoding that the editor would open it in.
    const text = await workspace.decode(bytes, { uri: at });
    if (text.includes('\ufffd') && !isUtf8(bytes)) return { problem: 'It is not UTF-8; save it as UTF-8, or set “files.encoding”' };
    return { text };
  } catch (error) {
    return isMissing(error) ? { missing: true } : { problem: `It cannot be read: ${(error as Error).message}` };
  }
}

/** The bytes of a file as base64; null where there is none, or too large a one. */
export async function readFileBytes({ uri, most }: { uri: string; most: number }): Promise<string | null> {
  const at = Uri.parse(uri, true);
  try {
    if ((await workspace.fs.stat(at)).size > most) return null;
    let binary = '';
    for (const byte of await workspace.fs.readFile(at)) binary += String.fromCharCode(byte);
    return btoa(binary);
  } catch {
    return null;
  }
}

/** A replacement character that stands in the file itself is one of UTF-8’s. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file whole or not at all: beside it first, then in its place. */
export async function writeFile({ uri, text }: { uri: string; text: string }): Promise<null> {
  const at = Uri.parse(uri, true);
  const name = at.path.slice(at.path.lastIndexOf('/') + 1);
  const temporary = at.with({ path: `${at.path.slice(0, -name.length)}.${name}.${Date.now().toString(36)}.tmp` });
  try {
    // A fact sheet may be the first one in its folder. What is there already stays as it is.
    await workspace.fs.createDirectory(Uri.joinPath(at, '..'));
    await workspace.fs.writeFile(temporary, await workspace.encode(text, { uri: at }));
    await workspace.fs.rename(temporary, at, { overwrite: true });
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(temporary)).catch(() => {});
    throw new Error(`${name} cannot be written: ${(error as Error).message}`);
  }
  return null;
}

/** The drafts in a folder and the folders in it. Links are not followed: they may lead out of the workspace or round in a circle. */
export async function findDrafts({ folder }: { folder: string }): Promise<string[]> {
  const found: string[] = [];
  const walk = async (at: Uri): Promise<void> => {
    const entries = await Promise.resolve(workspace.fs.readDirectory(at)).catch(() => []);
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (found.length >= MOST) return;
      if (type & FileType.SymbolicLink) continue;
      if (type === FileType.Directory) {
        if (!SKIPPED.has(name)) await walk(Uri.joinPath(at, name));
      } else if (DRAFT.test(name)) found.push(Uri.joinPath(at, name).toString());
    }
  };
  await walk(Uri.parse(folder, true));
  return found;
}

/** The names in a folder, those of folders with a “/” behind. Links are left out. */
export async function namesIn({ folder }: { folder: string }): Promise<string[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(Uri.parse(folder, true))).catch(() => []);
  return entries.flatMap(([name, type]) => (type === FileType.Directory ? [`${name}/`] : type === FileType.File ? [name] : []));
}
