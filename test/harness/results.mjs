// @ts-check
import { writeFile } from 'node:fs/promises';

/**
 * Leaves the counts where scripts/test.mjs, which adds them up, has asked for them.
 * @param {number} passed @param {string[]} failed the names
 */
export async function writeCounts(passed, failed) {
  const file = process.env.COPYDESK_TEST_RESULTS;
  if (file) await writeFile(file, JSON.stringify({ passed, failed }));
}
