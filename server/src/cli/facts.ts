// `copydesk facts`: starts, updates, lists, exports and requires the fact sheets of drafts.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rootOf } from '../disk/folders.ts';
import { readText } from '../disk/read.ts';
import { NotWritten, replaceFile } from '../disk/write.ts';
import { indexOf } from '../facts/collect.ts';
import { toCsv } from '../facts/export/csv.ts';
import { intoDocx, toDocx } from '../facts/export/docx.ts';
import { toHtml } from '../facts/export/html.ts';
import { toJson } from '../facts/export/json.ts';
import { factRows, STATE_WORDS } from '../facts/export/rows.ts';
import { isPlaced } from '../facts/locate.ts';
import { LARGEST_SHEET, parseSheet } from '../facts/parse.ts';
import { FACT_KINDS, type FactKind, SHEET_SUFFIX, type Sheet } from '../facts/sheet.ts';
import { countFacts, factStates, isDone, type LocatedFact, type SourceDays } from '../facts/status.ts';
import { addNewFacts, startSheet } from '../facts/update.ts';
import type { DraftReading } from '../reading/draft/draft.ts';
import { lineIndex } from '../text/lines.ts';
import { spanInDraft } from '../text/paragraph.ts';
import { CliError } from './cli-error.ts';
import { type Draft, listDrafts, readDraft } from './drafts.ts';
import { print, tell } from './print.ts';
import { Styles } from './styles.ts';

const EXPORTS = ['html', 'csv', 'docx', 'json'] as const;
type Export = (typeof EXPORTS)[number];
const REQUIRED = ['checked', 'sourced'] as const;

export interface FactsOptions {
  readonly start: boolean;
  readonly update: boolean;
  readonly require?: string;
  readonly kinds: readonly string[];
  readonly export?: string;
  readonly output?: string;
}

/** Runs the command. Exit status 1: a required fact is not checked; 2: something could not be done. */
export async function runFacts(paths: readonly string[], options: FactsOptions): Promise<void> {
  const format = oneOf('--export', options.export, EXPORTS);
  const required = oneOf('--require', options.require, REQUIRED);
  for (const kind of options.kinds) oneOf('--kind', kind, FACT_KINDS);
  if (options.output !== undefined && !format) throw new CliError('--output goes with --export');
  const styles = new Styles(undefined);
  let sheets = 0;
  for (const draft of draftsAt(paths)) {
    const { desk } = await styles.for(draft.path);
    const read = desk.read(draft);
    const path = await sheetOf(draft, read.draft, options, desk.style.facts.leaveOut);
    if (path === undefined) {
      if (required) missing(draft.path);
      continue;
    }
    sheets++;
    const sheet = parseSheet(readWhole(path));
    tellProblems(path, sheet);
    const facts = factStates(sheet, indexOf(read.draft), sourceDays(sheet, dirname(path)));
    if (format) await exportSheet(format, draft, sheet, facts, read.segmented, options.output);
    else if (required)
      await requireFacts(draft, facts, read.segmented, required, options.kinds.length > 0 ? options.kinds : desk.style.facts.require);
    else if (!options.start) await list(draft, sheet, facts, read.segmented);
  }
  if (sheets === 0 && !required) unable('no fact sheet here; start one with “copydesk facts --start DRAFT”');
}

/** The drafts that can be read; why others cannot is told. */
function* draftsAt(paths: readonly string[]): Generator<Draft> {
  for (const listed of listDrafts(paths)) {
    const draft = 'problem' in listed ? listed : readDraft(listed.path);
    if (!('problem' in draft)) yield draft;
    else if (!draft.skipped) unable(`${draft.path}: ${draft.problem}`);
  }
}

/** The file of a draft's sheet, started or updated if that was asked; undefined where there is none. */
async function sheetOf(
  { path: draft }: Draft,
  reading: DraftReading,
  { start, update }: FactsOptions,
  leaveOut: readonly FactKind[],
): Promise<string | undefined> {
  const path = `${draft}${SHEET_SUFFIX}`;
  if (existsSync(path)) {
    if (update) updateSheet(path, reading, leaveOut);
    return path;
  }
  if (!start) return undefined;
  write(path, startSheet(reading, leaveOut));
  const said = prepareGit(dirname(path));
  await print(`${path}: started with ${parseSheet(readWhole(path)).facts.length} facts${said ? `; ${said}` : ''}\n`);
  return path;
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  if (!(allowed as readonly string[]).includes(value)) throw new CliError(`${option} takes ${allowed.join(', ')}, not “${value}”`);
  return value as T;
}

function unable(message: string): void {
  tell(message);
  process.exitCode = 2;
}

function missing(path: string): void {
  tell(`${path}: no fact sheet`);
  process.exitCode ||= 1;
}

