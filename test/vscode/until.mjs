// @ts-check
// Waits until something is seen on the screen or on the disk.

/**
 * Asks ten times a second, for a minute at most. What was found; an error that names it where nothing was.
 * @template T @param {string} what @param {() => Promise<T | undefined | false | null>} find @returns {Promise<T>}
 */
export async function until(what, find) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited 60 s and did not see ${what}`);
}
