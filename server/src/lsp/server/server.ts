// What the registrations of one connection share: the session, its publisher, and how a request is answered.
import { type CancellationToken, type Connection, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ClosedDrafts } from '../workspace/closed-drafts.ts';
import { normal } from '../workspace/uris.ts';
import { CheckAborted } from './check-result.ts';
import type { Faults } from './faults.ts';
import type { Publisher } from './publisher.ts';
import type { Session } from './session.ts';

declare const COPYDESK_VERSION: string;
export const version = typeof COPYDESK_VERSION === 'string' ? COPYDESK_VERSION : 'development';

export interface Server {
  readonly connection: Connection;
  readonly session: Session;
  readonly faults: Faults;
  readonly publisher: Publisher;
  readonly closed: ClosedDrafts;
  life: 'new' | 'running' | 'over';
}

/** Workspace folders in one spelling, longest first. */
export function setFolders(session: Session, uris: readonly string[]): void {
  session.folders = uris.map((uri) => normal(uri).replace(/\/$/, '')).sort((a, b) => b.length - a.length);
}

/** Something other than a draft changed what is found: all is looked at again. */
export function refresh({ session, publisher, closed }: Server): void {
  session.epoch++;
  publisher.refresh();
  if (session.client.capabilities.workspace?.inlayHint?.refreshSupport) session.connection.languages.inlayHint.refresh().catch(() => {});
  void closed.refresh();
}

/** Answers requests: with a result, or with the error that tells the client why there is none. */
export function answering(server: Server) {
  /** An answer to a request, or the error that tells the client why there is none. */
  const answer =
    <P, R>(what: string, work: (params: P, token: CancellationToken) => R | Promise<R>) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      refuseUnlessRunning(server);
      try {
        return await work(params, token);
      } catch (error) {
        throw answerTo(error, what, server);
      }
    };

  /** The same for a request about a document: one that names none is refused. */
  const about = <P extends { readonly textDocument: { readonly uri: string } }, R>(
    what: string,
    work: (params: P, token: CancellationToken) => R | Promise<R>,
  ) =>
    answer(what, (params: P, token) => {
      if (typeof params?.textDocument?.uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, `${what}: no document is named`);
      return work(params, token);
    });

  return { answer, about };
}

function refuseUnlessRunning({ life }: Server): void {
  if (life === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for “initialize”');
  if (life === 'over') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down');
}

/** What the client is told of an error. One of our own making is put down once. */
function answerTo(error: unknown, what: string, server: Server): ResponseError<void> {
  if (error instanceof ResponseError) return error;
  if (error instanceof CheckAborted)
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The draft changed, or nobody waits any more');
  if (server.faults.note(`${what} failed`, error)) server.connection.console.error(`${what} failed: ${(error as Error).stack ?? error}`);
  return new ResponseError(LSPErrorCodes.RequestFailed, `${what} failed: ${(error as Error).message}`);
}
