// Straight quotation marks or apostrophes among curly ones, or the other way round.
import { type MarkStyle, marksOf, type TypedMark } from '../../reading/paragraph/mark-style.ts';
import { FLAG, punctuationFlags } from '../../reading/paragraph/punctuation-flags.ts';
import { isVerbatim } from '../../reading/paragraph/verbatim.ts';
import { draftRule } from '../rule.ts';

type Marks = Readonly<Record<MarkStyle, readonly TypedMark[]>>;

/** A few marks of the other kind among many; where both are common the draft was put together from two, and the first kind wins nothing. */
const MAJORITY = 3;
/** A paragraph with more marks is no prose. */
const MOST = 400;

export const mixedQuoteMarks = draftRule<Marks, Record<never, never>>({
  meta: {
    id: 'typo/mixed-quote-marks',
    what: 'Straight quotation marks or apostrophes among curly ones, or the other way round.',
    why: 'It shows where copy was pasted in, and type sets the two differently.',
    guidance: { guide: 'Chicago Manual of Style', entry: 'directional (smart) quotation marks' },
    severity: 'information',
    on: true,
    skips: [],
    options: {},
  },
  observe(reading) {
    if ((punctuationFlags(reading).bits & FLAG.quotationMark) === 0) return [];
    const marks = marksOf(reading.text);
    if (marks.length === 0) return [];
    // “Britain"s” wants an apostrophe, and typo/unbalanced-quote says so.
    const isInWord = ({ start, end }: TypedMark) => /^\p{L}"\p{L}$/u.test(reading.text.slice(start - 1, end + 1));
    const straight = marks.slice(0, MOST).filter((mark) => mark.style === 'straight' && !isInWord(mark) && !isVerbatim(reading, mark));
    return [{ straight, curly: marks.filter((mark) => mark.style === 'curly') }];
  },
  conclude(noted) {
    const count: Record<MarkStyle, number> = { straight: 0, curly: 0 };
    for (const { notes } of noted)
      for (const marks of notes) {
        count.straight += marks.straight.length;
        count.curly += marks.curly.length;
      }
    if (count.straight === 0 || count.curly === 0) return [];
    const few: MarkStyle = count.straight <= count.curly ? 'straight' : 'curly';
    const many: MarkStyle = few === 'straight' ? 'curly' : 'straight';
    const clear = count[many] >= MAJORITY * count[few];
    const findings = noted.flatMap(({ paragraph, notes }) => {
      const odd = notes.flatMap((marks) => marks[few]);
      const first = odd[0];
      if (!first) return [];
      return [
        {
          paragraph,
          start: first.start,
          end: first.end,
          message: `${few === 'straight' ? 'Straight' : 'Curly'} ${first.kind}${odd.length > 1 ? ` (${odd.length} in the paragraph)` : ''}: ${many} elsewhere in the draft`,
          fixes: () => [
            {
              title: odd.length > 1 ? `Change the paragraph’s marks to ${many} ones` : `Change to “${first.other}”`,
              edits: odd.map((mark) => ({ start: mark.start, end: mark.end, newText: mark.other })),
              safe: clear,
              preferred: true,
            },
          ],
        },
      ];
    });
    return clear ? findings : findings.slice(0, 1);
  },
});
