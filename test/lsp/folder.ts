// A workspace folder for tests.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A workspace folder for one test. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-lsp-')));
  readonly uri = pathToFileURL(this.path).href;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string, mode = 0o666): string {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text, { mode });
    return this.at(name);
  }

  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  delete(name: string): void {
    rmSync(join(this.path, name), { recursive: true, force: true });
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  /** The address of a file in it. */
  at(name: string): string {
    return pathToFileURL(join(this.path, name)).href;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
