/**
 * V8's settings that a short run does without: it ends before code that is optimised beside it is ready, and before the garbage
 * that is looked for step by step is found. Under these settings it takes an eighth less.
 */
const SHORT_RUN = ['maglev', 'opt', 'incremental-marking'];

/**
 * What any longer run does without: V8's last compiler. Code that the one before it, Maglev, has compiled runs nearly as fast, since
 * the desk's time goes to expressions and look-ups, and the last one takes a sixth of the time of checking 800 articles. 4,000 take
 * no longer without it. Where Node is built without Maglev, as Node 20 is, it is all there is.
 */
const ofLongRun = (): readonly string[] => (hasMaglev(process.config) ? ['opt'] : []);

/** Does V8 compile by Maglev in a Node of this build? */
export function hasMaglev({ variables }: { readonly variables: object }): boolean {
  return (variables as { readonly v8_enable_maglev?: unknown }).v8_enable_maglev === 1;
}

/** Sets V8's flags. Electron, which can run this program too, does not let them be changed, and would crash. */
async function setFlags(flags: readonly string[]): Promise<void> {
  if (process.versions['electron']) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

async function without<T>(settings: readonly string[], work: () => Promise<T>): Promise<T> {
  await setFlags(settings.map((one) => `--no-${one}`));
  try {
    return await work();
  } finally {
    // What is kept of the compiled code must be kept under V8's own settings, see scripts/starter.cjs.
    await setFlags(settings.map((one) => `--${one}`));
  }
}

/** Does what ends in less than a second or so. */
export const shortRun = <T>(work: () => Promise<T>): Promise<T> => without(SHORT_RUN, work);

/** Does what takes longer. */
export const longRun = <T>(work: () => Promise<T>): Promise<T> => without(ofLongRun(), work);

/**
 * Does what takes longer on other threads. `start` makes them load their code, which is kept compiled under V8's own settings;
 * `work` sets them to work. Between the two they stand still, and only then may V8's settings be changed: it crashes where one
 * thread changes them while another runs an expression. They stay changed, as threads may be ending still.
 */
export async function threadedRun<T>(start: () => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  // What scripts/starter.cjs has changed.
  await setFlags(['--regexp-tier-up']);
  await start();
  await setFlags(ofLongRun().map((one) => `--no-${one}`));
  return work();
}
