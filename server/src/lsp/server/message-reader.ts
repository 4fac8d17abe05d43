// Keeps messages that the protocol's library cannot take away from it.
import type { DataCallback, MessageReader } from 'vscode-languageserver';

/** A cancellation that names no request would end the program: the library looks into parameters that are not there. */
const isSound = (message: object): boolean => {
  const { method, params } = (message ?? {}) as { method?: unknown; params?: { id?: unknown } | null };
  return method !== '$/cancelRequest' || ['string', 'number'].includes(typeof params?.id);
};

/** The same reader, without such messages. */
export function soundMessages<T extends MessageReader>(reader: T): T {
  const listen = reader.listen.bind(reader);
  reader.listen = (callback: DataCallback) =>
    listen((message) => {
      if (isSound(message)) callback(message);
    });
  return reader;
}
