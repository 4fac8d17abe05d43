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
    if (last) {
      while (q < outer.length && outer[q]!.end <= last.end) q++;
      const quotation = outer[q];
      if (quotation && quotation.start < last.end && last.end < quotation.end) {
        last.end = Math.max(sentence.end, last.end);
        continue;
      }
      // “Why?” Kerry asked: the question's mark ends what was said, not the sentence.
      if (
        /[?!…—-]["”’']$/.test(text.slice(Math.max(last.start, last.end - 2), last.end)) &&
        isTag(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)))
      ) {
        last.end = sentence.end;
        continue;
      }
      // “So be it.” Kerry said.
      if (
        /\.["”’']$/.test(text.slice(Math.max(0, last.end - 2), last.end)) &&
        sentence.end - sentence.start < 60 &&
        LONE_TAG.test(text.slice(sentence.start, sentence.end))
      ) {
        last.end = sentence.end;
        continue;
      }
      // “So be it.” — John Kerry
      if (
        /["”’']$/.test(text.slice(last.end - 1, last.end)) &&
        /^(?:—|–|―|--?)\s?\p{Lu}/u.test(text.slice(sentence.start, sentence.start + 4))
      ) {
        last.end = sentence.end;
        continue;
      }
    }
    joined.push({ start: sentence.start, end: sentence.end });
  }
  const cutter = new Tokenizer(text, reading.words);
  let from = 0;
  return joined.map((span) => {
    const inside: Quotation[] = [];
    while (from < outer.length && outer[from]!.start < span.end) inside.push(outer[from++]!);
    return cutter.cut(span.start, span.end, inside);
  });
}

const LONE_TAG =
  /^(?:(?:\p{Lu}[\p{L}.'’-]+ ){1,3}|(?:He|She|They) )(?:said|says|asked|added|wrote|tweeted|replied|continued)(?: (?:on |last )?\p{Lu}\p{L}+)?\.$/u;

/** “Kerry asked reporters.”: a name or pronoun and a verb of speech, and little else. */
const isTag = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:\p{L}+ly |also |then |later )?(?:said|says|asked|asks|added|wondered|wrote|tweeted|replied|exclaimed|shouted|yelled|cried|told|quipped|joked|demanded|continued)\b/u.test(
    text,
  ) && !/^[^“"]{0,60}\bthat\b/u.test(text);
