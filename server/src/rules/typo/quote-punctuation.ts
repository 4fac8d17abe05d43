// A full stop or comma on the wrong side of a closing quotation mark.
import type { Quotation } from '../../reading/paragraph/reading.ts';
import { paragraphRule } from '../rule.ts';

// A sentence of its own: a capital, and then words that are no title's.
const SENTENCE = /^[\s‘'“"(]*\p{Lu}/u;
const SMALL_WORDS = /(?<=\s)\p{Ll}[\p{L}’']*/gu;
const LEAST_WORDS = 4;
/** What may stand before a quotation that is a sentence: nothing, the end of another, or the words that lead into speech. */
const LEADS_IN =
  /(?:^|[.?!:…—–]["”’)]*|(?:said|says|added|replied|told [^,]{1,40}|wrote|asked|declared|insisted|continued|tweeted|warned|concluded)(?: back)?,)\s*$/u;

export const quotePunctuation = paragraphRule({
  meta: {
    id: 'typo/quote-punctuation',
    what: 'A full stop or comma outside the closing mark of a quotation that is a sentence of its own: “We will go on”.',
    why: 'The stop belongs to the sentence that was said; left outside, it looks as if the speaker broke off.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'quotation marks' },
    severity: 'warning',
    on: true,
    skips: [],
    options: {},
  },
  check(reading, { style }) {
    const { text } = reading;
    if (!/["”’'][.,]/.test(text)) return [];
    return reading.quotations.flatMap((quotation) => {
      if (!hasStopOutside(text, quotation)) return [];
      // A line of a song ends as it is sung.
      if (/ \/ |\b(?:sings?|sang|lyrics?|raps?|chorus)\b/.test(text.slice(Math.max(0, quotation.start - 90), quotation.end))) return [];
      const stop = text[quotation.end];
      const whole = isSentence(text, quotation);
      if (!whole && style.quotePunctuation !== 'inside') return [];
      const mark = text.slice(quotation.inner.end, quotation.end);
      const name = stop === '.' ? 'Full stop' : 'Comma';
      return [
        {
          start: quotation.inner.end,
          end: quotation.end + 1,
          kind: whole ? 'sentence' : 'words',
          message: whole ? `${name} goes inside the quotation mark` : `${name} goes inside the quotation mark in this house style`,
          ...((whole && stop === '.' && quotation.depth === 0) || style.quotePunctuation === 'inside'
            ? {}
            : { severity: 'information' as const }),
          fixes: () => [
            {
              title: `Move the ${name.toLowerCase()} inside the closing mark`,
              edits: [{ start: quotation.inner.end, end: quotation.end + 1, newText: `${stop}${mark}` }],
              preferred: true,
            },
          ],
        },
      ];
    });
  },
});

/** Does a stop or comma stand behind the closing mark, and none before it? A figure before it may be a measure in inches. */
const hasStopOutside = (text: string, { closed, depth, end, inner }: Quotation): boolean =>
  closed &&
  (depth === 0 ? /^[.,](?:[\s—–)]|$)/ : /^\.["”’]/).test(text.slice(end, end + 2)) &&
  !/[.,?!…;:\d]$/.test(text.slice(inner.start, inner.end));

function isSentence(text: string, { start, inner }: Quotation): boolean {
  const said = text.slice(inner.start, inner.end);
  if (!SENTENCE.test(said) || said.split(/\s+/).length < LEAST_WORDS) return false;
  // “Gone With the Wind” has small words too, so more than one long enough not to be a title's.
  const lower = [...said.matchAll(SMALL_WORDS)].filter(
    ([word]) => word.length > 3 || /^(?:is|am|are|was|has|had|do|did|will|can|not|it|we|he|she)$/.test(word),
  );
  return lower.length >= 2 && LEADS_IN.test(text.slice(Math.max(0, start - 60), start));
}
