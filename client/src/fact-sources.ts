// Asks a person for a source that the fact sheet does not have yet, and for the cell of a table.
import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { CiteSourceRequest, ListedCell } from '../../server/src/lsp/protocol.ts';

/** What kind of source a person adds. */
export type NewSource = 'file' | 'web' | 'interview' | 'paper';

/** The source, or undefined where the person gave up. Throws, in words, for a file that the sheet cannot name. */
export async function newSource(kind: NewSource, draft: string): Promise<NonNullable<CiteSourceRequest['source']> | undefined> {
  if (kind === 'file') return fileSource(Uri.parse(draft));
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

async function fileSource(draft: Uri): Promise<NonNullable<CiteSourceRequest['source']> | undefined> {
  const folder = Uri.joinPath(draft, '..');
  const [file] = (await window.showOpenDialog({ defaultUri: folder, canSelectMany: false, openLabel: 'Use as Source' })) ?? [];
  if (!file) return undefined;
  const own = workspace.getWorkspaceFolder(draft);
  if (!own || workspace.getWorkspaceFolder(file) !== own) throw new Error('The file should lie in the workspace folder of the draft');
  const path = pathBetween(folder.path, file.path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isTable = /\.(?:csv|tsv|json)$/i.test(name);
  return {
    id: idOf(name),
    kind: isTable ? 'data' : /\.(?:srt|vtt)$/i.test(name) ? 'transcript' : 'document',
    title: name,
    file: path,
    primary: false,
    confidential: false,
  };
}

/** The way from a folder to a file, with “../” where it leads up. */
function pathBetween(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = file.split('/').filter(Boolean);
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The cell that a figure is bound to, as a person picks or writes it; “” for none, undefined where they gave up. */
export async function pickCell(words: string, cells: readonly ListedCell[]): Promise<string | undefined> {
  const items: (QuickPickItem & { readonly cell?: string })[] = [
    ...cells.map(({ cell, label, value, agrees }) => ({
      label: `${agrees ? '$(check) ' : ''}${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }).format(value)}`,
      description: `${label} (${cell})`,
      cell,
    })),
    { label: '$(edit) Write the cell…', description: 'B7, sum(B2:B9), share(B7)' },
    { label: 'The table as a whole', cell: '' },
  ];
  const picked = await window.showQuickPick(items, { title: `Which number is “${words}”?`, matchOnDescription: true });
  if (!picked) return undefined;
  return (
    picked.cell ??
    (await window.showInputBox({ title: 'Which cell?', prompt: 'B7, [Spending]7, sum(B), mean(B2:B9), count(B) or share(B7)' }))
  );
}

/** A source's id from its title: small letters, digits and hyphens. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'source';
