// A century or a decade that the year beside it is not in: “the 18th-century mill (1865)”, “in the 1980s, in 1992”.
import { toNumber } from '../../reading/paragraph/figures/exact.ts';
import { ordinal } from '../../reading/paragraph/figures/numerals.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { asWritten, changeText, figureFinding } from '../shared/figure-finding.ts';

const GAP = '[^.;:!?“”<any>]';
const CENTURY = figurePattern(
  `(?<!\\p{L})(?:the )?(?:early |late |mid-)?(?<at><ordinal>)[ -]century\\b(?:${GAP}{0,25}? ?\\((?:in |built in |born in |c\\.? ?)?(?<then><year>)\\)|, (?:in|around|about) (?<then><year>))`,
);
// “built in 1742, in the 17th century”, “signed in 1996, in the last decade of the 19th century”.
const BEHIND = figurePattern(
  '\\b(?:in|from|about|around|by|of) (?<then><year>),? (?:(?:and )?(?:in|during|at|from|is) )(?:the (?:last|first|second|third|closing|opening|final|middle|early|late) [\\p{L}]+ of |the (?:start|end|beginning|middle|turn|dawn|close|height) of )?the (?:early |late |mid-)?(?<at><ordinal>)[ -]century\\b',
);
// “in the 1980s, in 1992”.
const DECADE = figurePattern('\\b(?<at>1\\d\\d0|20\\d0)s(?: [\\p{L}]{1,15}){0,3}?(?:,? \\((?:in )?|, in )(?<then><year>)', 1);

export const wrongCentury = paragraphRule({
  meta: {
    id: 'fact/wrong-century',
    what: 'A century or a decade that the year beside it is not in: “the 18th-century mill (1865)”, “in the 1980s, in 1992”.',
    why: 'The 1800s are the 19th century, and the slip puts a thing a hundred years out.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'centuries' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    if (!/century|\d0s\b/i.test(reading.text)) return [];
    const findings: Finding[] = [];
    for (const match of [...CENTURY(reading), ...BEHIND(reading)]) {
      const [at, year] = [match.figure('at')!, match.figure('then')!];
      const right = Math.ceil(toNumber(year.value) / 100);
      const stated = toNumber(at.value);
      // 1900 is put in either century.
      if (right === stated || (year.value.n % 100n === 0n && right + 1 === stated)) continue;
      const message = `${year.written} is in the ${ordinal(right)} century, not the ${asWritten(reading, at)}`;
      findings.push(figureFinding(reading, { start: at.start, end: year.end }, message, () => [changeText(reading, at, ordinal(right))]));
    }
    for (const match of DECADE(reading)) {
      const [at, year] = [match.at('at')!, match.figure('then')!];
      const right = `${year.written.slice(0, 3)}0`;
      if (right === match.groups.at) continue;
      const message = `${year.written} is in the ${right}s, not the ${match.groups.at}s`;
      findings.push(figureFinding(reading, { start: at.start, end: year.end }, message, () => [changeText(reading, at, right)]));
    }
    return findings;
  },
});
