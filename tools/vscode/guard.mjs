// @ts-check
// Runs a command and ends it, with everything it has started, as soon as this process's standard input closes.
// That happens when the parent ends in whatever way, even by SIGKILL, which no handler of its own could see;
// so a server never outlives the test that needed it.
import { spawn } from 'node:child_process';
import { endDescendants, onStop } from '../../scripts/processes.mjs';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command ?? '', args, { stdio: ['ignore', 'inherit', 'inherit'] });
const leave = async () => {
  await endDescendants({ grace: 2_000 });
  process.exit(1);
};
child.on('error', (error) => {
  console.error(`${command} could not be started: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));
process.stdin.on('end', leave).on('error', leave).resume();
onStop(leave);
