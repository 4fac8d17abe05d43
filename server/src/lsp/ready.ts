import type { Diagnostic } from 'vscode-languageserver';

/** Diagnostics that are JSON already: a long draft's are long, and are not turned into JSON once to compare and again to send. */
export class Ready {
  readonly json: string;
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    this.diagnostics = diagnostics;
    this.json = JSON.stringify(diagnostics);
  }

  /** For a transport that turns messages into JSON by itself. */
  toJSON(): unknown {
    return this.diagnostics;
  }
}

/** A message as JSON, with what is ready taken as it is. */
export function messageJson(message: object): string {
  const { result, params } = message as { result?: { items?: unknown }; params?: { diagnostics?: unknown } };
  if (result?.items instanceof Ready) return withLast({ ...message, result: { ...result, items: undefined } }, 'items', result.items);
  if (params?.diagnostics instanceof Ready)
    return withLast({ ...message, params: { ...params, diagnostics: undefined } }, 'diagnostics', params.diagnostics);
  return JSON.stringify(message);
}

/** A message as plain values, for a transport that copies values. */
export function plainMessage<M extends object>(message: M): M {
  const { result, params } = message as { result?: { items?: unknown }; params?: { diagnostics?: unknown } };
  if (result?.items instanceof Ready) return { ...message, result: { ...result, items: result.items.diagnostics } };
  if (params?.diagnostics instanceof Ready) return { ...message, params: { ...params, diagnostics: params.diagnostics.diagnostics } };
  return message;
}

/** The JSON of a message whose last member is an object, with one member more in that object. */
function withLast(message: Record<string, unknown>, name: string, { json }: Ready): string {
  const last = message.result === undefined ? 'params' : 'result';
  const { [last]: inner, ...outer } = message;
  return `${JSON.stringify(outer).slice(0, -1)},"${last}":${JSON.stringify(inner).slice(0, -1)},"${name}":${json}}}`;
}
