// `copydesk facts`: starts, updates, lists, exports and requires the fact sheets of drafts.
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { realOf, rootOf } from '../disk/folders.ts';
import { readText } from '../disk/read.ts';
import { NotWritten, replaceFile } from '../disk/write.ts';
import { indexOf } from '../facts/collect.ts';
import { type CheckedQuotation, checkQuotations, VERDICT_WORDS } from '../facts/diagnose.ts';
import { toCsv } from '../facts/export/csv.ts';
import { intoDocx, toDocx } from '../facts/export/docx.ts';
import { toHtml } from '../facts/export/html.ts';
import { toJson } from '../facts/export/json.ts';
import { factRows, STATE_WORDS } from '../facts/export/rows.ts';
import { isPlaced } from '../facts/locate.ts';
import { LARGEST_SHEET, parseSheet } from '../facts/parse.ts';
import { FACT_KINDS, type FactKind, type Sheet } from '../facts/sheet.ts';
import { SOURCES_FOLDER } from '../facts/sources.ts';
import { circumstancesOn, countFacts, factStates, isDone, type LocatedFact } from '../facts/status.ts';
import { addNewFacts, startSheet } from '../facts/update.ts';
import type { DraftReading } from '../reading/draft/draft.ts';
import type { HouseStyle } from '../style/style.ts';
import { counted } from '../text/counted.ts';
import { lineIndex } from '../text/lines.ts';
import { spanInDraft } from '../text/paragraph.ts';
import { visible } from '../text/visible.ts';
import { CliError } from './cli-error.ts';
import { type Draft, listDrafts, readDraft } from './drafts.ts';
import { readSources, sheetFileOf } from './fact-sources.ts';
import { print, tell } from './print.ts';
import { type ResolvedStyle, Styles } from './styles.ts';

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
  throwIfAtOdds(options);
  const styles = new Styles(undefined);
  const work = async (open: OpenSheet): Promise<void> => {
    if (format) await exportSheet(format, open, options.output);
    else if (required) await requireFacts(open, required, options.kinds);
    else if (!options.start) await list(open);
  };
  let drafts = 0;
  let sheets = 0;
  for (const draft of draftsAt(paths)) {
    drafts++;
    // One file holds one draft's export: the next would take its place.
    if (options.output !== undefined && sheets > 0)
      throw new CliError('--output takes one draft; without it each export lies beside its draft');
    // A sheet that cannot be read, or an export that cannot be written, keeps nobody from the other drafts.
    try {
      const open = await openSheet(draft, await styles.for(draft.path), options);
      if (open) await work(open);
      else if (required) missing(draft.path);
      if (open) sheets++;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      unable(error.message);
      sheets++;
    }
  }
  // Why a draft cannot be read has been told.
  if (sheets === 0 && !required && (drafts > 0 || process.exitCode !== 2))
    unable('no fact sheet here; start one with “copydesk facts --start DRAFT”');
}

/** Options that need each other, or cannot go together. */
function throwIfAtOdds({ kinds, export: format, require: required, output }: FactsOptions): void {
  for (const kind of kinds) oneOf('--kind', kind, FACT_KINDS);
  if (output !== undefined && !format) throw new CliError('--output goes with --export');
  if (format && required) throw new CliError('--export and --require are two runs: the gate first');
  if (kinds.length > 0 && !required) throw new CliError('--kind goes with --require');
}

/** A draft with its sheet, as both are now. */
interface OpenSheet {
  readonly draft: Draft;
  readonly style: HouseStyle;
  readonly segmented: Segments;
  readonly sheet: Sheet;
  readonly facts: readonly LocatedFact[];
  readonly quotations: readonly CheckedQuotation[];
}

async function openSheet(draft: Draft, resolved: ResolvedStyle, options: FactsOptions): Promise<OpenSheet | undefined> {
  const { desk } = resolved;
  const { style } = desk;
  const { draft: reading, segmented } = desk.read(draft);
  const path = sheetFileOf(draft.path, resolved);
  const inside = [rootOf(realOf(draft.path)), ...(resolved.folder === undefined ? [] : [resolved.folder])];
  if (!(await isThere(path, { path: draft.path, reading }, options, style.facts.leaveOut, inside))) return undefined;
  const sheet = parseSheet(readWhole(path));
  const sources = readSources(draft.path, sheet);
  tellProblems(path, sheet, sources.problems);
  const circumstances = circumstancesOn(new Date(), style.facts.recheckAfter, { sources, days: sources.days });
  const facts = factStates(sheet, indexOf(reading), circumstances);
  return { draft, style, segmented, sheet, facts, quotations: checkQuotations(reading, sources) };
}

