// Which documents are drafts, house styles and fact sheets.
import type { DocumentFilter } from 'vscode';

const LANGUAGES = ['plaintext', 'markdown', 'html'];
/** Where drafts live: not in the output panel, a diff's left side or a terminal. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'github'];

/** The documents that are drafts. */
export const draftSelector: DocumentFilter[] = SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));

/** The documents that are house styles. */
export const styleSelector: DocumentFilter[] = SCHEMES.map((scheme) => ({ scheme, pattern: '**/copydesk.{yml,yaml}' }));

/** The documents that are fact sheets. */
export const sheetSelector: DocumentFilter[] = SCHEMES.map((scheme) => ({ scheme, pattern: '**/*.facts.yml' }));
