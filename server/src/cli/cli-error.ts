// What the command line throws when it cannot run.

/** The command could not run, for a reason that its message tells a person in one line: the file, the line, the mend. */
export class CliError extends Error {}
