// Where the command line begins.
import { hasChecked } from './checker.ts';
import { main } from './main.ts';
import { checkAsThread, THREAD } from './threads.ts';

const run = process.argv[2] === THREAD ? checkAsThread() : main(process.argv);

/** Resolves to whether what the program is for has run, see scripts/starter.cjs. */
export const settled: Promise<boolean> = run.then(hasChecked);
