// What is said of a score beside it: “within four, at 21-20”, “a lead of 12 points, having been 21-7 up”, “won seven and lost five of their 11”.
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const N = '\\d{1,3}|[a-z]+(?:-[a-z]+)?';
const SCORE = '(?<a>\\d{1,3})[\\-–](?<b>\\d{1,3})(?![\\d\\-–:/%]|\\.\\d)';
const UNIT = '(?:points?|goals?|runs?|shots?|games?|tries)';
const WITHIN = new RegExp(`\\bwithin (?<n>${N})(?: ${UNIT})?(?:,? at|,? to make it|, making it|, for) ${SCORE}`, 'dgiu');
const HAVING = new RegExp(
  `\\b(?:lead|advantage|cushion) of (?<n>${N}) ${UNIT}\\b[^.;:]{0,60}?\\b(?:having (?:been|led)|leading|were|had been|had led) ${SCORE}(?! (?:at|after) full-time)`,
  'dgiu',
);
const RECORD = new RegExp(
  `\\b(?:won|lost|drawn) (?<x>${N}) and (?:won|lost|drawn) (?<y>${N}) of (?:the|their|its|his|her) (?:first |last |opening |past )?(?<n>${N}) (?:league )?(?:games|matches|fixtures|tests|races|bouts|fights|meetings)\\b`,
  'dgiu',
);
const numberOf = (words: string): number => (/^\d/.test(words) ? Number(words) : Number(numberInWords(words.toLowerCase()) ?? Number.NaN));

/** A question wherever the words and the score beside them do not agree. */
export function scoreWordFindings(reading: Reading): Finding[] {
  const { text } = reading;
  const found: Finding[] = [];
  const ask = (match: RegExpExecArray, right: number, message: (words: string) => string) => {
    const words = match.groups!.n!;
    const said = numberOf(words);
    const span = { start: match.index, end: match.index + match[0].length };
    if (Number.isNaN(right + said) || right === said || right < 1 || reading.quotations.some((q) => overlaps(q, span))) return;
    const [start, end] = match.indices!.groups!.n!;
    const write = /^\d/.test(words) ? `${right}` : (inWords(right) ?? `${right}`);
    const fixes = () => [changeText(reading, { start, end }, write)];
    found.push(figureFinding(reading, span, message(words), fixes, { severity: 'information' }));
  };
  if (/\d[-–]\d/.test(text))
    for (const pattern of [WITHIN, HAVING])
      for (const match of text.matchAll(pattern)) {
        const apart = Math.abs(Number(match.groups!.a) - Number(match.groups!.b));
        ask(match, apart, (words) => `${match.groups!.a}-${match.groups!.b} is ${apart} apart, not ${words}?`);
      }
  if (/\b(?:won|lost|drawn)\b/i.test(text))
    for (const match of text.matchAll(RECORD)) {
      const { x, y, n } = match.groups!;
      const sum = numberOf(x!) + numberOf(y!);
      // Draws may be left out: “won seven and lost three of their 11”.
      if (sum > numberOf(n!)) ask(match, sum, (words) => `${numberOf(x!)} + ${numberOf(y!)} is ${sum}, not ${words}?`);
    }
  return found;
}