/** The drafts that can be read; why others cannot is told. What lies in a `sources/` folder is none unless it is named. */
function* draftsAt(paths: readonly string[]): Generator<Draft> {
  for (const listed of listDrafts(paths)) {
    if (basename(dirname(listed.path)) === SOURCES_FOLDER && !paths.includes(listed.path)) continue;
    const draft = 'problem' in listed ? listed : readDraft(listed.path);
    if (!('problem' in draft)) yield draft;
    else if (!draft.skipped) unable(`${draft.path}: ${draft.problem}`);
  }
}

/** Is there a sheet, which is started or updated if that was asked? */
async function isThere(
  path: string,
  { path: draft, reading }: { readonly path: string; readonly reading: DraftReading },
  { start, update }: FactsOptions,
  leaveOut: readonly FactKind[],
  inside: readonly string[],
): Promise<boolean> {
  if (existsSync(path)) {
    if (update) updateSheet(path, reading, leaveOut, inside);
    else if (start) await print(`${path} is there already; “copydesk facts --update ${draft}” adds facts that it does not have\n`);
    return true;
  }
  if (!start) return false;
  write(path, startSheet(reading, leaveOut), inside);
  const said = prepareGit(dirname(path));
  await print(`${path}: started with ${counted(parseSheet(readWhole(path)).facts.length, 'fact')}${said ? `; ${said}` : ''}\n`);
  return true;
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

/** Writes a file inside these folders, the file's own or its repository if none are named, or throws `Unable`. */
export function write(path: string, text: string, inside: readonly string[] = [rootOf(path)]): void {
  try {
    replaceFile(path, text, { inside, makesFolders: true });
  } catch (error) {
    if (error instanceof NotWritten) throw new CliError(`${path}: ${error.message}`);
    throw error;
  }
}

function updateSheet(path: string, draft: DraftReading, leaveOut: readonly FactKind[], inside: readonly string[]): void {
  const before = readWhole(path);
  const edit = addNewFacts(before, draft, leaveOut);
  if ('refused' in edit) unable(`${path}: ${edit.refused}`);
  else if (edit.text !== before) write(path, edit.text, inside);
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

function tellProblems(path: string, { problems }: Sheet, ofSources: readonly { readonly start: number; readonly message: string }[]): void {
  if (problems.length + ofSources.length === 0) return;
  const at = lineIndex(readWhole(path));
  for (const { start, severity, message } of problems) {
    tell(`${path}:${at(start).line + 1}: ${message}`);
    if (severity === 'error') process.exitCode = 2;
  }
  for (const { start, message } of ofSources) tell(`${path}:${at(start).line + 1}: ${message}`);
}

type Segments = Parameters<typeof factRows>[2];

async function exportSheet(format: Export, { draft, sheet, facts, segmented }: OpenSheet, output: string | undefined): Promise<void> {
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
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new CliError(`${file} cannot be written: ${(error as Error).message}`);
  }
  await print(`${file}: ${counted(rows.length, 'fact')}\n`);
}

async function requireFacts(
  { draft, style, facts, segmented: { paragraphs } }: OpenSheet,
  required: (typeof REQUIRED)[number],
  asked: readonly string[],
): Promise<void> {
  const kinds = asked.length > 0 ? asked : style.facts.require;
  const at = lineIndex(draft.text);
  const failing = facts.filter(
    ({ fact, state }) =>
      (kinds.length === 0 || kinds.includes(fact.kind)) && !isDone(state) && !(required === 'sourced' && state === 'sourced'),
  );
  for (const { fact, state, location } of failing) {
    const line = isPlaced(location) ? at(spanInDraft(paragraphs[location.paragraph]!, location).start).line + 1 : 1;
    await print(`${draft.path}:${line}: ${fact.kind} “${visible(fact.exact)}”: ${STATE_WORDS[state]}\n`);
  }
  if (failing.length > 0) process.exitCode ||= 1;
}

async function list({ draft, sheet, facts, segmented, quotations }: OpenSheet): Promise<void> {
  const { all, done, recheck, lost } = countFacts(facts);
  const lines = factRows(sheet, facts, segmented).map(({ number, kind, words, state, now, checkedBy, paragraph, start = 0, end = 0 }) => {
    const heard = kind === 'quotation' && quotations.find((q) => q.paragraph === paragraph && q.start < end && start < q.end);
    const said = `${words}${now === undefined ? '' : ` → ${now}`}${checkedBy ? ` (${checkedBy})` : ''}`;
    const inTranscript = heard ? ` [transcript: ${VERDICT_WORDS[heard.comparison.verdict]}]` : '';
    return `  ${String(number).padStart(4)}  ${STATE_WORDS[state].padEnd(12)} ${kind.padEnd(12)} ${visible(said)}${inTranscript}\n`;
  });
  await print(`${draft.path}: ${done} of ${all} checked, ${recheck} to recheck, ${lost} lost\n${lines.join('')}`);
}
