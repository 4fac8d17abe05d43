// The checking copy as a Word document, with a comment at the words of each fact: the draft’s prose, or the document that it was read from.
import type { Segmented } from '../../text/paragraph.ts';
import type { WordDocument } from '../../text/word/document.ts';
import { type NewComment, newDocument, withComments } from '../../text/word/write.ts';
import { type FactRow, STATE_WORDS } from './rows.ts';

/** The bytes of a .docx of the draft’s prose. */
export function toDocx(title: string, rows: readonly FactRow[], draft: Segmented): Uint8Array {
  const placed = rows.filter(({ paragraph }) => paragraph !== undefined);
  const lost = rows.filter(({ paragraph }) => paragraph === undefined);
  return newDocument(`Checking copy: ${title}`, draft, placed.map(commentOf), {
    heading: 'Not in the draft any more',
    entries: lost.map((row) => ({ words: row.words, comment: commentOf(row) })),
  });
}

/** The document that the draft was read from, with the facts as comments. What is not in it any more is told at its end. */
export function intoDocx(bytes: Uint8Array, document: WordDocument, rows: readonly FactRow[]): Uint8Array {
  const last = document.paragraphs.length - 1;
  const end = document.paragraphs[last]?.prose.text.length ?? 0;
  const comments = rows.map((row) => {
    const comment = commentOf(row);
    if (row.paragraph !== undefined) return comment;
    return { ...comment, paragraph: last, start: end, end, lines: [`Not in the draft any more: ${row.words}`, ...comment.lines] };
  });
  return withComments(bytes, document, comments);
}

function commentOf(row: FactRow): NewComment {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(row.checkedOn)?.[0];
  return {
    paragraph: row.paragraph ?? 0,
    start: row.start ?? 0,
    end: row.end ?? 0,
    author: row.checkedBy || 'Copydesk',
    ...(day === undefined ? {} : { day }),
    lines: [
      `${row.number}. ${row.kind}: ${STATE_WORDS[row.state]}`,
      ...(row.now === undefined ? [] : [`Was: ${row.words}`]),
      ...row.sources.map(({ title, at }) => `Source: ${title}${at ? `, ${at}` : ''}`),
      ...(row.note ? [row.note] : []),
    ],
  };
}
