import type { Diagnostic, Position, Range } from 'vscode-languageserver';

/**
 * Diagnostics that are JSON already: a long draft's are long, and are not turned into JSON once to compare and again to send. Most
 * keys leave nearly all of them as they were, so those at either end that an earlier list had are taken from it.
 */
export class Ready {
  readonly json: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly #parts: readonly string[];

  constructor(diagnostics: readonly Diagnostic[], before?: Ready) {
    this.diagnostics = diagnostics;
    const old = before?.diagnostics ?? [];
    const most = Math.min(old.length, diagnostics.length);
    const shift = diagnostics.length - old.length;
    let head = 0;
    while (head < most && isSame(old[head]!, diagnostics[head]!)) head++;
    let tail = diagnostics.length;
    while (tail > head && tail - shift > head && isSame(old[tail - shift - 1]!, diagnostics[tail - 1]!)) tail--;
    if (before && shift === 0 && tail === head) {
      this.#parts = before.#parts;
      this.json = before.json;
      return;
    }
    this.#parts = diagnostics.map((one, i) =>
      before && i < head ? before.#parts[i]! : before && i >= tail ? before.#parts[i - shift]! : json(one),
    );
    this.json = `[${this.#parts.join(',')}]`;
  }

  /** For a transport that turns messages into JSON by itself. */
  toJSON(): unknown {
    return this.diagnostics;
  }
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  // Nothing of ours has tags or data, so what has them is not looked into.
  if (a.tags || b.tags || a.data !== undefined || b.data !== undefined) return false;
  if (!isSameRange(a.range, b.range) || a.message !== b.message || a.code !== b.code || a.severity !== b.severity) return false;
  const [others, own] = [a.relatedInformation, b.relatedInformation];
  if (a.source !== b.source || a.codeDescription?.href !== b.codeDescription?.href || others?.length !== own?.length) return false;
  return (
    !others ||
    others.every(
      (one, i) =>
        one.message === own![i]!.message &&
        one.location.uri === own![i]!.location.uri &&
        isSameRange(one.location.range, own![i]!.location.range),
    )
  );
}

const isSameRange = (a: Range, b: Range): boolean => isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);

const isSamePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

/**
 * A value as JSON of nothing but ASCII, which engines keep in half the room and write without a look at each character. One curly
 * quotation mark would cost the whole message that: at 100,000 words a millisecond and a half of a key.
 */
const json = (value: object): string =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A message as JSON, in ASCII, with what is ready taken as it is. */
export function messageJson(message: object): string {
  const { result, params } = message as { result?: { items?: unknown }; params?: { diagnostics?: unknown } };
  if (result?.items instanceof Ready) return withLast({ ...message, result: { ...result, items: undefined } }, 'items', result.items);
  if (params?.diagnostics instanceof Ready)
    return withLast({ ...message, params: { ...params, diagnostics: undefined } }, 'diagnostics', params.diagnostics);
  return json(message);
}

/** A message as plain values, for a transport that copies values. */
export function plainMessage<M extends object>(message: M): M {
  const { result, params } = message as { result?: { items?: unknown }; params?: { diagnostics?: unknown } };
  if (result?.items instanceof Ready) return { ...message, result: { ...result, items: result.items.diagnostics } };
  if (params?.diagnostics instanceof Ready) return { ...message, params: { ...params, diagnostics: params.diagnostics.diagnostics } };
  return message;
}

/** The JSON of a message whose last member is an object, with one member more in that object. */
function withLast(message: Record<string, unknown>, name: string, ready: Ready): string {
  const last = message.result === undefined ? 'params' : 'result';
  const { [last]: inner, ...outer } = message;
  return `${json(outer).slice(0, -1)},"${last}":${json(inner as object).slice(0, -1)},"${name}":${ready.json}}}`;
}
