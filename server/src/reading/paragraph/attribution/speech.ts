// Which quotations are speech that wants a speaker.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { ParagraphMemo } from '../paragraph-memo.ts';
import type { Quotation, Reading } from '../reading.ts';

/** May a quotation in such a paragraph lack its speaker? A headline's speaker is named below it, a block quotation's above. */
export function isOrphanable(reading: Reading): boolean {
  const { kind, marks } = reading.prose;
  if (kind !== 'body' && kind !== 'list-item') return false;
  return !marks.some((m) => m.kind === 'cite') && reading.quotations.some((q) => q.depth === 0 && q.kind === 'direct');
}

/**
 * Is a quotation that no cue belongs to surely speech? A whole sentence is, or a paragraph of little else; a fragment in the
 * reporter's own sentence may be a term, a slogan or somebody's words told of before.
 */
export function standsAsSpeech(reading: Reading, quotation: Quotation): boolean {
  const answers = speech.of(reading);
  let known = answers.get(quotation);
  if (known === undefined) answers.set(quotation, (known = isSpeech(reading, quotation)));
  return known;
}

// Asked again at every key.
const speech = new ParagraphMemo(() => new Map<Quotation, boolean>());

/** A capital or a figure, perhaps after a mark or two. */
const BEGINS_CAPITAL = withLetterRanges(/^[^\p{L}\p{N}]{0,2}[\p{Lu}\p{N}]/u);

function isSpeech(reading: Reading, quotation: Quotation): boolean {
  const { text } = reading;
  if (ownWords(reading) === 0) return wordCount(text.slice(quotation.inner.start, quotation.inner.end)) >= 2;
  const said = text.slice(quotation.inner.start, quotation.inner.end).trim();
  if (wordCount(said) < 4 || !BEGINS_CAPITAL.test(said)) return false;
  const after = text.slice(quotation.end, quotation.end + 2);
  const whole = /[.!?…]['’]?$/.test(said) || /^[.!?]/.test(after);
  // A sentence of its own, after another sentence or at the paragraph's head.
  return (
    whole && /(?:^|[.!?…]["”’')]?\s+)$/.test(text.slice(Math.max(0, quotation.start - 4), quotation.start)) && /^[.!?]?(?:\s|$)/.test(after)
  );
}

/** The number of the reporter's words in a paragraph, quotations left out. */
export const ownWords = (reading: Reading): number => ownWordsIn.of(reading);

const ownWordsIn = new ParagraphMemo((reading) => {
  let at = 0;
  let own = '';
  for (const q of reading.quotations) {
    if (q.depth > 0) continue;
    own += ` ${reading.text.slice(at, q.start)}`;
    at = q.end;
  }
  return wordCount(own + reading.text.slice(at));
});

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
