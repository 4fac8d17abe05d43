// @ts-check
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The processes below `root`, nearest first, from a table of process and parent numbers.
 * @param {number} root
 * @param {readonly (readonly [pid: number, parent: number])[]} table
 * @returns {number[]}
 */
export function descendantsIn(root, table) {
  const found = [root];
  for (const parent of found) for (const [pid, of] of table) if (of === parent && !found.includes(pid)) found.push(pid);
  return found.slice(1);
}

/**
 * Every process with its parent. Linux is asked through /proc, since small images come without `ps`.
 * @returns {Promise<[pid: number, parent: number][]>}
 */
async function processTable() {
  if (process.platform !== 'linux') {
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
    return [...stdout.matchAll(/(\d+)\s+(\d+)/g)].map(([, pid, parent]) => [Number(pid), Number(parent)]);
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const rows = pids.map(async (pid) => {
    // The name of the programme stands in parentheses and may hold any character, so the fields are counted from its end.
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    return /** @type {[number, number]} */ ([Number(pid), Number(parent)]);
  });
  return Promise.all(rows);
}

/** @param {number} root */
export async function descendantsOf(root) {
  return descendantsIn(root, await processTable());
}

/** @param {number} pid @param {NodeJS.Signals | 0} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ends every process that this one has started, directly or not. They are listed before the first one
 * is told, because what a dying process leaves behind is no longer found below this one.
 * @param {{ grace?: number }} [options] how long they may take to end by themselves
 */
export async function endDescendants({ grace = 5_000 } = {}) {
  if (process.platform === 'win32') {
    await run('taskkill', ['/pid', String(process.pid), '/T', '/F']).catch(() => {});
    return;
  }
  const pids = await descendantsOf(process.pid);
  for (const pid of pids) send(pid, 'SIGTERM');
  const until = Date.now() + grace;
  while (Date.now() < until && pids.some((pid) => send(pid, 0))) await sleep(50);
  for (const pid of pids) send(pid, 'SIGKILL');
}

/**
 * Calls `end` once for the first signal that asks this process to stop, then leaves with the code
 * a shell gives for that signal. More signals change nothing: the terminal and a parent may both pass on one Ctrl+C.
 *
 * npm starts a script through a shell, and a signal that is meant for npm alone never gets past that shell,
 * so below npm the end of either counts as a signal too.
 * @param {() => Promise<void>} end
 */
export function onStop(end) {
  /** @type {Record<string, number>} */
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  let stopping = false;
  const stop = async (/** @type {string} */ name) => {
    if (stopping) return;
    stopping = true;
    await end().catch(() => {});
    process.exit(codes[name]);
  };
  for (const name of Object.keys(codes)) process.on(name, () => stop(name));
  if (process.env.npm_lifecycle_event) onOrphaned(() => stop('SIGTERM'));
}

/** @param {() => void} call */
async function onOrphaned(call) {
  const shell = process.ppid;
  const npm = (await processTable().catch(() => [])).find(([pid]) => pid === shell)?.[1];
  const watch = setInterval(() => {
    if (process.ppid === shell && (!npm || send(npm, 0))) return;
    clearInterval(watch);
    call();
  }, 500);
  watch.unref();
}
