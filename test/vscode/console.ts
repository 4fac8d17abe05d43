// Takes the place of `console` in what is bundled for the extension host. The npm VS Code's page prints the tests' lines
// among its own, so theirs carry a mark (the extension host lets nobody change its own console).

/** What a line starts with for the npm VS Code to pass it on, set when this is bundled; empty for the desktop. */
declare const MARK: string;

const real = globalThis.console;

const marked =
  (level: 'log' | 'info' | 'warn' | 'error') =>
  (first: unknown, ...rest: unknown[]) =>
    real[level](`${MARK}${first instanceof Error ? (first.stack ?? first.message) : first}`, ...rest);

const replacement = { ...real, log: marked('log'), info: marked('info'), warn: marked('warn'), error: marked('error') };

export { replacement as console };
