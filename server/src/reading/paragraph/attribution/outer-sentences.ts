// The sentences of a paragraph in which the reporter speaks.
import type { Span } from '../../../text/span.ts';
import type { Quotation, Reading } from '../reading.ts';
import type { OuterSentence } from './token.ts';
import { Tokenizer } from './tokenizer.ts';

/** The sentences of a paragraph in which the reporter speaks: a quotation never ends one halfway. */
export function outerSentences(reading: Reading): OuterSentence[] {
  const { text } = reading;
  const outer = reading.quotations.filter((q) => q.depth === 0);
  const joined: { start: number; end: number }[] = [];
  let q = 0;
  for (const sentence of reading.sentences) {
    const last = joined[joined.length - 1];
    while (last && q < outer.length && outer[q]!.end <= last.end) q++;
    const quotation = outer[q];
    if (last && quotation && quotation.start < last.end && last.end < quotation.end) last.end = Math.max(sentence.end, last.end);
    else if (last && isTagOf(text, last, sentence)) last.end = sentence.end;
    else joined.push({ start: sentence.start, end: sentence.end });
  }
  const cutter = new Tokenizer(text, reading.words);
  let from = 0;
  return joined.map((span) => {
    const inside: Quotation[] = [];
    while (from < outer.length && outer[from]!.start < span.end) inside.push(outer[from++]!);
    return cutter.cut(span.start, span.end, inside);
  });
}

/** Does a sentence only tell who said the one before it? */
function isTagOf(text: string, last: Span, { start, end }: Span): boolean {
  // “Why?” Kerry asked: the question's mark ends what was said, not the sentence.
  if (
    /[?!…—-]["”’']$/.test(text.slice(Math.max(last.start, last.end - 2), last.end)) &&
    isTag(text.slice(start, Math.min(end, start + 120)))
  )
    return true;
  // “So be it.” Kerry said.
  if (/\.["”’']$/.test(text.slice(Math.max(0, last.end - 2), last.end)) && end - start < 60 && LONE_TAG.test(text.slice(start, end)))
    return true;
  // “So be it.” — John Kerry
  return /["”’']$/.test(text.slice(last.end - 1, last.end)) && /^(?:—|–|―|--?)\s?\p{Lu}/u.test(text.slice(start, start + 4));
}

const LONE_TAG =
  /^(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,3}|(?:He|She|They) )(?:said|says|asked|added|wrote|tweeted|replied|continued)(?: (?:on |last )?\p{Lu}\p{L}+)?\.$/u;

/** “Kerry asked reporters.”: a name or pronoun and a verb of speech, and little else. */
const isTag = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:\p{L}+ly |also |then |later )?(?:said|says|asked|asks|added|wondered|wrote|tweeted|replied|exclaimed|shouted|yelled|cried|told|quipped|joked|demanded|continued)\b/u.test(
    text,
  ) && !/^[^“"]{0,60}\bthat\b/u.test(text);
