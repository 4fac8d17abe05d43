// Takes a command line apart by the options that each command has.
import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';

export interface Option {
  readonly name: string;
  /** What its value is called; an option without one is a switch. */
  readonly value?: string;
  readonly description: string;
}

export interface Command {
  readonly name: string;
  /** Its operands as the usage line has them: “[PATH…]”. */
  readonly operands: string;
  /** How many there have to be, and may be. */
  readonly minOperands: number;
  readonly maxOperands: number;
  readonly description: string;
  readonly options: readonly Option[];
  readonly run: (operands: readonly string[], given: Given) => Promise<void>;
}

/** Options as given, by name; a switch that is on has no value. */
export class Given {
  readonly #values = new Map<string, string[]>();

  set(name: string, value: string | undefined): void {
    const before = this.#values.get(name) ?? [];
    this.#values.set(name, value === undefined ? before : [...before, value]);
  }
  /** The value of an option; the last one where it was given again. */
  value(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }
  values(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
  names(): readonly string[] {
    return [...this.#values.keys()];
  }
  has(name: string): boolean {
    return this.#values.has(name);
  }
}

/** Takes the words after a command apart. Throws `Unable` for what the command does not know. */
export function parse(command: Command, words: readonly string[]): { readonly operands: readonly string[]; readonly given: Given } {
  const see = `; see “copydesk ${command.name} --help”`;
  // Node’s own reader loads a dozen times faster than the libraries that print usage too. It tells what was wrong in terms of its own, so that is looked at here.
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(command.options.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' } as const])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const given = new Given();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (!option) throw new CliError(`unknown option “${token.rawName}”${see}`);
    if (!option.value && token.value !== undefined) throw new CliError(`${token.rawName} takes no value${see}`);
    if (option.value && token.value === undefined) throw new CliError(`${token.rawName} takes a value, ${option.value}${see}`);
    given.set(option.name, token.value);
  }
  if (operands.length < command.minOperands) throw new CliError(`${command.name} takes ${command.operands}${see}`);
  if (operands.length > command.maxOperands)
    throw new CliError(`“${operands[command.maxOperands]}” is one too many for ${command.name}${see}`);
  return { operands, given };
}

/** What `--help` says of a command. */
export function usage({ name, operands, description, options }: Command): string {
  const lines = options.map((one) => [`  --${one.name}${one.value ? ` ${one.value}` : ''}`, one.description] as const);
  return `copydesk ${[name, ...(options.length > 0 ? ['[OPTION…]'] : []), operands].filter(Boolean).join(' ')}\n\n${description}\n${
    lines.length > 0 ? `\n${inColumns(lines)}` : ''
  }`;
}

/** What `--help` says of them all. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map((one) => [`  copydesk ${one.name}`, one.description] as const);
  return `The read a good copy desk gives a news draft.\n\n${inColumns(lines)}\n“copydesk COMMAND --help” tells more, “copydesk --version” which one this is.\n`;
}

function inColumns(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([first]) => first.length)) + 2;
  return lines.map(([first, second]) => `${first.padEnd(width)}${second}\n`).join('');
}
