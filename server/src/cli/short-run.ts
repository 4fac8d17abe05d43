/**
 * V8's settings that a short run does without: it ends before code that is optimised beside it is ready, and before the garbage
 * that is looked for step by step is found. Under these settings it takes an eighth less.
 */
const SETTINGS = ['maglev', 'opt', 'incremental-marking'];

/** Sets V8's flags. Electron, which can run this program too, does not let them be changed, and would crash. */
export async function setFlags(flags: readonly string[]): Promise<void> {
  if (process.versions['electron']) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

/** Does what ends in less than a second or so. */
export async function shortRun<T>(work: () => Promise<T>): Promise<T> {
  await setFlags(SETTINGS.map((one) => `--no-${one}`));
  try {
    return await work();
  } finally {
    // What is kept of the compiled code must be kept under V8's own settings, see scripts/starter.cjs.
    await setFlags(SETTINGS.map((one) => `--${one}`));
  }
}
