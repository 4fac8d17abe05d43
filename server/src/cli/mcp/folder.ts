// The folder that an assistant works in: every path that it gives is held to it, links followed.
import { existsSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isInside, realOf } from '../../disk/folders.ts';
import { readText } from '../../disk/read.ts';
import { NotWritten, replaceFile } from '../../disk/write.ts';
import { LARGEST_SHEET } from '../../facts/parse.ts';
import { formatOf } from '../../text/formats/by-extension.ts';
import { CliError } from '../cli-error.ts';
import { type Draft, listDrafts, readDraft } from '../drafts.ts';
import type { Resource } from './serve.ts';

/** More drafts than this are not listed as resources; they can be named all the same. */
const MOST_LISTED = 500;

const MIME = { plain: 'text/plain', markdown: 'text/markdown', html: 'text/html' } as const;

export class Folder {
  readonly root: string;

  constructor(root: string) {
    this.root = realOf(root);
  }

  /** The path of a draft in the folder, as an assistant named it: from the folder, or absolute. */
  path(given: string): string {
    const path = isAbsolute(given) ? given : resolve(this.root, given);
    if (given.includes('\0') || !isInside(this.root, whereItWouldBe(path)))
      throw new CliError(`“${given}” lies outside the folder that “copydesk mcp” was started in`);
    return path;
  }

  /** A path as it is told: from the folder. */
  shown(path: string): string {
    return relative(this.root, realOf(path)).split(sep).join('/');
  }

  draft(given: string): Draft {
    const path = this.path(given);
    // An assistant has no need of other files, and “.env” would pass for plain text.
    if (!formatOf(extname(realOf(path)))) throw new CliError(`“${given}” is no draft: a .txt, .md or .html file`);
    const listed = [...listDrafts([path])];
    const one = listed[0];
    if (!one || listed.length > 1 || one.path !== path) throw new CliError(`“${given}” is a folder; name a draft`);
    if ('problem' in one) throw new CliError(`“${given}”: ${one.problem}`);
    const draft = readDraft(path);
    if ('problem' in draft) throw new CliError(`“${given}”: ${draft.problem}`);
    return draft;
  }

  /** The text of a fact sheet; undefined where there is none. */
  sheet(path: string): string | undefined {
    if (!isInside(this.root, realOf(path))) throw new CliError('the fact sheet is a link that leads out of the folder');
    const read = readText(path, LARGEST_SHEET);
    if ('missing' in read) return undefined;
    if ('problem' in read) throw new CliError(`the fact sheet cannot be read: ${read.problem}`);
    return read.text;
  }

  /** Replaces a file of the folder, unless somebody else has changed it meanwhile. */
  write(path: string, text: string, seen: Draft['seen']): void {
    try {
      replaceFile(path, text, { inside: [this.root], ...(seen ? { seen } : {}) });
    } catch (error) {
      if (error instanceof NotWritten) throw new CliError(`it is not written: ${error.message}`);
      throw error;
    }
  }

  /** The drafts of the folder. */
  resources(): Resource[] {
    const found: Resource[] = [];
    for (const one of listDrafts([this.root])) {
      if ('problem' in one) continue;
      const name = relative(this.root, one.path).split(sep).join('/');
      const ending = /\.(?:md|markdown)$/i.test(name) ? 'markdown' : /\.html?$/i.test(name) ? 'html' : 'plain';
      found.push({ uri: pathToFileURL(join(this.root, name)).href, name, mimeType: MIME[ending] });
      if (found.length === MOST_LISTED) break;
    }
    return found;
  }

  /** The text of a draft by its address. */
  read(uri: string): string {
    let path: string;
    try {
      path = fileURLToPath(uri);
    } catch {
      throw new CliError(`“${uri}” is not the address of a file`);
    }
    return this.draft(path).text;
  }
}

/** A path with its links followed, also where its last parts are not there yet. */
function whereItWouldBe(path: string): string {
  for (let at = path, rest = ''; ; rest = join(basename(at), rest), at = dirname(at)) {
    if (existsSync(at) || dirname(at) === at) return join(realOf(at), rest);
  }
}
