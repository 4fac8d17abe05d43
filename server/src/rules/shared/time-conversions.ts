// Findings about lengths of time that are given twice: “three hours and 12 minutes, or 172 minutes”, “90 minutes (two hours)”.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const N =
  '\\d{1,3}(?:,\\d{3})*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety';
const UNIT = 'second|minute|hour|day|week|fortnight|month|year';
const length = (n: number): string =>
  `(?<n${n}>${N})(?: and (?<a${n}>a half|a quarter|three quarters))?[ -](?<u${n}>${UNIT})s?(?:,? (?:and )?(?<m${n}>${N}) (?<v${n}>second|minute|hour|day|week|month)s?)?(?: and (?<b${n}>a half|a quarter|three quarters))?`;
const TWICE = withLetterRanges(
  new RegExp(
    `(?<![\\p{L}\\d.,-])(?:${length(1)})(?:, or | \\(|, that is,? |, which is | – | — )(?<hedge>(?:about |around |roughly |nearly |almost |just over |just under |more than |some |a little over |over |under )*)(?:${length(2)})(?=[.,;:)]|$| [–—])`,
    'dgiu',
  ),
);

const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
  month: 43_830,
  year: 525_960,
};
const PARTS: Readonly<Record<string, number>> = { 'a half': 0.5, 'a quarter': 0.25, 'three quarters': 0.75 };
const numberOf = (words: string): number =>
  /^\d/.test(words) ? Number(words.replace(/,/g, '')) : /^an?$/i.test(words) ? 1 : Number(numberInWords(words.toLowerCase()));

/** How long the first or the second of the two is, in minutes. */
function minutesOf(groups: Readonly<Record<string, string | undefined>>, i: 1 | 2): number {
  const unit = MINUTES[groups[`u${i}`]!.toLowerCase()]!;
  const part = PARTS[groups[`a${i}`] ?? groups[`b${i}`] ?? ''] ?? 0;
  const more = groups[`m${i}`];
  return (numberOf(groups[`n${i}`]!) + part) * unit + (more ? numberOf(more) * MINUTES[groups[`v${i}`]!.toLowerCase()]! : 0);
}

/** Lengths that differ, though the words make them one. Months and years are rounded; “ten days, or two weeks” may be a choice. */
export function timeConversions(reading: Reading): Finding[] {
  return matchesIn(reading, TWICE).flatMap((match): Finding[] => {
    const groups = match.groups!;
    const [u1, u2] = [groups.u1!.toLowerCase(), groups.u2!.toLowerCase()];
    if (u1 === u2 && !groups.m1 && !groups.m2) return [];
    const [a, b] = [minutesOf(groups, 1), minutesOf(groups, 2)];
    const isLong = [u1, u2].some((unit) => /month|year/.test(unit));
    const room = groups.hedge ? 0.12 : isLong ? 0.06 : 0.004;
    const ratio = b / a;
    if (!(a > 0) || Math.abs(ratio - 1) <= room || ratio < 0.4 || ratio > 2.5) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    if (reading.quotations.some((q) => overlaps(q, span))) return [];
    const right = a / MINUTES[u2]!;
    const [from, to] = match.indices!.groups!.n2!;
    const isWhole = Math.abs(right - Math.round(right)) < 0.01 && !groups.m2 && !groups.a2 && !groups.b2;
    const written = isWhole
      ? /^\d/.test(groups.n2!)
        ? `${Math.round(right)}`
        : (inWords(Math.round(right)) ?? `${Math.round(right)}`)
      : undefined;
    const first = reading.text.slice(
      match.indices!.groups!.n1![0],
      match.index + match[0].search(/, or | \(|, that is|, which is| – | — /),
    );
    const message = `${first} is ${Math.round(right * 10) / 10} ${u2}s, not ${reading.text.slice(from, span.end)}`;
    return [
      figureFinding(
        reading,
        { start: from, end: span.end },
        `${message}?`,
        () => (written ? [changeText(reading, { start: from, end: to }, written)] : []),
        { severity: 'information' },
      ),
    ];
  });
}
