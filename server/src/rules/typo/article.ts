// “A” where the sound after it asks for “an”, or the other way round: “a MP”, “an UN envoy”, “a 11-year-old”.
import { TAG } from '../../language/lexicon.ts';
import { formOf } from '../../language/tags.ts';
import { findWrongArticles } from '../../reading/paragraph/typos/articles.ts';
import { isVerbatim } from '../../reading/paragraph/verbatim.ts';
import { paragraphRule } from '../rule.ts';

/** Initials, names and “usually” (an unusually high rate?) are left to a person. */
const SURE = /^(?!usual)(?:\p{Ll}|[$£€]?\d)/u;

const VERBS: readonly number[] = [TAG.VB, TAG.VBP, TAG.VBZ, TAG.VBD];

/** “a extend”: no article stands before a verb, so another word is wrong or missing. */
const isVerb = (word: string): boolean => {
  const { tags } = formOf(word.toLowerCase());
  return tags.length > 0 && tags.every((tag) => VERBS.includes(tag));
};

export const article = paragraphRule({
  meta: {
    id: 'typo/article',
    what: '“A” where the sound after it asks for “an”, or the other way round: “a MP”, “an UN envoy”, “a 11-year-old”.',
    why: 'It is the sound that counts and not the letter, and a change of the next word often leaves the old article behind.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'a or an' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const { text } = reading;
    return findWrongArticles(reading)
      .filter((found) => !isVerbatim(reading, { start: found.start, end: found.end + 1 + found.before.length }))
      .map(({ start, end, corrected, or, before }) => ({
        start,
        end,
        message: or ? `“${text.slice(start, end)} ${before}”: “${corrected}” or “${or}”?` : `Should be “${corrected} ${before}”`,
        fixes: () =>
          [corrected, ...(or ? [or] : [])].map((newText) => ({
            title: `Change to “${newText} ${before}”`,
            edits: [{ start, end, newText }],
            safe: newText !== 'and' && !or && SURE.test(before) && !isVerb(before),
            preferred: !or,
          })),
      }));
  },
});
