// The commands with their options, and which one runs.
import { type Command, type Given, overview, parse, usage } from './arguments.ts';
import { runCheck, threadsOf, throwIfUnknown } from './check.ts';
import { CliError } from './cli-error.ts';
import { STDIN } from './drafts.ts';
import { print, tell } from './print.ts';

declare const COPYDESK_VERSION: string;

const version = typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : 'development';

const STDIN_PATH = { name: 'stdin-path', value: 'PATH', description: 'the path that standard input stands for' };

/** All but the check load their code when they run: who asks for it pays for it. */
const commands: readonly Command[] = [
  {
    name: 'check',
    operands: '[PATH…|-]',
    minOperands: 0,
    maxOperands: Infinity,
    description: 'check drafts; exit status 0: nothing at warning or above, 1: something found, 2: could not run',
    options: [
      { name: 'format', value: 'FORMAT', description: 'pretty, json, sarif, github or junit; pretty by default' },
      { name: 'fix', description: 'apply the safe fixes' },
      { name: 'config', value: 'FILE', description: 'the house style to use instead of the nearest copydesk.yml' },
      { name: 'rule', value: 'ID', description: 'run this rule only, even one that is off; may be given again' },
      { name: 'quiet', description: 'errors and warnings only' },
      { name: 'since', value: 'COMMIT', description: 'report only what was not found at a commit, branch or tag of git' },
      { name: 'max-warnings', value: 'NUMBER', description: 'exit status 1 only for an error, or for more warnings than this' },
      { name: 'no-cache', description: 'check again what has not changed' },
      { name: 'ndjson', description: 'read records, a line of JSON each, and answer each with a line; see docs/archives.md' },
      { name: 'unordered', description: 'with --ndjson: answer as soon as a record is checked' },
      { name: 'threads', value: 'NUMBER', description: 'how many threads to check on, one for each core by default' },
      STDIN_PATH,
    ],
    run: (paths, given) => {
      if (given.has('ndjson')) return checkArchive(paths, given);
      if (given.has('unordered')) throw new CliError('--unordered goes with --ndjson');
      return runCheck(orHere(paths), {
        format: given.value('format') ?? 'pretty',
        fix: given.has('fix'),
        rule: given.values('rule'),
        quiet: given.has('quiet'),
        cache: !given.has('no-cache'),
        ...optional('config', given.value('config')),
        ...optional('threads', given.value('threads')),
        ...optional('since', given.value('since')),
        ...optional('maxWarnings', given.value('max-warnings')),
        ...optional('stdinPath', given.value('stdin-path')),
      });
    },
  },
  {
    name: 'report',
    operands: '[PATH…]',
    minOperands: 0,
    maxOperands: Infinity,
    description: 'write a report of all that is found, by draft and by kind, with what the safe fixes would change',
    options: [
      { name: 'html', description: 'as a page that needs nothing beside it and prints well' },
      { name: 'docx', description: 'of one draft, as a Word document with comments at the words' },
      { name: 'output', value: 'FILE', description: 'where the report goes; standard output by default' },
      { name: 'config', value: 'FILE', description: 'the house style to use instead of the nearest copydesk.yml' },
      { name: 'since', value: 'COMMIT', description: 'report only what was not found at a commit, branch or tag of git' },
    ],
    run: async (paths, given) =>
      (await import('./report.ts')).runReport(orHere(paths), {
        html: given.has('html'),
        docx: given.has('docx'),
        ...optional('output', given.value('output')),
        ...optional('config', given.value('config')),
        ...optional('since', given.value('since')),
      }),
  },
  {
    name: 'inspect',
    operands: '[PATH…|-]',
    minOperands: 0,
    maxOperands: Infinity,
    description: 'show how the desk reads drafts: quotations, attributions, claims and names',
    options: [{ name: 'format', value: 'FORMAT', description: 'pretty or json; pretty by default' }, STDIN_PATH],
    run: async (paths, given) =>
      (await import('./inspect.ts')).runInspect(orHere(paths), {
        format: given.value('format') ?? 'pretty',
        ...optional('stdinPath', given.value('stdin-path')),
      }),
  },
  {
    name: 'facts',
    operands: '[PATH…]',
    minOperands: 0,
    maxOperands: Infinity,
    description: 'list the facts of drafts and what was checked; exit status 1: a required fact is not checked',
    options: [
      { name: 'start', description: 'start a fact sheet for each draft that has none' },
      { name: 'update', description: 'add facts that the sheet does not have yet' },
      { name: 'require', value: 'STATE', description: 'fail where a fact is not checked, or not at least sourced' },
      { name: 'kind', value: 'KIND', description: 'require this kind of fact only; may be given again' },
      { name: 'export', value: 'FORMAT', description: 'html, csv, docx or json' },
      { name: 'output', value: 'FILE', description: 'where the export goes' },
    ],
    run: async (paths, given) =>
      (await import('./facts.ts')).runFacts(orHere(paths), {
        start: given.has('start'),
        update: given.has('update'),
        kinds: given.values('kind'),
        ...optional('require', given.value('require')),
        ...optional('export', given.value('export')),
        ...optional('output', given.value('output')),
      }),
  },
  {
    name: 'import',
    operands: 'FILE.docx',
    minOperands: 1,
    maxOperands: 1,
    description: 'make a Markdown draft of a Word document, and a fact sheet of its comments and notes',
    options: [
      { name: 'output', value: 'FILE', description: 'where the draft goes; beside the document by default' },
      { name: 'force', description: 'replace a draft that is there; a fact sheet is never replaced' },
    ],
    run: async ([path], given) =>
      (await import('./import.ts')).runImport(path!, { ...optional('output', given.value('output')), force: given.has('force') }),
  },
  {
    name: 'explain',
    operands: 'RULE',
    minOperands: 1,
    maxOperands: 1,
    description: 'say what a rule marks, why, and on whose guidance',
    options: [],
    run: async ([rule]) => (await import('./explain.ts')).runExplain(rule!),
  },
  {
    name: 'init',
    operands: '[PRESET]',
    minOperands: 0,
    maxOperands: 1,
    description: 'make a commented copydesk.yml for this folder',
    options: [
      { name: 'preset', value: 'NAME', description: 'the house style to start from' },
      { name: 'force', description: 'replace a copydesk.yml that is there' },
    ],
    run: async ([preset], given) =>
      (await import('./init.ts')).runInit({ ...optional('preset', given.value('preset') ?? preset), force: given.has('force') }),
  },
  {
    name: 'mcp',
    operands: '',
    minOperands: 0,
    maxOperands: 0,
    description: 'serve assistants in this folder, by the Model Context Protocol over standard input and output',
    options: [],
    run: async () => (await import('./mcp/run.ts')).runMcp(version),
  },
];

