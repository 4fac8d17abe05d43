// A range of years or dates that ends before it begins: “from 2015 to 2012”, “7–3 March”.
import { dayNumber, MONTHS } from '../../reading/paragraph/figures/calendar.ts';
import type { DateMention } from '../../reading/paragraph/figures/dates.ts';
import { between, figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { asWritten, figureFinding } from '../shared/figure-finding.ts';

const YEARS = figurePattern(
  "(?:\\b(?:from|between)(?: (?:early|late|mid|about|the|<w>{3,9}))? (?<a><year>) (?:to|until|till|through|and) (?:(?:early|late|mid|about|<w>{3,9}) )?(?<b><year>)|(?<![-–/\\p{L}])(?<c><year>) ?[-–] ?(?<d><year>))(?! ?(?:BC|BCE|levels?|prices|people|troops|or)\\b)(?!['’-]| [\\p{L}'-]+s\\b)",
);
const DATES = figurePattern(
  '(?:\\b(?:from|between) (?<a><date>)(?: at <time>)?,? (?:to|until|till|through|and) (?<b><date>)|(?<a><date>) ?[-–] ?(?<b><date>))',
);

function reversed(reading: Reading, span: Span, first: Span, last: Span): Finding {
  const [a, b] = [asWritten(reading, first), asWritten(reading, last)];
  return figureFinding(reading, span, `The range runs backwards: ${b} comes before ${a}`, () => [
    {
      title: `Swap ${a} and ${b}`,
      edits: [
        { ...first, newText: b },
        { ...last, newText: a },
      ],
    },
  ]);
}

/** Does the second day certainly come before the first? “5 December to 3 January” may cross into a new year. */
const isBefore = (second: DateMention, first: DateMention): boolean =>
  first.year !== undefined && second.year !== undefined
    ? dayNumber({ ...second, year: second.year }) < dayNumber({ ...first, year: first.year })
    : first.month === second.month && second.day < first.day;

const MONTH_YEAR = (n: number): string => `(?<m${n}>${MONTHS.join('|')}),? (?:of )?(?<y${n}>(?:19|20)\\d\\d)`;
/** “Between May 2022 and March 2022.” */
const MONTH_RANGES = new RegExp(`\\b(?:[Ff]rom|[Bb]etween) ${MONTH_YEAR(1)} (?<and>and|to|until|till|through) ${MONTH_YEAR(2)}\\b`, 'gu');

export const reversedRange = paragraphRule({
  meta: {
    id: 'fact/reversed-range',
    what: 'A range of years or dates that ends before it begins: “from 2015 to 2012”, “7–3 March”.',
    why: 'One end is wrong, or the two have changed places.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'dates' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const findings: Finding[] = [];
    for (const match of YEARS(reading)) {
      const first = match.figure('a') ?? match.figure('c');
      const last = match.figure('b') ?? match.figure('d');
      // Below 1500 four digits are more often a number than a year.
      if (
        !first ||
        !last ||
        last.value.n >= first.value.n ||
        last.value.n < (reading.text[match.start - 1] === '(' ? 1000n : 1500n) ||
        /^between .* (?:to|until) |^from .* and /i.test(match.text)
      )
        continue;
      findings.push(reversed(reading, { start: first.start, end: last.end }, first, last));
    }
    const { dates } = reading.figureText;
    for (const match of DATES(reading)) {
      const all = between(dates, match);
      const [first, last] = [all[0], all[all.length - 1]];
      if (all.length === 2 && first && last && !first.opensRange && isBefore(last, first))
        findings.push(reversed(reading, { start: first.start, end: last.end }, first, last));
    }
    for (const match of matchesIn(reading, MONTH_RANGES)) {
      const { m1, y1, m2, y2, and } = match.groups!;
      const at = (month: string, year: string) => Number(year) * 12 + MONTHS.indexOf(month);
      // Of two years the years are compared.
      if (y1 !== y2 || at(m2!, y2!) >= at(m1!, y1!) || (and === 'and') !== /^between/i.test(match[0])) continue;
      const span = { start: match.index + match[0].indexOf(m1!), end: match.index + match[0].length };
      findings.push(figureFinding(reading, span, `The range runs backwards: ${m2} ${y2} comes before ${m1} ${y1}`));
    }
    dates.forEach((date, i) => {
      const last = dates[i + 1];
      if (!date.opensRange || !last || last.day >= date.day) return;
      const month = MONTHS[date.month - 1];
      const finding = reversed(reading, { start: date.start, end: last.end }, date.dayAt, last.dayAt);
      findings.push({
        ...finding,
        message: finding.message.replace(/: .* before .*?(?=, as|$)/, `: ${last.day} ${month} comes before ${date.day} ${month}`),
      });
    });
    return findings;
  },
});
