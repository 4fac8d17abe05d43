// Files by way of the client, for addresses that no disk has.
import type { Connection } from 'vscode-languageserver';
import { filesRequests } from '../protocol.ts';
import { type FileRead, type Files, LARGEST, looksBinary, notText, tooLarge } from './files.ts';
import { normal } from './uris.ts';

/**
 * Files by way of the client, where there is no disk to go to: VS Code for the Web, virtual workspaces.
 * @param able has the client said that it reads and writes for the server?
 */
export function clientFiles(connection: Connection, able: () => boolean): Files {
  return {
    async read(uri): Promise<FileRead> {
      if (!able()) return { missing: true };
      try {
        const read = await connection.sendRequest<FileRead>(filesRequests.read, { uri, most: LARGEST });
        if (!('text' in read)) return read;
        if (read.text.length > LARGEST) return { problem: tooLarge };
        return looksBinary(read.text) ? { problem: notText } : read;
      } catch (error) {
        return { problem: `It cannot be read: ${(error as Error).message}` };
      }
    },
    async bytes(uri) {
      if (!able()) return undefined;
      const base64 = await connection.sendRequest<string | null>(filesRequests.bytes, { uri, most: LARGEST }).catch(() => null);
      return base64 === null ? undefined : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    },
    // What the editor's file systems have for links is not told, so an address stands for itself.
    real: async (uri) => uri,
    async replace(uri, text) {
      if (!able()) throw new Error('The editor offers no way to write there');
      await connection.sendRequest(filesRequests.write, { uri, text });
    },
    async *drafts(folder, stop) {
      if (!able()) return;
      const uris = await connection.sendRequest<string[]>(filesRequests.drafts, { folder });
      for (const uri of uris) {
        if (stop()) return;
        yield normal(uri);
      }
    },
    names: async (folder) => (able() ? connection.sendRequest<string[]>(filesRequests.names, { folder }).catch(() => []) : []),
    person: () => undefined,
  };
}

/** The disk for `file:`, the client for all other addresses. */
export function bothFiles(disk: Files, client: Files): Files {
  const one = (uri: string) => (uri.startsWith('file:') ? disk : client);
  return {
    read: (uri) => one(uri).read(uri),
    bytes: (uri) => one(uri).bytes(uri),
    real: (uri) => one(uri).real(uri),
    replace: (uri, text, inside) => one(uri).replace(uri, text, inside),
    drafts: (folder, stop) => one(folder).drafts(folder, stop),
    names: (folder) => one(folder).names(folder),
    person: () => disk.person(),
  };
}
