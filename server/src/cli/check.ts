// `copydesk check`.
import { appendFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isAbsolute } from 'node:path';
import { rules } from '../rules/index.ts';
import type { CheckedFile } from './checked.ts';
import { type Checked, Checker, type CheckerOptions } from './checker.ts';
import { CliError } from './cli-error.ts';
import { type Listed, listDrafts, type Problem, STDIN } from './drafts.ts';
import { github, githubSummary, SHOWN_A_STEP } from './formats/github.ts';
import { formats } from './formats/index.ts';
import { print, tell } from './print.ts';
import { terminal } from './terminal.ts';
import { checkOnThreads } from './threads.ts';

export interface CheckOptions extends Omit<CheckerOptions, 'cache'> {
  readonly format: string;
  readonly cache?: boolean;
  readonly threads?: string;
  /** More warnings than this fail the check; without it, one does. */
  readonly maxWarnings?: string;
}

/** From here on it pays to start other threads, which takes them as long as reading this much. In bytes. */
const WORTH_THREADS = 1_000_000;

/** `copydesk check`: reports on drafts, and mends what is safe to mend where asked to. */
export async function runCheck(paths: readonly string[], options: CheckOptions): Promise<void> {
  const format = formats[options.format];
  if (!format) throw new CliError(`unknown format “${options.format}”, expected ${Object.keys(formats).join(', ')}`);
  throwIfUnknown(options.rule);
  const threads = threadsOf(options.threads);
  const most = options.maxWarnings === undefined ? 0 : Number(options.maxWarnings);
  if (!Number.isInteger(most) || most < 0 || options.maxWarnings === '')
    throw new CliError(`--max-warnings takes a whole number, not “${options.maxWarnings}”`);
  if (options.since !== undefined && options.fix) throw new CliError('--since and --fix do not go together: --fix mends the whole draft');
  const { format: _, threads: __, maxWarnings: ___, ...rest } = options;
  const checkerOptions: CheckerOptions = { ...rest, lines: options.format === 'pretty', cache: options.cache !== false };

  const { all, files, notes, failed } = await checkAll(paths, checkerOptions, threads);
  for (const note of notes) tell(note);
  const corrected = all.find((one) => one.corrected !== undefined)?.corrected;
  if (options.format === 'github' && (await summarised(files))) return finish(failed, files, most);
  // A draft from standard input that is mended goes on to standard output, as with any filter.
  await print(corrected ?? format(files, terminal()));
  finish(failed, files, most);
}

/** Throws `CliError` for a rule that there is not. */
export function throwIfUnknown(ids: readonly string[]): void {
  for (const id of ids) {
    if (!rules.some((rule) => rule.meta.id === id)) throw new CliError(`unknown rule “${id}”; “copydesk explain” tells which there are`);
  }
}

/** How many threads were asked for; one for each core by default. */
export function threadsOf(given: string | undefined): number {
  const threads = given === undefined ? availableParallelism() : Number(given);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64)
    throw new CliError(`--threads takes a number from 1 to 64, not “${given}”`);
  return threads;
}

function finish(failed: boolean, files: readonly CheckedFile[], mostWarnings: number): void {
  process.exitCode = failed ? 2 : failsWith(files, mostWarnings) ? 1 : 0;
}

/** In a step of GitHub Actions, what GitHub would not show beside the lines goes into the job’s summary, with all the rest. */
async function summarised(files: readonly CheckedFile[]): Promise<boolean> {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY: summary } = process.env;
  if (GITHUB_ACTIONS !== 'true' || !summary || !isAbsolute(summary)) return false;
  appendFileSync(summary, githubSummary(files));
  await print(github(files, SHOWN_A_STEP));
  return true;
}

/** What came of all the drafts under some paths. */
export interface CheckedAll {
  readonly all: readonly Checked[];
  readonly files: readonly CheckedFile[];
  /** What to tell a person, each line once. */
  readonly notes: ReadonlySet<string>;
  readonly failed: boolean;
}

/** Checks the drafts under some paths, on several threads where that pays. */
export async function checkAll(paths: readonly string[], options: CheckerOptions, threads = availableParallelism()): Promise<CheckedAll> {
  const listed = [...listDrafts(paths)];
  const drafts = listed.filter((one): one is Listed => !('problem' in one));
  const size = drafts.reduce((sum, { size }) => sum + size, 0);
  // How much comes from standard input is not known.
  const known = drafts.every(({ path }) => path !== STDIN);
  const many = threads > 1 && known && size >= WORTH_THREADS && drafts.length > 1;
  const checked = await (many ? checkOnThreads(drafts, options, threads) : checkHere(drafts, options));

  const all = [...listed.filter((one): one is Problem => 'problem' in one).map(unread), ...checked];
  return {
    all,
    files: all.flatMap(({ file }) => file ?? []),
    notes: new Set(all.flatMap(({ notes }) => notes)),
    failed: all.some(({ failed }) => failed),
  };
}

/** Is there an error, or are there more warnings than may be? */
function failsWith(files: readonly CheckedFile[], mostWarnings: number): boolean {
  const count = (severity: string) =>
    files.reduce((sum, { diagnostics }) => sum + diagnostics.filter((d) => d.severity === severity).length, 0);
  return count('error') > 0 || count('warning') > mostWarnings;
}

const unread = ({ path, problem, skipped }: Problem): Checked => ({ notes: [`${path}: ${problem}`], failed: !skipped });

async function checkHere(drafts: readonly Listed[], options: CheckerOptions): Promise<Checked[]> {
  const checker = new Checker(options);
  const all: Checked[] = [];
  for (const { path } of drafts) all.push(await checker.check(path));
  return all;
}
