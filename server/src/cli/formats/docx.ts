// A draft as a Word document with the findings as comments at their words: the document that it is, or a new one of its prose.
import { basename } from 'node:path';
import { paragraphAt, type Segmented, toProse } from '../../text/paragraph.ts';
import { segment } from '../../text/segment.ts';
import { NotWord } from '../../text/word/parts.ts';
import { type NewComment, newDocument, withComments } from '../../text/word/write.ts';
import type { CheckedFile, Diagnostic } from '../checked.ts';
import { CliError } from '../cli-error.ts';
import { readDraft } from '../drafts.ts';

/** The bytes of the document. Throws `CliError` where there is not one draft. */
export function docxReport(files: readonly CheckedFile[]): Uint8Array {
  const [file, another] = files;
  if (!file || another) throw new CliError(`report --docx takes one draft, and there ${another ? `are ${files.length}` : 'is none'}`);
  // Read again, since what comes from another thread is findings only.
  const draft = readDraft(file.path);
  if ('problem' in draft) throw new CliError(`${draft.path}: ${draft.problem}`);
  const segmented = draft.segmented ?? segment(draft.text, draft.format);
  const comments = file.diagnostics.flatMap((one) => commentOf(one, segmented) ?? []);
  try {
    return draft.word
      ? withComments(draft.word.bytes, draft.word.document, comments)
      : newDocument(`Copydesk: ${basename(draft.path)}`, segmented, comments);
  } catch (error) {
    if (error instanceof NotWord) throw new CliError(`${draft.path}: ${error.message}`);
    throw error;
  }
}

function commentOf(found: Diagnostic, { paragraphs }: Segmented): NewComment | undefined {
  const index = paragraphAt(paragraphs, found.start);
  const paragraph = paragraphs[index];
  if (!paragraph) return undefined;
  const fix = found.fixes.find(({ preferred }) => preferred) ?? found.fixes[0];
  return {
    paragraph: index,
    start: toProse(paragraph, found.start),
    end: Math.max(toProse(paragraph, found.start), toProse(paragraph, found.end)),
    author: 'Copydesk',
    lines: [found.message, ...(fix ? [`Suggested: ${fix.title}`] : []), `${found.severity}, ${found.rule}`],
  };
}
