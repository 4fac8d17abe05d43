// The tools that `copydesk mcp` gives an assistant: three that read, one that records a source, one that edits outside quotations.
import { extname } from 'node:path';
import { factsAnswer, findingsAnswer, type ReadText, sourcesAnswer } from '../../assistants/answers.ts';
import { editWords } from '../../assistants/edit-words.ts';
import { markSourced } from '../../assistants/mark-sourced.ts';
import type { Desk } from '../../desk/desk.ts';
import { applyIgnores } from '../../desk/ignores.ts';
import { readText } from '../../disk/read.ts';
import { LARGEST_SHEET, parseSheet } from '../../facts/parse.ts';
import { SOURCE_KINDS } from '../../facts/sheet.ts';
import { circumstancesOn, minuteOf } from '../../facts/status.ts';
import { formatOf } from '../../text/formats/by-extension.ts';
import { unreadableShape } from '../../text/limits.ts';
import { CliError } from '../cli-error.ts';
import { type Draft, LARGEST } from '../drafts.ts';
import { readSources, sheetFileOf } from '../fact-sources.ts';
import { Ignores } from '../ignores.ts';
import { Styles } from '../styles.ts';
import type { Folder } from './folder.ts';
import type { Tool } from './serve.ts';

type Arguments = Readonly<Record<string, unknown>>;

const PATH = { type: 'string', description: 'The draft: a .txt, .md or .html file, as a path from the workspace folder.' };
const TEXT = {
  type: 'string',
  description:
    'The text to read instead of what the file holds: a draft that is not saved. The path still says which house style and format.',
};
const READ_INPUT = { properties: { path: PATH, text: TEXT }, required: [] };

/** What an assistant should know before it calls anything. */
export const INSTRUCTIONS = `Copydesk reads news drafts as a copy desk does.
“sure” of a finding says how sure it is: “sure” (mend it), “ask” (a question for the writer), “perhaps” (look once).
Words between quotation marks are what somebody said. Never change, shorten, join or invent them; edit_draft refuses it.
A fact is checked by a person. You can record where it is said to come from with mark_sourced, never that it is right.`;

export function toolsFor(folder: Folder): Tool[] {
  const room = new Room(folder);
  return [
    {
      name: 'check_draft',
      title: 'Check a draft',
      description:
        'Reads a news draft as a copy desk does: unsourced claims and quotes, inconsistent names and figures, dates and sums that are wrong, typing errors that spell-checkers pass over, house style. Each finding says how sure it is and what it suggests.',
      input: READ_INPUT,
      writes: false,
      run: (given) => room.check(given),
    },
    {
      name: 'list_facts',
      title: 'List the facts of a draft',
      description:
        'Lists every checkable fact of a draft (names, figures, dates, quotations …) with what its fact sheet records: open, sourced, checked, or to be checked again since its words changed.',
      input: READ_INPUT,
      writes: false,
      run: (given) => room.facts(given),
    },
    {
      name: 'list_sources',
      title: 'List the sources of a draft',
      description: 'Lists who says what in a draft, quotations that nobody is said to have said first, and the sources of its fact sheet.',
      input: READ_INPUT,
      writes: false,
      run: (given) => room.sources(given),
    },
    {
      name: 'mark_sourced',
      title: 'Record a fact’s source',
      description:
        'Records in the draft’s fact sheet where a fact is said to come from. A person still has to check it; what a person has recorded is never changed.',
      input: {
        properties: {
          path: PATH,
          fact: { type: 'string', description: 'The fact’s id, as list_facts gives it.' },
          source: { type: 'string', description: 'The id of a source in the sheet, or a new short one.' },
          kind: { type: 'string', enum: [...SOURCE_KINDS], description: 'What a new source is.' },
          title: { type: 'string', description: 'A new source’s title.' },
          file: { type: 'string', description: 'A new source’s file, from the draft’s folder.' },
          url: { type: 'string', description: 'A new source’s address.' },
          at: { type: 'string', description: 'Where in the source it stands: page, line, minute.' },
          note: { type: 'string', description: 'A note to whoever checks it.' },
        },
        required: ['path', 'fact', 'source'],
      },
      writes: true,
      run: (given, client) => room.sourced(given, client),
    },
    {
      name: 'edit_draft',
      title: 'Edit words of a draft',
      description:
        'Replaces words in one place of a draft, in the reporter’s own prose. Refuses whatever would change, add or drop words between quotation marks. Replacement on one line.',
      input: {
        properties: {
          path: PATH,
          find: { type: 'string', description: 'The words to replace, exactly as they stand in the file.' },
          replace: { type: 'string', description: 'The words to put there.' },
          start: { type: 'integer', minimum: 0, description: 'The offset that the words begin at, where they stand in several places.' },
        },
        required: ['path', 'find', 'replace'],
      },
      writes: true,
      run: (given) => room.edit(given),
    },
  ];
}