function readWhole(path: string): string {
  const read = readText(path, LARGEST_SHEET);
  if ('text' in read) return read.text;
  throw new CliError(`${path}: ${'missing' in read ? 'no such file' : read.problem}`);
}

/** Writes a file inside the draft's own folder or repository, or throws `Unable`. */
export function write(path: string, text: string): void {
  try {
    replaceFile(path, text, { inside: [rootOf(path)] });
  } catch (error) {
    if (error instanceof NotWritten) throw new CliError(`${path}: ${error.message}`);
    throw error;
  }
}

function updateSheet(path: string, draft: DraftReading, leaveOut: readonly FactKind[]): void {
  const before = readWhole(path);
  const edit = addNewFacts(before, draft, leaveOut);
  if ('refused' in edit) unable(`${path}: ${edit.refused}`);
  else if (edit.text !== before) write(path, edit.text);
}

/** Lines for git beside a first sheet: private contacts stay out, and two people's checks merge. */
export function prepareGit(folder: string): string {
  const root = repositoryOf(folder);
  if (!root) return '';
  const added = [
    addLine(join(root, '.gitignore'), '*.facts.private.yml'),
    addLine(join(root, '.gitattributes'), '*.facts.yml merge=union'),
  ].filter(Boolean);
  return added.length === 0 ? '' : `added a line to ${added.join(' and ')}`;
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function addLine(path: string, line: string): string | undefined {
  const text = existsSync(path) ? readWhole(path) : '';
  if (text.split(/\r?\n/).includes(line)) return undefined;
  write(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`);
  return basename(path);
}

function sourceDays(sheet: Sheet, folder: string): SourceDays {
  const days = new Map<string, string>();
  for (const { id, file } of sheet.sources) {
    if (file === undefined || file.includes('..') || file.startsWith('/')) continue;
    try {
      days.set(id, statSync(join(folder, file)).mtime.toISOString().slice(0, 10));
    } catch {
      // A source that is not on this machine changes nothing.
    }
  }
  return days;
}

function tellProblems(path: string, { problems }: Sheet): void {
  if (problems.length === 0) return;
  const at = lineIndex(readWhole(path));
  for (const { start, severity, message } of problems) {
    tell(`${path}:${at(start).line + 1}: ${message}`);
    if (severity === 'error') process.exitCode = 2;
  }
}

type Segments = Parameters<typeof factRows>[2];

async function exportSheet(
  format: Export,
  draft: Draft,
  sheet: Sheet,
  facts: readonly LocatedFact[],
  segmented: Segments,
  output: string | undefined,
): Promise<void> {
  const rows = factRows(sheet, facts, segmented);
  const title = basename(draft.path);
  const content =
    format === 'csv'
      ? toCsv(rows)
      : format === 'html'
        ? toHtml(title, rows, segmented)
        : format === 'json'
          ? toJson(title, rows)
          : draft.word
            ? intoDocx(draft.word.bytes, draft.word.document, rows)
            : toDocx(title, rows, segmented);
  if (output === undefined && typeof content === 'string') return print(content);
  const file = output ?? `${draft.path}.facts.${format}`;
  writeFileSync(file, content);
  await print(`${file}: ${rows.length} facts\n`);
}

async function requireFacts(
  draft: Draft,
  facts: readonly LocatedFact[],
  { paragraphs }: Segments,
  required: (typeof REQUIRED)[number],
  kinds: readonly string[],
): Promise<void> {
  const at = lineIndex(draft.text);
  const failing = facts.filter(
    ({ fact, state }) =>
      (kinds.length === 0 || kinds.includes(fact.kind)) && !isDone(state) && !(required === 'sourced' && state === 'sourced'),
  );
  for (const { fact, state, location } of failing) {
    const line = isPlaced(location) ? at(spanInDraft(paragraphs[location.paragraph]!, location).start).line + 1 : 1;
    await print(`${draft.path}:${line}: ${fact.kind} “${fact.exact}”: ${STATE_WORDS[state]}\n`);
  }
  if (failing.length > 0) process.exitCode ||= 1;
}

async function list(draft: Draft, sheet: Sheet, facts: readonly LocatedFact[], segmented: Segments): Promise<void> {
  const { all, done, recheck, lost } = countFacts(facts);
  const lines = factRows(sheet, facts, segmented).map(
    ({ number, kind, words, state, now, checkedBy }) =>
      `  ${String(number).padStart(4)}  ${STATE_WORDS[state].padEnd(12)} ${kind.padEnd(12)} ${words}${now === undefined ? '' : ` → ${now}`}${checkedBy ? ` (${checkedBy})` : ''}\n`,
  );
  await print(`${draft.path}: ${done} of ${all} checked, ${recheck} to recheck, ${lost} lost\n${lines.join('')}`);
}
