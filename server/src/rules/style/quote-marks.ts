// A quotation in single marks where the house has double ones, or the other way round.
import { isHeading } from '../../reading/paragraph/headlines.ts';
import type { Quotation } from '../../reading/paragraph/reading.ts';
import { contains, type Edit } from '../../text/span.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { guidanceOf } from '../shared/house-form.ts';

const isSingle = (mark: string): boolean => /^['‘‚‹]/.test(mark);
const PAIRS = { curly: { double: ['“', '”'], single: ['‘', '’'] }, straight: { double: ['"', '"'], single: ["'", "'"] } } as const;

const TITLE = /^\p{Lu}[\p{L}\d’'-]*(?: (?:\p{Lu}[\p{L}\d’'-]*|\d+|of|the|and|a|an|to|in|on|for|with|at|by))*$/u;
/** “Mayor: ferry ‘could not sail’ in May”. */
const isLinkLine = (text: string): boolean =>
  text.length < 110 && /^\p{Lu}/u.test(text) && !/[.!?…,;:][”"’')]*\s*$/.test(text) && /(?:^|[\s:])['‘]\p{Ll}/u.test(text);
/** “The minister said so”, in capitals at length or with a full stop: no headline. */
const isSentence = (text: string): boolean => text.length > 90 || /\p{Ll}["”’']?\.["”’']?$/u.test(text);

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
    // A whole paragraph in capitals may be a quotation, and is no headline.
    const heading = isHeading(reading) && !isSentence(reading.text);
    const house = heading ? style.headlineQuotes : style.quotes;
    // A line without a stop under a story is the headline of another: there the house has single marks.
    if (!heading && style.headlineQuotes === 'single' && isLinkLine(reading.text)) return [];
    // Two single marks for a double one, as some wires send them, leave the single ones unclear.
    if (!house || reading.text.includes("''")) return [];
    const cite = guidanceOf(style, heading && style.cites['headlineQuotes'] ? 'headlineQuotes' : 'quotes');
    return quotations.flatMap((quotation, _, all): Finding[] => {
      const { start, mark, closed, depth } = quotation;
      if (depth > 0 || !closed || mark.length > 1 || !/^["'“‘]/.test(mark) || isSingle(mark) === (house === 'single')) return [];
      // Titles have single marks in copy whose speech has double ones, and italics or none in many a house: other marks are no mend.
      if (isSingle(mark) && (quotation.kind === 'title' || TITLE.test(reading.text.slice(quotation.inner.start, quotation.inner.end))))
        return [];
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
