// Millions or billions of money written otherwise than the house writes them: “£5 million” for “£5m”.
import { isHeading } from '../../reading/paragraph/headlines.ts';
import { findMoney } from '../../style/forms/money.ts';
import { paragraphRule } from '../rule.ts';
import { guidanceOf, otherForms } from '../shared/house-form.ts';

export const currency = paragraphRule({
  meta: {
    id: 'style/currency',
    what: 'Millions or billions of money written otherwise than the house writes them: “£5 million” for “£5m”.',
    why: 'Sums in one form can be compared at a glance. Silent until the house style sets “currency”.',
    guidance: { guide: 'BBC News style guide', entry: 'numbers', url: 'https://www.bbc.co.uk/newsstyleguide/all' },
    severity: 'information',
    on: true,
    options: {},
  },
  check(reading, { style }) {
    const house = style.currencyFormat;
    // Headlines and tables take the short form for want of room.
    if (!house || (house !== '$5m' && (isHeading(reading) || reading.prose.kind === 'table-cell'))) return [];
    return otherForms(reading, findMoney(reading.text), house, guidanceOf(style, 'currency'));
  },
});
