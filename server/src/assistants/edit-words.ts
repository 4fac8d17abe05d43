// An assistant's edit of a draft, through the quote lock: words in the reporter's own prose, one place at a time.
import { approve } from '../desk/approve.ts';
import type { Desk, Draft } from '../desk/desk.ts';
import { type Paragraph, paragraphAt, spanInDraft, toDraft } from '../text/paragraph.ts';
import { applyEdits, type Edit, type Span } from '../text/span.ts';

export interface WordsEdit {
  /** The words to replace, as they stand in the draft. */
  readonly find: string;
  readonly replace: string;
  /** The draft's offset that they begin at; needed where they stand in several places. */
  readonly start?: number;
}

export type EditedDraft = { readonly text: string; readonly edits: readonly Edit[] } | { readonly refused: string };

const IN_QUOTATION = 'These words are quoted, or the change would move a quotation’s marks; nobody edits what was said';

/**
 * Replaces words of a draft. Refused is what would change, add, move or drop a quotation's words or a title's, what is no prose,
 * and what would silence a rule.
 */
export function editWords(desk: Desk, draft: Draft, { find, replace, start }: WordsEdit): EditedDraft {
  if (find === '') return { refused: 'Give the words to replace' };
  if (/[\p{Cc}\u2028\u2029]/u.test(replace)) return { refused: 'A replacement stays on one line' };
  // A stray mark would make somebody's words of what stands between it and the next one.
  if (marksOf(find) !== marksOf(replace)) return { refused: IN_QUOTATION };
  const place = placeOf(draft.text, find, start);
  if ('refused' in place) return place;
  const { segmented, draft: read } = desk.read(draft);
  const index = paragraphAt(segmented.paragraphs, place.start);
  const paragraph = segmented.paragraphs[index];
  const span = paragraph && spanInProse(paragraph, place);
  if (!span) return { refused: 'These words are no prose of one paragraph; only prose can be edited' };
  const fix = approve(
    { title: 'Edit', edits: [{ ...span, newText: replace }], safe: true },
    paragraph,
    read.locked(index),
    segmented.format,
  );
  // What is not safe touches a quotation, or makes it begin or end elsewhere.
  if (!fix?.safe) return { refused: fix ? IN_QUOTATION : touchesMarkup(paragraph, span) ? MARKUP : IN_QUOTATION };
  const text = applyEdits(draft.text, fix.edits);
  const after = desk.read({ ...draft, text });
  if (lockedWords(segmented.paragraphs, read) !== lockedWords(after.segmented.paragraphs, after.draft)) return { refused: IN_QUOTATION };
  if (after.segmented.directives.length !== segmented.directives.length) return { refused: 'Only a person can silence a rule' };
  return { text, edits: fix.edits };
}

const marksOf = (words: string): string => (words.match(/["“”„‟«»‹›‘‚]/g) ?? []).join('');

const MARKUP = 'There is markup between these words; replace them in smaller pieces';

const touchesMarkup = (paragraph: Paragraph, span: Span): boolean => {
  const { start, end } = spanInDraft(paragraph, span);
  return end - start !== span.end - span.start;
};

function placeOf(text: string, find: string, start: number | undefined): Span | { readonly refused: string } {
  if (start !== undefined) {
    if (!text.startsWith(find, start)) return { refused: `“${find}” does not stand at ${start}; the draft has changed, check it again` };
    return { start, end: start + find.length };
  }
  const first = text.indexOf(find);
  if (first < 0) return { refused: `“${find}” does not stand in the draft` };
  if (text.includes(find, first + 1)) return { refused: `“${find}” stands in several places; give its start` };
  return { start: first, end: first + find.length };
}

/** The span of a paragraph's prose that stands at a place in the draft; undefined where it is not all prose. */
export function spanInProse(paragraph: Paragraph, { start, end }: Span): Span | undefined {
  const offset = (at: number) => {
    let low = 0;
    let high = paragraph.prose.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (toDraft(paragraph, middle) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = offset(start);
  let last = offset(end);
  // At a seam the place after the last character is before the markup, and the next character's behind it.
  if (last > first && toDraft(paragraph, last, 'end') > end) last--;
  const back = spanInDraft(paragraph, { start: first, end: last });
  return back.start === start && back.end === end ? { start: first, end: last } : undefined;
}

function lockedWords(paragraphs: readonly Paragraph[], read: { locked(paragraph: number): readonly Span[] }): string {
  return paragraphs.flatMap(({ prose }, i) => read.locked(i).map(({ start, end }) => prose.text.slice(start, end))).join('\u0000');
}
