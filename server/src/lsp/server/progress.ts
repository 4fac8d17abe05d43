// How a long job tells the client how far it is.
import type { CancellationToken } from 'vscode-languageserver';

/** How a long job tells how far it is. */
export interface Progress {
  begin(title: string, percentage: number, message: string | undefined, cancellable: boolean): void;
  report(percentage: number, message: string): void;
  done(): void;
  readonly token: CancellationToken;
}
