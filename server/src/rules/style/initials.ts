// Initials in a person’s name with points where the house has none, or without where it has them.
import { isHeading } from '../../reading/paragraph/headlines.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { guidanceOf } from '../shared/house-form.ts';

const WITH_POINTS = /(?<![\p{L}\p{N}.])\p{Lu}\.(?: ?\p{Lu}\.){0,3}(?= ?\p{Lu}[\p{L}’'-]+)/u;
const WITHOUT_POINTS = /(?<![\p{L}\p{N}.])\p{Lu}{1,3}(?= \p{Lu}[\p{L}’'-]*\p{Ll})/u;
/** “J.K. Rowling”: initials and one word more are a person, where they are no country’s. */
const AUTHOR = /^(?!(?:U\.[SNK]|E\.U|D\.C|L\.A|N\.Y|P\.O|A\.M|P\.M)\.)\p{Lu}\. ?(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]+$/u;
/** Capitals before a surname that are no initials. */
const NOT_INITIALS = /^(?:I|A|Q|MP|QC|KC|PM|MSP|MEP|UK|US|EU|UN|VP|CEO|PC|DJ|MC|HM|HRH|NB|PS|II|III|IV|VI|VII|XI|XIV|XVI)$/;

export const initials = paragraphRule({
  meta: {
    id: 'style/initials',
    what: 'Initials in a person’s name with points where the house has none, or without where it has them.',
    why: 'A name is the word readers look at most. Silent until the house style sets “initials”.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'abbreviations and acronyms' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading, { style }) {
    const house = style.initials;
    if (!house || isHeading(reading)) return [];
    const pattern = house === 'none' ? WITH_POINTS : WITHOUT_POINTS;
    if (!pattern.test(reading.text)) return [];
    return reading.names.flatMap((name): Finding[] => {
      // Only what is surely a person: “U.N. Security Council” and “UK Government” look the same.
      const words = reading.text.slice(name.start, name.end);
      const person = (name.kind === 'person' && name.surname !== undefined) || (name.kind === 'other' && AUTHOR.test(words));
      if (!person) return [];
      const found = pattern.exec(words);
      if (!found || NOT_INITIALS.test(found[0].replace(/[. ]/g, ''))) return [];
      const start = name.start + found.index;
      const end = start + found[0].length;
      // “S&P Capital”, “A/B Tests”, “180°C. With”: a letter of something else, or the last of its sentence.
      if (/[&/°'’+]/.test(reading.text[start - 1] ?? ' ') || reading.sentences.some((s) => s.start > start && s.start <= end + 1))
        return [];
      const letters = found[0].replace(/[. ]/g, '');
      const expected = house === 'none' ? letters : [...letters].map((letter) => `${letter}.`).join('');
      const gap = reading.text[end] === ' ' ? '' : ' ';
      return [
        {
          start: name.start,
          end: name.end,
          message: `House style: “${expected}”, not “${found[0]}”`,
          ...guidanceOf(style, 'initials'),
          fixes: () => [{ title: `Change to “${expected}”`, edits: [{ start, end, newText: expected + gap }], preferred: true }],
        },
      ];
    });
  },
});
