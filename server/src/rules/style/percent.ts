// A percentage written otherwise than the house writes it: “5 per cent” for “5%”.
import { isHeading } from '../../reading/paragraph/headlines.ts';
import { findPercents } from '../../style/forms/percents.ts';
import { paragraphRule } from '../rule.ts';
import { guidanceOf, otherForms } from '../shared/house-form.ts';

export const percent = paragraphRule({
  meta: {
    id: 'style/percent',
    what: 'A percentage written otherwise than the house writes it: “5 per cent” for “5%”.',
    why: 'Readers notice when a page cannot make up its mind. Silent until the house style sets “percent”.',
    guidance: { guide: 'BBC News style guide', entry: 'numbers', url: 'https://www.bbc.co.uk/newsstyleguide/all' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading, { style }) {
    // Tables and headlines keep the sign for want of room, whatever the text does.
    if (!style.percent || (style.percent !== 'symbol' && (isHeading(reading) || reading.prose.kind === 'table-cell'))) return [];
    return otherForms(reading, findPercents(reading.text), style.percent, guidanceOf(style, 'percent'));
  },
});
