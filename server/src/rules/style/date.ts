// A date written otherwise than the house writes it: “March 3rd” for “3 March”.
import { findDates, sameDateForm } from '../../style/forms/dates.ts';
import { paragraphRule } from '../rule.ts';
import { guidanceOf, otherForms } from '../shared/house-form.ts';

export const date = paragraphRule({
  meta: {
    id: 'style/date',
    what: 'A date written otherwise than the house writes it: “March 3rd” for “3 March”.',
    why: 'Dates in one form are read at a glance, and cannot be taken for others. Silent until the house style sets “dates”.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'months', url: 'https://www.apstylebook.com/' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading, { style }) {
    const house = style.dateFormat;
    if (!house || reading.prose.kind === 'table-cell') return [];
    return otherForms(reading, findDates(reading.text), house, guidanceOf(style, 'dates'), (written, form) =>
      sameDateForm(written, form, house),
    );
  },
});
