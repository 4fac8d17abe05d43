// A count in figures that the house writes in words, or the other way round: “5 ministers” for “five ministers”.
import { isHeading } from '../../reading/paragraph/headlines.ts';
import { findNumbers } from '../../style/forms/numbers.ts';
import { paragraphRule } from '../rule.ts';
import { guidanceOf, otherForms } from '../shared/house-form.ts';

export const number = paragraphRule({
  meta: {
    id: 'style/number',
    what: 'A count in figures that the house writes in words, or the other way round: “5 ministers” for “five ministers”.',
    why: 'Small numbers read as words and large ones as figures; a page that mixes them looks unedited. Silent until the house style sets “numbersInWordsTo”.',
    guidance: { guide: 'BBC News style guide', entry: 'numbers', url: 'https://www.bbc.co.uk/newsstyleguide/all' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading, { style }) {
    const { numbersInWordsTo } = style;
    const { kind } = reading.prose;
    // Headlines, lists and tables take figures for want of room.
    if (numbersInWordsTo === undefined || isHeading(reading) || kind === 'table-cell' || kind === 'list-item') return [];
    // “2 stars” above a review.
    if (/^\W*\d(?:\/\d)?\s?stars?\W*$/i.test(reading.text)) return [];
    const cite = guidanceOf(style, 'numbersInWordsTo');
    return findNumbers(reading.text, numbersInWordsTo).flatMap((found) =>
      otherForms(reading, [found], found.form === 'words' ? 'figures' : 'words', cite),
    );
  },
});