/** What the tools share: open desks by house style, and the ignores of the team. */
class Room {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  async check(given: Arguments): Promise<object> {
    const { draft, desk, notes, inFolder } = await this.#open(given);
    const report = desk.check(draft);
    const ignores = new Ignores();
    const ignored = inFolder ? ignores.for(draft.path) : undefined;
    const shown = ignored
      ? applyIgnores({ path: ignored.path, text: draft.text }, report, ignored.entries).shown
      : applyIgnores({ path: draft.path, text: draft.text }, report, []).shown;
    return { ...findingsAnswer(draft, shown), style: desk.style.name, notes: [...notes, ...ignores.notes] };
  }

  async facts(given: Arguments): Promise<object> {
    const { read, sheet, path, recheckAfter } = await this.#read(given);
    const sources = sheet && path !== undefined ? { sources: readSources(path, sheet, this.#folder.root) } : {};
    return factsAnswer(read, sheet, circumstancesOn(new Date(), recheckAfter, sources));
  }

  async sources(given: Arguments): Promise<object> {
    const { read, sheet } = await this.#read(given);
    return sourcesAnswer(read, sheet);
  }

  async sourced(given: Arguments, client: string): Promise<object> {
    const draft = this.#folder.draft(needed(given, 'path'));
    const file = sheetFileOf(draft.path, await new Styles(undefined).for(draft.path));
    const text = this.#folder.sheet(file);
    if (text === undefined)
      throw new CliError(
        `this draft has no fact sheet; a person starts one with “copydesk facts --start ${this.#folder.shown(draft.path)}”`,
      );
    const read = readText(file, LARGEST_SHEET);
    const seen = 'seen' in read ? read.seen : undefined;
    const request = {
      fact: needed(given, 'fact'),
      source: needed(given, 'source'),
      ...optional(given, ['kind', 'title', 'file', 'url', 'at', 'note']),
    };
    const by = client ? `assistant (${onlyWords(client)})` : 'assistant';
    const edit = markSourced('text' in read ? read.text : text, request, by, minuteOf(new Date()));
    if ('refused' in edit) throw new CliError(edit.refused);
    this.#folder.write(file, edit.text, seen);
    return { fact: request.fact, state: 'sourced', by };
  }

  async edit(given: Arguments): Promise<object> {
    const { draft, desk } = await this.#open({ path: needed(given, 'path') });
    const { start } = given;
    if (start !== undefined && (!Number.isInteger(start) || (start as number) < 0))
      throw new CliError('“start” is an offset, a whole number');
    const words = { find: needed(given, 'find'), replace: needed(given, 'replace', true) };
    const edited = editWords(desk, draft, { ...words, ...(start === undefined ? {} : { start: start as number }) });
    if ('refused' in edited) throw new CliError(edited.refused);
    this.#folder.write(draft.path, edited.text, draft.seen);
    return { path: this.#folder.shown(draft.path), edits: edited.edits };
  }

  async #read(given: Arguments) {
    const { draft, desk, sheetFile, inFolder } = await this.#open(given);
    const read: ReadText = { text: draft.text, ...desk.read(draft) };
    const text = inFolder ? this.#folder.sheet(sheetFile) : undefined;
    const { recheckAfter } = desk.style.facts;
    return { read, recheckAfter, sheet: text === undefined ? undefined : parseSheet(text), path: inFolder ? draft.path : undefined };
  }

  /** The draft that is asked about, with the desk for it. House styles are read anew each time: somebody may be editing them. */
  async #open(given: Arguments): Promise<{ draft: Draft; desk: Desk; sheetFile: string; notes: readonly string[]; inFolder: boolean }> {
    const text = given['text'] === undefined ? undefined : needed(given, 'text', true);
    const named = given['path'] === undefined ? undefined : needed(given, 'path');
    if (text === undefined && named === undefined) throw new CliError('give a path or a text');
    const draft = text === undefined ? this.#folder.draft(named!) : this.#unsaved(text, named);
    const styles = new Styles(undefined);
    const style = await styles.for(draft.path);
    const { desk, ignored } = style;
    if (ignored !== undefined) throw new CliError(ignored);
    return { draft, desk, sheetFile: sheetFileOf(draft.path, style), notes: styles.notes, inFolder: named !== undefined };
  }

  #unsaved(text: string, named: string | undefined): Draft {
    const path = this.#folder.path(named ?? 'draft.txt');
    const format = formatOf(extname(path));
    if (!format) throw new CliError(`“${named}” is no draft: a .txt, .md or .html file`);
    const why = text.length > LARGEST ? 'the text is too long' : unreadableShape(text, format);
    if (why !== undefined) throw new CliError(why);
    return { path, text, format };
  }
}

function needed(given: Arguments, name: string, mayBeEmpty = false): string {
  const value = given[name];
  if (typeof value !== 'string' || (value === '' && !mayBeEmpty)) throw new CliError(`“${name}” is needed, as text`);
  return value;
}

function optional<K extends string>(given: Arguments, names: readonly K[]): { readonly [P in K]?: string } {
  const found = names
    .filter((name) => given[name] !== undefined && given[name] !== '')
    .map((name) => [name, onlyText(needed(given, name))]);
  return Object.fromEntries(found) as { readonly [P in K]?: string };
}

const onlyText = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .slice(0, 500)
    .trim();

const onlyWords = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} ._-]+/gu, '')
    .slice(0, 40)
    .trim();
