// A word that the house avoids: “advisor”, where it writes “adviser”.
import { isHeading } from '../../reading/paragraph/headlines.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { wordFinder } from '../../style/words.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { because } from '../shared/house-form.ts';

export const word = paragraphRule({
  meta: {
    id: 'style/word',
    what: 'A word that the house avoids: “advisor”, where it writes “adviser”.',
    why: 'A house style that nobody has to remember is one that is kept. Silent until the house style lists “words”.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'the words from A to Z' },
    severity: 'warning',
    on: true,
    options: {},
  },
  check(reading, { style }) {
    if (style.words.length === 0) return [];
    const heading = isHeading(reading);
    return wordFinder(style)(reading.text, reading.words).flatMap((found): Finding[] => {
      const { start, end, entry, expected, article } = found;
      const written = reading.text.slice(start, end);
      // With a capital inside a sentence it is part of a name: “National Security Advisor”.
      if (!heading && found.capitalised && !begins(reading, start)) return [];
      // “The series British Isles”.
      if (/^\p{Lu}/u.test(written) && WORK_BEFORE.test(reading.text.slice(Math.max(0, start - 16), start))) return [];
      // “Under way too much pressure”.
      if (/^under way$/i.test(written) && /^ (?:too|more|less|fewer|over|below)\b/.test(reading.text.slice(end, end + 7))) return [];
      const reasons = [entry.why?.replace(/[.\s]+$/, ''), entry.cite].filter(Boolean).join('; ');
      const loudness = entry.severity === undefined ? {} : { houseSeverity: entry.severity };
      if (expected === undefined) return [{ start, end, message: `The house avoids “${written}”`, ...because(reasons), ...loudness }];
      return [
        {
          start,
          end,
          message: `House style: “${expected}”, not “${written}”`,
          ...because(reasons),
          ...loudness,
          fixes: () => [
            {
              title: `Change to “${expected}”`,
              edits: [...(article ? [article] : []), { start, end, newText: expected }],
              // Another spelling of one word fits wherever the first did; another word may want another sentence.
              safe: found.sameWord && !article,
              preferred: true,
            },
          ],
        },
      ];
    });
  },
});

const WORK_BEFORE = /\b(?:series|programme|program|book|film|novel|show|album|documentary|magazine|called|titled|entitled) $/;

/** Does it stand at the beginning of a sentence, or of a quotation, where any word has a capital? */
const begins = (reading: Reading, start: number): boolean =>
  reading.sentences.some(
    (sentence) =>
      sentence.start <= start &&
      !/[\p{L}\p{N}]/u.test(reading.text.slice(sentence.start, Math.min(start, sentence.start + 8))) &&
      start - sentence.start < 8,
  );
