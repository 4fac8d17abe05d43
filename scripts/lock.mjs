// @ts-check
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Two runs started at once (a second terminal, an editor's task) must not install over each other.
// The lock is a file that only one process can create. Its owner touches it while it works, so that
// a lock whose owner was killed is recognised by its age even where its process number is in use again.
const TOUCH_EVERY = 2_000;
const STALE_AFTER = 60_000;
const GUARD_STALE_AFTER = 10_000;

/**
 * Runs `work` while holding the lock at `path`.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (owner: number) => void, pollEvery?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(path, work, options = {}) {
  await mkdir(dirname(path), { recursive: true });
  const token = `${process.pid} ${randomUUID()}`;
  let told = false;
  while (!(await create(path, token))) {
    const holder = await readFile(path, 'utf8').catch(() => '');
    if (await isStale(path, holder)) {
      await takeAway(path, holder);
      continue;
    }
    if (!told) {
      told = true;
      options.onWait?.(ownerOf(holder));
    }
    await sleep(options.pollEvery ?? 250);
  }
  const touching = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), TOUCH_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    if ((await readFile(path, 'utf8').catch(() => '')) === token) await rm(path, { force: true });
  }
}

/** @param {string} path @param {string} token */
async function create(path, token) {
  try {
    await writeFile(path, token, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} holder */
const ownerOf = (holder) => Number.parseInt(holder, 10);

/** @param {string} path @param {string} holder */
async function isStale(path, holder) {
  const age = await stat(path).then(
    (found) => Date.now() - found.mtimeMs,
    () => 0,
  );
  if (age > STALE_AFTER) return true;
  const owner = ownerOf(holder);
  // An empty file is a lock that is being written this very moment.
  return Number.isInteger(owner) && !isAlive(owner);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Removes a stale lock. Of two processes that both find it stale, the second might take away the lock that the first has just
 * made, so only one at a time may look again and remove it.
 * @param {string} path @param {string} holder
 */
async function takeAway(path, holder) {
  const guard = `${path}.taken-over`;
  if (!(await create(guard, `${process.pid}`))) {
    // Taking over is done in a moment; a guard that is older was left by a process killed in that moment.
    const age = await stat(guard).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > GUARD_STALE_AFTER) await rm(guard, { force: true });
    else await sleep(5);
    return;
  }
  try {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === holder) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}
