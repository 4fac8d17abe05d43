// A quotation in single marks where the house has double ones, or the other way round.
import { isHeading } from '../../reading/paragraph/headlines.ts';
import type { Quotation } from '../../reading/paragraph/reading.ts';
import { contains, type Edit } from '../../text/span.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { guidanceOf } from '../shared/house-form.ts';

const isSingle = (mark: string): boolean => /^['‘‚‹]/.test(mark);
const PAIRS = { curly: { double: ['“', '”'], single: ['‘', '’'] }, straight: { double: ['"', '"'], single: ["'", "'"] } } as const;

export const quoteMarks = paragraphRule({
  meta: {
    id: 'style/quote-marks',
    what: 'A quotation in single marks where the house has double ones, or the other way round.',
    why: 'Marks tell what was said and what was said within it only while they keep their order. Silent until the house style sets “quotes”.',
    guidance: { guide: 'BBC News style guide', entry: 'quotation marks', url: 'https://www.bbc.co.uk/newsstyleguide/all' },
    severity: 'information',
    on: true,
    skips: [],
    options: {},
  },
  check(reading, { style }) {
    const { quotations } = reading;
    if (quotations.length === 0 || !(style.headlineQuotes || style.quotes)) return [];
    const heading = isHeading(reading);
    const house = heading ? style.headlineQuotes : style.quotes;
    // Two single marks for a double one, as some wires send them, leave the single ones unclear.
    if (!house || reading.text.includes("''")) return [];
    const cite = guidanceOf(style, heading && style.cites['headlineQuotes'] ? 'headlineQuotes' : 'quotes');
    return quotations.flatMap((quotation, _, all): Finding[] => {
      const { start, mark, closed, depth } = quotation;
      if (depth > 0 || !closed || mark.length > 1 || !/^["'“‘]/.test(mark) || isSingle(mark) === (house === 'single')) return [];
      return [
        {
          start,
          end: start + 1,
          message: `House style: ${house} quotation marks, not ${isSingle(mark) ? 'single' : 'double'}`,
          ...cite,
          fixes: () => {
            const nested = all.filter((q) => q.depth > 0 && contains(quotation.inner, q));
            if (nested.some((q) => !q.closed)) return [];
            const edits = [quotation, ...nested].flatMap((q) => swapped(q, house));
            return [{ title: `Change to ${house} marks`, edits, safe: nested.length === 0, preferred: true }];
          },
        },
      ];
    });
  },
});

/** The marks of a quotation, in the kind that its depth asks for where the outer ones are `outer`. */
function swapped({ start, end, mark, depth }: Quotation, outer: 'single' | 'double'): Edit[] {
  const kind = (depth % 2 === 0) === (outer === 'single') ? 'single' : 'double';
  const [open, close] = PAIRS[/["']/.test(mark) ? 'straight' : 'curly'][kind];
  return [
    { start, end: start + 1, newText: open },
    { start: end - 1, end, newText: close },
  ];
}
