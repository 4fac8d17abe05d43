// Edits of the house style that are made from menus and pages.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OptionSpec } from '../../style/schema.ts';
import type { Severity } from '../../style/style.ts';
import { applyEdits, type Edit } from '../../text/span.ts';
import { type AddToStyleRequest, saveStyleRequest } from '../protocol.ts';
import type { Session } from '../server/session.ts';
import { metas } from '../workspace/styles.ts';
import { normal, pathFrom, within } from '../workspace/uris.ts';
import { refused } from './refused.ts';

const NEW_STYLE = '# The house style of this folder: “Copydesk: Show the House Style” in VS Code shows what can be set.\n';

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Sets how loudly a rule speaks in the house style of a draft. */
export async function setSeverity(session: Session, request: { uri: string; rule: string; severity: string }): Promise<void> {
  const severity = SEVERITIES.find((s) => s === request.severity);
  if (!severity) throw refused(`Unknown severity “${request.severity}”, expected ${SEVERITIES.join(', ')}`);
  const { setRuleSeverity } = await import('../../style/editor/editing.ts');
  await edit(session, request.uri, (text) => setRuleSeverity(text, request.rule, severity));
}

/** Sets an option of a rule in the house style of a draft. */
export async function setOption(
  session: Session,
  { uri, rule, option, value }: { uri: string; rule: string; option: string; value: unknown },
): Promise<void> {
  const spec = metas.find(({ id }) => id === rule)?.options[option];
  if (!spec) throw refused(`There is no option “${option}” of this rule`);
  if (!fits(spec, value)) throw refused(`“${String(value)}” is no value for “${option}”`);
  const { setRuleOption } = await import('../../style/editor/editing.ts');
  await edit(session, uri, (text) => setRuleOption(text, rule, option, value));
}

function fits(spec: OptionSpec, value: unknown): boolean {
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return Number.isFinite(value) && Number(value) >= (spec.minimum ?? -Infinity) && Number(value) <= (spec.maximum ?? Infinity);
    case 'choice':
      return spec.choices.includes(value as string);
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string' && word !== '');
  }
}

/** Sets the published guide that the house style of a draft starts from; null for none. */
export async function setPreset(session: Session, { uri, preset }: { uri: string; preset: string | null }): Promise<void> {
  const { presetNames } = await import('../../style/presets/index.ts');
  if (preset !== null && !presetNames.includes(preset)) throw refused(`There is no guide “${preset}”`);
  const { setPreset } = await import('../../style/editor/editing.ts');
  await edit(session, uri, (text) => setPreset(text, preset, presetNames));
}

/** Writes an entry into the house style of a draft. */
export async function addToStyle(session: Session, { uri, list, words, instead }: AddToStyleRequest): Promise<void> {
  const { addAccept, addName, addPerson, addWord } = await import('../../style/editor/editing.ts');
  const forms = instead ? { instead } : {};
  await edit(session, uri, (text) => {
    if (list === 'accept') return addAccept(text, words);
    if (list === 'names') return addName(text, { use: words, ...forms });
    if (list === 'people') return addPerson(text, { name: words, ...forms });
    return addWord(text, { avoid: words, ...(instead?.[0] ? { use: instead[0] } : {}) });
  });
}

/**
 * Edits the house style of a draft, or begins one in its workspace folder. A style that is open is edited in the editor, so that
 * unsaved changes stay and undo works, and is saved where it had no unsaved changes; else the file is written whole or not at all.
 */
const edit = (session: Session, draft: string, change: (text: string) => readonly Edit[] | undefined): Promise<void> =>
  session.styleEdits.take(() => editNow(session, draft, change));

async function editNow(session: Session, draft: string, change: (text: string) => readonly Edit[] | undefined): Promise<void> {
  const folder = session.folderOf(draft) ?? session.folders.at(-1);
  const { uri: found } = await session.styles.for(normal(draft), session.folderOf(draft));
  const uri = found ?? (folder && within(folder, 'copydesk.yml'));
  if (!uri || session.folderOf(uri) === undefined)
    throw refused('A house style is kept in a workspace folder, and this draft lies in none: open its folder first');
  const roots = await Promise.all(session.folders.map((root) => session.files.real(root)));
  const real = await session.files.real(uri);
  if (![...session.folders, ...roots].some((root) => pathFrom(root, real) !== undefined))
    throw refused('The house style is a link that leads out of the workspace, so it is left as it is: edit the file itself');
  const file = await session.files.read(uri);
  if ('problem' in file) throw refused(`The house style: ${file.problem}`);
  const onDisk = 'text' in file ? file.text : undefined;
  const open = session.documents.all().find((document) => normal(document.uri) === uri);
  const text = open?.getText() ?? onDisk ?? NEW_STYLE;
  const edits = change(text);
  if (!edits) throw refused('The house style is broken or of an unusual shape, so it is left as it is: mend it first, or edit it by hand');
  if (edits.length === 0) return;
  if (open) await inEditor(session, open, edits, text === onDisk);
  else {
    await session.files.replace(uri, applyEdits(text, edits), session.folders).catch((error: Error) => {
      throw refused(error.message);
    });
  }
  session.styles.forget();
}

async function inEditor(session: Session, document: TextDocument, edits: readonly Edit[], clean: boolean): Promise<void> {
  const { connection, convert, client } = session;
  if (!client.capabilities.workspace?.applyEdit) throw refused('The house style is open in an editor that takes no edits: close it first');
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label: 'House style',
    edit: {
      changes: { [document.uri]: edits.map((e) => ({ range: convert.range(document, e), newText: e.newText })) },
    },
  });
  if (!applied) throw refused(`The house style was not changed${failureReason ? `: ${failureReason}` : ''}`);
  if (clean && client.options.asks) await connection.sendRequest(saveStyleRequest, { uri: document.uri });
}
