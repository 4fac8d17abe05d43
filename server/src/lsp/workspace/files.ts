/** A file that was asked for. */
export type FileRead = { readonly text: string } | { readonly missing: true } | { readonly problem: string; readonly folder?: boolean };

/** Where the server reads and writes. Addresses are URIs; nothing here throws but `replace`. */
export interface Files {
  read(uri: string): Promise<FileRead>;
  /** The bytes of a file that is not larger than a draft may be; undefined where there is none to be had. */
  bytes(uri: string): Promise<Uint8Array | undefined>;
  /** The address with links followed; the address itself where there is nothing. */
  real(uri: string): Promise<string>;
  /** Writes a file, or leaves it as it was, in these folders only, links followed; rejects with the reason in words. */
  replace(uri: string, text: string, inside: readonly string[]): Promise<void>;
  /** The drafts in a folder and the folders in it, until `stop` says so. */
  drafts(folder: string, stop: () => boolean): AsyncIterable<string>;
  /** The names in a folder, those of folders with a “/” behind; links are left out. */
  names(folder: string): Promise<readonly string[]>;
  /** Who is at the keyboard, where the machine knows. */
  person(): string | undefined;
}

/** Larger drafts are not checked: no article is, and a dump would only stall the desk. In UTF-16 units, or bytes on disk. */
export const LARGEST = 8 * 1024 * 1024;

export const tooLarge = `It is larger than ${LARGEST / 1024 / 1024} MB, so it is not checked; split it, or ignore it in copydesk.yml`;
export const notText = 'It is not text, so it is not checked';

/** Does a file's beginning look like something other than text? */
export const looksBinary = (text: string): boolean => text.slice(0, 8192).includes('\u0000');

const SKIPPED = new Set(['node_modules', '.git', 'dist', '.vscode-test', '.cache']);

/** Folders in which nobody keeps drafts, by their name. */
export const isSkipped = (name: string): boolean => SKIPPED.has(name);
