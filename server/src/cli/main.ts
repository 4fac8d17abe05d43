import { Command, CommanderError } from 'commander';
import { runCheck } from './check.ts';
import { runExplain } from './explain.ts';
import { runInit } from './init.ts';
import { runInspect } from './inspect.ts';
import { Unable } from './unable.ts';

declare const COPYDESK_VERSION: string;

const program = new Command('copydesk')
  .description('The read a good copy desk gives a news draft.')
  .version(typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : 'development')
  .exitOverride()
  .configureOutput({ outputError: () => {} });

program
  .command('check')
  .description('check drafts; exit status 0: nothing at warning or above, 1: something found, 2: could not run')
  .argument('[paths...]', 'files or folders; “-” reads standard input', ['.'])
  .option('--format <format>', 'pretty, json, sarif, github or junit', 'pretty')
  .option('--fix', 'apply the safe fixes')
  .option('--config <file>', 'the house style to use instead of the nearest copydesk.yml')
  .option(
    '--rule <id>',
    'run this rule only, even one that is off; may be given again',
    (id: string, before: string[]) => [...before, id],
    [] as string[],
  )
  .option('--quiet', 'errors and warnings only')
  .option('--no-cache', 'check again what has not changed')
  .option('--threads <number>', 'how many threads to check on, one for each core by default')
  .option('--stdin-path <path>', 'the path that standard input stands for')
  .action(runCheck);

program
  .command('inspect')
  .description('show how the desk reads drafts: quotations, attributions, claims and names')
  .argument('[paths...]', 'files or folders; “-” reads standard input', ['.'])
  .option('--format <format>', 'pretty or json', 'pretty')
  .option('--stdin-path <path>', 'the path that standard input stands for')
  .action(runInspect);

program.command('explain').description('say what a rule marks, why, and on whose guidance').argument('<rule>').action(runExplain);

program
  .command('init')
  .description('make a commented copydesk.yml for this folder')
  .option('--preset <name>', 'the house style to start from')
  .option('--force', 'replace a copydesk.yml that is there')
  .action(runInit);

/** Runs the command line; the exit status is left in `process.exitCode`, so that what is printed still drains. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0) process.stderr.write(`copydesk: ${error.message.replace(/^error: /, '')}; see “copydesk --help”\n`);
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof Unable) {
      process.stderr.write(`copydesk: ${error.message}\n`);
      process.exitCode = 2;
    } else {
      throw error;
    }
  }
}
