// Word documents as drafts of the command line. Loaded when the first one is met.
import { unreadableShape } from '../text/limits.ts';
import { wordDraft } from '../text/word/draft.ts';
import { NotWord } from '../text/word/parts.ts';
import { readWord } from '../text/word/read.ts';
import type { Draft, Problem } from './drafts.ts';

/** A Word document as a draft, or why it is none. */
export function readWordDraft(path: string, bytes: Uint8Array): Draft | Problem {
  try {
    const document = readWord(bytes);
    const { text, segmented } = wordDraft(document);
    const shape = unreadableShape(text, 'plain');
    return shape === undefined ? { path, text, format: 'plain', segmented, word: { bytes, document } } : { path, problem: shape };
  } catch (error) {
    if (!(error instanceof NotWord)) throw error;
    return { path, problem: error.message };
  }
}
