// Spaces that are missing, doubled or out of place.
import { minimalEdit } from '../../../text/minimal-edit.ts';
import type { Edit, Span } from '../../../text/span.ts';
import { FLAG, punctuationFlags } from '../punctuation-flags.ts';
import type { Reading } from '../reading.ts';

export type SpacingKind = 'missing-space' | 'double-space' | 'space-before';

/** A place where the spaces are wrong. */
export interface SpacingFault extends Span {
  readonly kind: SpacingKind;
  /** What should stand in the span. */
  readonly corrected: string;
  /** The smallest change that mends it. */
  readonly edit: Edit;
  readonly sure: boolean;
}

/** A pattern, and what it becomes: undefined where a second look says that it is right. */
interface Pattern {
  readonly kind: SpacingKind;
  /** The bit of the sign that is found wherever the expression is. */
  readonly sign: number;
  readonly regex: RegExp;
  readonly mend: (match: RegExpExecArray, text: string) => string | undefined;
  readonly sure?: boolean;
}

/** How many straight marks stand before an offset: after an odd number the next one closes. */
const isOpen = (text: string, offset: number): boolean => {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0 && at < offset; at = text.indexOf('"', at + 1)) count++;
  return count % 2 === 1;
};

export const PATTERNS: readonly Pattern[] = [
  {
    // “The end.Then”: two small letters before keep out initials, and a small one after keeps out “U.S.” and “Last.FM”.
    kind: 'missing-space',
    sign: FLAG.gluedStop,
    regex: /(?<=[\p{Ll}\p{N}]\p{Ll}|[\p{Lu}\p{Ll}]\p{Ll})[.?](?=\p{Lu}\p{Ll}|(?:I|A) \p{Ll}|[“‘]\p{Lu})/gu,
    // “Ph.Ds”; “the My.Harbour project”, since no sentence ends with “my”.
    mend: (match, text) =>
      /(?:^|[^\p{L}])(?:Ph|My|Your|Our|The)$/u.test(text.slice(Math.max(0, match.index - 5), match.index)) ? undefined : `${match[0]} `,
    sure: true,
  },
  {
    // “Fined £200.The case”; “10.The” at the beginning is the number of a line.
    kind: 'missing-space',
    sign: FLAG.gluedStop,
    regex: /(?<=\d\d|\d%)\.(?=(?:The|It|He|She|They|But|And|His|Her|This|We|There|In|A|After|When) \p{Ll})/gu,
    mend: (match, text) => (/\p{L}/u.test(text.slice(Math.max(0, match.index - 20), match.index)) ? `${match[0]} ` : undefined),
    sure: true,
  },
  // “Theatre ..”
  { kind: 'space-before', sign: FLAG.spaceStop, regex: /(?<=[\p{L}\p{N}]) \.\.(?=\s*$)/gu, mend: () => '.', sure: true },
  {
    kind: 'missing-space',
    sign: FLAG.gluedClose,
    regex: /(?<=\p{Ll}{2})[.!?,]["”](?=\p{L}{2})/gu,
    mend: (match, text) => (match[0][1] === '"' && !isOpen(text, match.index + 1) ? `${match[0][0]} "` : `${match[0]} `),
  },
  {
    // A comma between letters; a capital before keeps out codes (“CA,US”).
    kind: 'missing-space',
    sign: FLAG.gluedComma,
    regex: /(?<=\p{Ll}{2}[”"’]?)[,;](?=\p{L}{2})/gu,
    mend: (match) => `${match[0]} `,
  },
  { kind: 'missing-space', sign: FLAG.gluedOpen, regex: /(?<=\p{Ll}[,.:]?)“(?=\p{L}{2})/gu, mend: () => ' “' },
  { kind: 'missing-space', sign: FLAG.gluedBracket, regex: /(?<=\p{Ll}{2})\((?=\p{L}{3,20}[ ,])/gu, mend: () => ' (' },
  { kind: 'missing-space', sign: FLAG.gluedBracket, regex: /(?<= \p{L}{2,20})\)(?=\p{L}{2})/gu, mend: () => ') ' },
  {
    // “£2,300in cash”: no unit of money is so called.
    kind: 'missing-space',
    sign: FLAG.currency,
    regex:
      /(?<=[£€$]\d[\d,]{0,12}(?:\.\d\d?)?)(?=(?:in|on|at|for|to|from|and|of|was|were|is|by|with|or|as|per|each|a|after|before|over) )/gu,
    mend: () => ' ',
    sure: true,
  },
  // “£4 m”, “$3.5 bn”: the short forms stand close.
  {
    kind: 'space-before',
    sign: FLAG.currency,
    regex: /(?<=[£€$]\d[\d,]{0,12}(?:\.\d\d?)?)[ \u00a0](?=(?:m|bn|tn)(?:[ .,;:)]|$))/gu,
    mend: () => '',
  },
  // “It set aside £ 42 million”.
  { kind: 'space-before', sign: FLAG.currency, regex: /(?<=(?:^|[\s(“‘"—–])[£€$])[ \u00a0](?=\d)/gu, mend: () => '', sure: true },
  {
    // “Won in10.21sec”, “rose to40”: no code begins with a preposition in small letters.
    kind: 'missing-space',
    sign: FLAG.gluedFigure,
    regex:
      /(?<=(?:^|[ (])(?:in|of|for|to|from|by|at|with|than|about|over|under|after|until|since|between|and|nearly|almost|around|only|the|on))(?=\d[\d,]{0,12}(?:\.\d+)?(?:m|bn|pc|p|kg|km|cm|mm|ft|in|st|nd|rd|th|sec|secs|min|mins|am|pm|mph|%)?(?:[ ,;:)]|\.(?:\s|$)|$))/gu,
    mend: () => ' ',
  },
  {
    // Not “. . .”, “.com”, “.22”, “:)” or “!important”.
    kind: 'space-before',
    sign: FLAG.spaceStop,
    regex: /(?<=[\p{L}\p{N}%”"’)\]]) {1,40}[,;:?!.](?![\p{L}\p{N}.?!,;:)(\]'‘"“/=-]| \.)/gu,
    mend: (match) => match[0].trimStart(),
    sure: true,
  },
  { kind: 'space-before', sign: FLAG.spaceStop, regex: /(?<=[\p{L}\p{N}%”"’)\]]) {1,40},(?=\p{L}{2})/gu, mend: () => ', ', sure: true },
  { kind: 'space-before', sign: FLAG.openSpace, regex: /(?<=(?:^|[\s(—–])[“(])[ \u00a0]+(?=[\p{L}\p{N}])/gu, mend: () => '' },
  {
    kind: 'space-before',
    sign: FLAG.spaceClose,
    regex: /(?<=[\p{L}\p{N}.,?!…]|[^.,?!…]’)[ \u00a0]+(?=”(?:[\s,.;:?!)—–]|$))/gu,
    mend: () => '',
  },
  { kind: 'space-before', sign: FLAG.spaceClose, regex: /(?<=[\p{L}\p{N}.”"’])[ \u00a0]+(?=\)(?:[\s,.;:?!—–]|$))/gu, mend: () => '' },
  // “Britain ’s” and “don’ t”; “in ’t Veld” is Dutch.
  {
    kind: 'space-before',
    sign: FLAG.spaceApostrophe,
    regex: /(?<=\p{L}) ['’](?:s|re|ve|ll|m|d)(?![\p{L}\p{N}'’])|(?<=\p{Ll}n) ['’]t(?![\p{L}\p{N}'’])/gu,
    mend: (match, text) =>
      match[0].endsWith('t') && /(?:^|[^\p{L}])in$/iu.test(text.slice(Math.max(0, match.index - 4), match.index))
        ? undefined
        : match[0].slice(1),
    sure: true,
  },
  {
    kind: 'space-before',
    sign: FLAG.apostropheSpace,
    regex: /(?<=\p{L})['’] (?:s|re|ve|ll|m)(?![\p{L}\p{N}'’-])|(?<=\p{Ll}n)['’] t(?![\p{L}\p{N}'’-])/gu,
    mend: (match) => match[0].replace(' ', ''),
    sure: true,
  },
  { kind: 'double-space', sign: FLAG.doubleSpace, regex: /(?<=\S) {2,3}(?=\S)/gu, mend: () => ' ', sure: true },
];
const ALL_SIGNS = PATTERNS.reduce((all, { sign }) => all | sign, 0);
/** A paragraph with more long runs of spaces than this is set out in columns. */
const COLUMNS = 3;

/** The places in a paragraph where spaces are missing or too many, in order. */
export function findSpacing(reading: Reading): SpacingFault[] {
  const faults: SpacingFault[] = [];
  const { bits } = punctuationFlags(reading);
  if ((bits & ALL_SIGNS) === 0) return faults;
  const { text } = reading;
  // A style sheet that a page left in its copy.
  if (/\{[^{}]{0,200}:[^{}]{0,200};/.test(text)) return faults;
  for (const { kind, sign, regex, mend, sure } of PATTERNS) {
    if ((bits & sign) === 0) continue;
    for (const match of text.matchAll(regex)) {
      const corrected = mend(match, text);
      if (corrected === undefined) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      faults.push({ ...span, kind, corrected, edit: minimalEdit(match[0], corrected, span.start), sure: sure ?? false });
    }
  }
  const doubles = faults.filter((fault) => fault.kind === 'double-space');
  const columns = doubles.length > COLUMNS && doubles.filter((fault) => fault.end - fault.start > 2).length > COLUMNS;
  let last = -1;
  // Sorting keeps the order of the patterns where two begin at one place: the first has looked more closely.
  return faults
    .sort((a, b) => a.start - b.start)
    .filter((fault) => {
      if ((columns && fault.kind === 'double-space') || fault.start < last) return false;
      last = fault.end;
      return true;
    });
}
