// More votes than a body has members: “the 10-member board voted 7-4”.
import { numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const N = '\\d{1,3}|[a-z]+(?:-[a-z]+)?';
const BODY =
  'board|council|panel|committee|court|cabinet|commission|jury|bench|trust|tribunal|parliament|senate|assembly|authority|executive|team';
const VOTED = new RegExp(
  `\\b(?<n>${N})[- ](?:member|strong|seat|judge|justice|person|man|woman)(?: \\p{L}+){0,2}? (?:${BODY})\\b[^.;\\d]{0,40}?\\b(?:voted|ruled|split|decided|agreed|backed|approved|rejected|passed|divided|found)\\b[^.;\\d]{0,40}?(?<a>\\d{1,3})(?:[-–]| to | votes to )(?<b>\\d{1,3})(?![\\d%:/–-]|\\.\\d)`,
  'dgiu',
);
const numberOf = (word: string): number => (/^\d/.test(word) ? Number(word) : Number(numberInWords(word.toLowerCase()) ?? Number.NaN));

/** “The 10-member board voted 7-4.” */
export const groupVotes = (reading: Reading): Finding[] =>
  matchesIn(reading, VOTED).flatMap((match): Finding[] => {
    const { n, a, b } = match.groups!;
    const [all, cast] = [numberOf(n!), Number(a) + Number(b)];
    const span = { start: match.index, end: match.index + match[0].length };
    if (Number.isNaN(all) || all < 3 || cast <= all || reading.quotations.some((q) => overlaps(q, span))) return [];
    const message = `${a} + ${b} is ${cast}, more than ${n}?`;
    const at = (group: string) => ({ start: match.indices!.groups![group]![0], end: match.indices!.groups![group]![1] });
    const fixes = () => [Number(b) > cast - all ? changeText(reading, at('b'), `${all - Number(a)}`) : undefined];
    return [figureFinding(reading, span, message, fixes, { severity: 'information' })];
  });
