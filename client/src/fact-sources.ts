// Asks a person for a source that the fact sheet does not have yet.
import { Uri, window } from 'vscode';
import type { CiteFactRequest } from '../../server/src/lsp/protocol.ts';

/** What kind of source a person adds. */
export type NewSource = 'file' | 'web' | 'interview' | 'paper';

/** The source, or undefined where the person gave up. Throws, in words, for a file that the sheet cannot name. */
export async function newSource(kind: NewSource, sheet: string): Promise<NonNullable<CiteFactRequest['source']> | undefined> {
  if (kind === 'file') {
    const folder = Uri.joinPath(Uri.parse(sheet), '..');
    const [file] = (await window.showOpenDialog({ defaultUri: folder, canSelectMany: false, openLabel: 'Use as Source' })) ?? [];
    if (!file) return undefined;
    const base = `${folder.path.replace(/\/$/, '')}/`;
    if (!file.path.startsWith(base)) throw new Error('The file should lie beside the draft, or in a folder there');
    const path = file.path.slice(base.length);
    const isTable = /\.(?:csv|tsv|json)$/i.test(path);
    return {
      id: idOf(path),
      kind: isTable ? 'data' : /\.(?:srt|vtt)$/i.test(path) ? 'transcript' : 'document',
      title: path.slice(path.lastIndexOf('/') + 1),
      file: path,
      primary: false,
      confidential: false,
    };
  }
  const title = await window.showInputBox({
    title: kind === 'web' ? 'Which address?' : 'What is it called?',
    prompt: kind === 'interview' ? 'For a confidential source, something that does not give them away' : '',
  });
  if (!title) return undefined;
  if (kind === 'web') return { id: idOf(title), kind: 'web', url: title, primary: false, confidential: false };
  if (kind !== 'interview') return { id: idOf(title), kind: 'document', title, primary: false, confidential: false };
  const confidential = await window.showQuickPick(
    [
      { label: 'Named', is: false },
      { label: 'Confidential', description: 'never in an export', is: true },
    ],
    { title: 'May the source be named?' },
  );
  return confidential && { id: idOf(title), kind: 'interview', title, primary: true, confidential: confidential.is };
}

/** A source's id from its title: small letters, digits and hyphens. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'source';
