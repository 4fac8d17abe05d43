// A time of day written otherwise than the house writes it: “4:30 p.m.” for “4.30pm”.
import { findTimes, sameTimeForm } from '../../style/forms/times.ts';
import { paragraphRule } from '../rule.ts';
import { guidanceOf, otherForms } from '../shared/house-form.ts';

export const time = paragraphRule({
  meta: {
    id: 'style/time',
    what: 'A time of day written otherwise than the house writes it: “4:30 p.m.” for “4.30pm”.',
    why: 'One clock on a page keeps readers from doing sums. Silent until the house style sets “times”.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'times', url: 'https://www.apstylebook.com/' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading, { style }) {
    const house = style.timeFormat;
    if (!house) return [];
    return otherForms(reading, findTimes(reading.text), house, guidanceOf(style, 'times'), (_, form) => sameTimeForm(form, house));
  },
});
