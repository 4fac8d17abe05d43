// Spans of time and times that a headline or caption gives, held against the sentences of the story that speak of the same.
import { SMALL_NUMBERS } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';

/** A number of a headline or caption for which the story has another. */
export interface SpanApart extends Span {
  /** As written, with its unit. */
  readonly words: string;
  /** The story's number, written as the headline's is. */
  readonly other: string;
  /** As the story has it. */
  readonly said: string;
}

const NUMBERS = SMALL_NUMBERS.slice(1, 21);
const MEASURE = new RegExp(
  `(?<![\\p{L}\\p{N}£$€.,:/–-])(\\d{1,3}|${NUMBERS.join('|')})(?: |-)(?:(minute|hour|day|week|month|year|time)s?|(?:points? )?(clear))(?![\\p{L}-])(?! (?:old|ago|a (?:day|week|month|year)))`,
  'giu',
);
const EXACT = /\b(?:about|around|some|nearly|almost|than|over|under|least|most|to|or|and|every|last|next|first|past) $/i;
/** Words that say nothing of what happened. */
const EMPTY =
  /^(?:after|before|about|their|there|where|which|while|would|could|should|first|second|since|until|years?|months?|weeks?|hours?|minutes?|times?)$/;
/** A headline speaks of what the opening tells. */
const OPENING = 4;

interface Measure extends Span {
  readonly value: number;
  readonly unit: string;
  readonly written: string;
  readonly number: string;
}

function measuresIn(text: string): readonly Measure[] {
  return [...text.matchAll(MEASURE)].flatMap((match): Measure[] => {
    const [written, number, unit, clear] = match as unknown as [string, string, string | undefined, string | undefined];
    if (EXACT.test(text.slice(Math.max(0, match.index - 9), match.index))) return [];
    const value = /^\d/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase()) + 1;
    const start = match.index;
    return [{ start, end: start + number.length, value, unit: (unit ?? clear)!.toLowerCase(), written, number }];
  });
}

/** The numbers of a headline or caption that the story's own sentences deny. */
export function displaySpans(shown: Reading, story: readonly Reading[], where: string): readonly SpanApart[] {
  const measures = measuresIn(shown.text);
  if (measures.length === 0) return [];
  const content = contentOf(shown.text);
  return measures.flatMap((measure): SpanApart[] => {
    const told = story.flatMap((reading, nth) =>
      measuresIn(reading.text)
        .filter((m) => m.unit === measure.unit)
        .map((m) => ({ ...m, nth, shared: sharedWith(reading, m, content) })),
    );
    if (told.length === 0 || told.some((m) => m.value === measure.value)) return [];
    // The same thing: words in common, or said at once and nowhere else.
    const alike = told.filter((m) => m.shared >= (where === 'caption' ? 1 : 2) || (m.nth < OPENING && m.shared >= 1));
    const [first] = alike;
    if (!first || alike.some((m) => m.value !== first.value)) return [];
    const other = /^\d/.test(measure.number) ? String(first.value) : (NUMBERS[first.value - 1] ?? String(first.value));
    return [{ start: measure.start, end: measure.end, words: measure.written, other, said: first.written }];
  });
}

const contentOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((w) => !EMPTY.test(w) && !NUMBERS.includes(w) && w.length >= 4).map(stem));

const stem = (word: string): string => word.replace(/(?:ed|es|s|ing)$/, '');

/** How many words of the headline stand in the sentence of a number. */
function sharedWith({ text, sentences }: Reading, at: Span, content: ReadonlySet<string>): number {
  const sentence = sentences.find((s) => s.start <= at.start && at.start < s.end);
  return sentence ? [...contentOf(text.slice(sentence.start, sentence.end))].filter((word) => content.has(word)).length : 0;
}