/** What `--ndjson` goes together with. */
const OF_ARCHIVES = new Set(['ndjson', 'unordered', 'config', 'rule', 'quiet', 'threads', 'no-cache']);

async function checkArchive(paths: readonly string[], given: Given): Promise<void> {
  const other = given.names().find((name) => !OF_ARCHIVES.has(name));
  if (other !== undefined) throw new CliError(`--ndjson and --${other} do not go together`);
  const rule = given.values('rule');
  throwIfUnknown(rule);
  // Only who asks for it pays for it.
  const { runArchive } = await import('./archive/run.ts');
  await runArchive(paths.length > 0 ? paths : [STDIN], {
    rule,
    quiet: given.has('quiet'),
    unordered: given.has('unordered'),
    threads: threadsOf(given.value('threads')),
    ...optional('config', given.value('config')),
  });
}

const orHere = (paths: readonly string[]): readonly string[] => (paths.length > 0 ? paths : ['.']);

/** A field that is there only where it has a value. */
const optional = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

/** Runs the command line; the exit status is left in `process.exitCode`, so that what is printed still drains. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await run(argv.slice(2));
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    tell(error.message);
    process.exitCode = 2;
  }
}

async function run([name, ...words]: readonly string[]): Promise<void> {
  if (name === '--version' || name === '-V') return print(`${version}\n`);
  if (isHelp(name)) return print(overview(commands));
  // “help check” reads as “check --help”.
  const asked = name === 'help' ? words[0] : name;
  if (name === 'help' && asked === undefined) return print(overview(commands));
  const names = commands.map((one) => one.name).join(', ');
  if (asked === undefined) throw new CliError(`what to do? ${names}; see “copydesk --help”`);
  const command = commands.find((one) => one.name === asked);
  if (!command) throw new CliError(`unknown command “${asked}”, expected ${names}; see “copydesk --help”`);
  const end = words.indexOf('--');
  if (name === 'help' || (end < 0 ? words : words.slice(0, end)).some(isHelp)) return print(usage(command));
  const { operands, given } = parse(command, words);
  await command.run(operands, given);
}
