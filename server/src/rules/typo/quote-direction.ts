// Opening mark where a quotation ends.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { FLAG, punctuationFlags } from '../../reading/paragraph/punctuation-flags.ts';
import { paragraphRule } from '../rule.ts';

interface Turned {
  /** The bit of the sign that is found wherever the expression is. */
  readonly sign: number;
  readonly regex: RegExp;
  readonly right: string;
  readonly what: string;
  readonly sure: boolean;
}

// Each looks at the character before and after only.
export const WRONG: readonly Turned[] = [
  {
    sign: FLAG.gluedOpen,
    regex: /(?<=[^\s([{“‘"'—–-])“(?=[\s,.;:?!)\]]|$)/gu,
    right: '”',
    what: 'Opening mark where a quotation ends',
    sure: true,
  },
  {
    sign: FLAG.openingClose,
    regex: /(?<=^|[\s([])”(?=[\p{L}\p{N}])/gu,
    right: '“',
    what: 'Closing mark where a quotation begins',
    sure: true,
  },
  { sign: FLAG.gluedSingle, regex: /(?<=\p{L})‘(?=\p{L})/gu, right: '’', what: 'Opening mark for an apostrophe', sure: true },
  {
    sign: FLAG.gluedSingle,
    regex: /(?<=[\p{L}\p{N}.,?!-])‘(?=[\s,.;:?!)\]”]|$)/gu,
    right: '’',
    what: 'Opening mark where a closing one belongs',
    sure: true,
  },
  {
    sign: FLAG.elidingSingle,
    regex: /(?<![\p{L}\p{N}])‘(?=(?:tis|twas|em|til|n)(?![\p{L}\p{N}’])|\d0s)/gu,
    right: '’',
    what: 'Opening mark for an apostrophe',
    sure: true,
  },
  { sign: FLAG.accent, regex: /(?<=\p{L})[´`](?=\p{L})/gu, right: '’', what: 'Accent for an apostrophe', sure: true },
  {
    sign: FLAG.gluedOpen,
    regex: withLetterRanges(/(?<=\p{L}n|\p{Ll})“(?=(?:t|s|re|ve|ll)(?!\p{L}))/gu),
    right: '’',
    what: 'Quotation mark for an apostrophe',
    sure: false,
  },
];

const ALL_SIGNS = WRONG.reduce((all, { sign }) => all | sign, 0);

export const quoteDirection = paragraphRule({
  meta: {
    id: 'typo/quote-direction',
    what: 'A curly quotation mark or apostrophe that is turned the wrong way: “here,“ said, the ‘90s.',
    why: 'Software turns marks by guessing, and in type the wrong one shows.',
    guidance: { guide: 'Chicago Manual of Style', entry: 'directional (smart) quotation marks' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const { bits } = punctuationFlags(reading);
    if ((bits & ALL_SIGNS) === 0) return [];
    const { text } = reading;
    return WRONG.filter(({ sign }) => (bits & sign) !== 0).flatMap(({ regex, right, what, sure }) =>
      [...text.matchAll(regex)]
        .map((match) => ({ start: match.index, end: match.index + 1, found: match[0] }))
        // „So“ closes with what opens elsewhere.
        .filter(({ start, found }) => !(found === '“' && text.lastIndexOf('„', start) >= 0))
        .map(({ start, end }) => ({
          start,
          end,
          message: `${what}: should be ${right}`,
          fixes: () => [{ title: `Change to ${right}`, edits: [{ start, end, newText: right }], safe: sure, preferred: true }],
        })),
    );
  },
});
