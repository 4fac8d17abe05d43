// A checked document, as the features ask for it.
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report, ReportedFinding } from '../../desk/desk.ts';
import type { Ignored, IgnoreEntry } from '../../desk/ignores.ts';
import { formatOf } from '../../text/formats/by-extension.ts';
import { unreadableShape } from '../../text/limits.ts';
import type { Format } from '../../text/paragraph.ts';
import { LARGEST, looksBinary, notText, tooLarge } from '../workspace/files.ts';
import type { ResolvedStyle } from '../workspace/styles.ts';
import { extensionOf } from '../workspace/uris.ts';

/** The ignores that hold for a draft, and where new ones go. */
export interface ResolvedIgnores {
  readonly uri: string;
  readonly entries: readonly IgnoreEntry[];
  /** The draft's path from the file's folder. */
  readonly path: string;
}

/** What the desk says of a text. */
export interface Read {
  readonly format: Format;
  readonly resolvedStyle: ResolvedStyle;
  readonly ignores: ResolvedIgnores | undefined;
  readonly report: Report;
  /** What is shown: the report's findings without the ignored ones. */
  readonly findings: readonly ReportedFinding[];
  readonly ignored: readonly Ignored[];
}

/** A draft as it was at one version, with what the desk says of it. */
export interface Checked extends Read {
  readonly document: TextDocument;
  readonly version: number;
  /** The draft's text at that version; the document itself moves on. */
  readonly text: string;
}

/** Why a draft is not checked. */
export interface NotChecked {
  readonly version: number;
  readonly why: string;
}

const BY_LANGUAGE: Readonly<Record<string, Format>> = {
  plaintext: 'plain',
  text: 'plain',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
};

/** The format of a draft, by the client's name for its language, else by its extension; undefined where it is no draft. */
export const draftFormat = (languageId: string, uri: string): Format | undefined => BY_LANGUAGE[languageId] ?? formatOf(extensionOf(uri));

/** Why a text is not checked, if it is not. */
export const reasonNotToCheck = (text: string, format: Format): string | undefined =>
  text.length > LARGEST ? tooLarge : looksBinary(text) ? notText : unreadableShape(text, format);

export const switchedOff = 'Checking is switched off in the settings';

/** Lets the messages that wait be handled. A worker has no `setImmediate`. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve, 0)));

/** A check was given up because the draft changed, was closed, or nobody waits for it any more. */
export class CheckAborted extends Error {}

export const throwIfCancelled = (token: CancellationToken | undefined): void => {
  if (token?.isCancellationRequested) throw new CheckAborted();
};
