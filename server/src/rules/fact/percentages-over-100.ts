// Shares of one whole that come to more than it.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { isSlipOf } from '../../reading/draft/slips.ts';
import { compare, exact, inDigits, magnitude, minus, over, plus, sum, times } from '../../reading/paragraph/figures/exact.ts';
import { readWholes, sharesOfPeople, type Whole } from '../../reading/paragraph/figures/wholes.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { fallsOverAll } from '../shared/falls-over-all.ts';
import { asWritten, changeTo, figureFinding } from '../shared/figure-finding.ts';

const HUNDRED = exact(100);
function judge(reading: Reading, { parts: all, exactly }: Whole): Finding | undefined {
  if (all.some((figure) => compare(figure.value, HUNDRED) > 0)) return undefined;
  const total = sum(all.map((figure) => figure.value));
  const off = minus(total, HUNDRED);
  // Each may have been rounded by half of its last digit.
  const inexact = exact(2 * all.filter((figure) => figure.hedge).length);
  const room = plus(inexact, over(sum(all.map((figure) => figure.step)), exact(2)));
  if (exactly ? compare(magnitude(off), room) <= 0 : compare(off, room) <= 0) return undefined;
  const last = all[all.length - 1]!;
  const message = `${all.map((figure) => figure.written).join(' + ')} is ${inDigits(total)}%, ${exactly ? 'not 100%' : 'over 100%'}`;
  return figureFinding(reading, { start: all[0]!.start, end: last.end }, message, () =>
    [...all].reverse().map((figure) => changeTo(reading, figure, minus(figure.value, off))),
  );
}

/** “60% were for it. 30% were against, and the other 10% had no view”: a share of the sentence before belongs to the whole. */
function isWithEarlier(reading: Reading, { parts }: Whole): boolean {
  const total = sum(parts.map((figure) => figure.value));
  return quantitiesOf
    .of(reading)
    .some(
      (q) =>
        q.figure.kind === 'percent' &&
        q.end <= parts[0]!.start &&
        compare(magnitude(minus(plus(total, q.figure.value), HUNDRED)), exact(3, 2)) <= 0,
    );
}

const COMPARES = /\b(?:from|than|compared|up|down|versus|rose|fell|increase|decrease|growth|inflation|turnout)\b/;

/** “30% … and 20%. They will borrow the remaining 60%”: shares in two sentences, “13 per cent each” counted as often as it is held. */
function restFindings(reading: Reading): Finding[] {
  const percents = quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'percent');
  return percents.flatMap((rest) => {
    if (!/\b(?:remaining|other|rest[^.;]{0,12})\s$/.test(rest.lead)) return [];
    const parts = percents.filter((q) => q.end <= rest.start && q.sentence >= rest.sentence - 1);
    const [first] = parts;
    if (
      !first ||
      parts.length < 2 ||
      parts.length > 4 ||
      COMPARES.test(first.shape.slice(reading.sentences[first.sentence]!.start, rest.start))
    )
      return [];
    const holders = parts.map((q) => (/^ each\b/.test(q.tail) ? holdersOf(reading, q.start) : exact(1)));
    if (holders.some((n) => n === undefined)) return [];
    const others = sum(parts.map(({ figure }, i) => times(figure.value, holders[i]!)));
    const right = minus(HUNDRED, others);
    if (right.n <= 0n || compare(magnitude(minus(right, rest.figure.value)), exact(3, 2)) <= 0) return [];
    // Some of them may belong to another whole.
    if (parts.some(({ figure }) => compare(magnitude(minus(minus(HUNDRED, figure.value), rest.figure.value)), exact(1)) <= 0)) return [];
    const working = parts
      .map(({ figure }, i) => (holders[i]!.n > 1n ? `${holders[i]!.n} × ${figure.written}` : figure.written))
      .join(' + ');
    const message = `${working} leaves ${inDigits(right)}%, not ${asWritten(reading, rest)}`;
    return [figureFinding(reading, { start: first.start, end: rest.end }, message, () => [changeTo(reading, rest.figure, right)])];
  });
}

const SHARE_OF = /^ of (?:the |its |their |all |those )?/;
const JOINED = /^[^.;:“”"]{2,60}?(?:,|\band\b)[^.;:“”"]{0,25}$/u;

/** “41 per cent of shoppers came by car, 38 per cent on foot, 14 per cent by bus and 17 per cent by bicycle”: one slip would make it 100. */
function rowFindings(reading: Reading): Finding[] {
  const percents = quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'percent');
  if (percents.length < 3) return [];
  return reading.sentences.flatMap((_, sentence) => {
    const row = percents.filter((q) => q.sentence === sentence);
    const [first] = row;
    if (!first || row.length < 3 || row.length > 8 || !SHARE_OF.test(first.tail) || row.some(({ figure }) => figure.hedge !== ''))
      return [];
    const gaps = row.slice(1).map((q, i) => q.shape.slice(row[i]!.end, q.start));
    if (!gaps.every((gap) => JOINED.test(gap)) || !/\band\b/.test(gaps[gaps.length - 1]!)) return [];
    // “35% of the methane, 65% of the oxide”: each is of another whole.
    if (gaps.some((gap, i) => COMPARES.test(gap) || (i > 0 && /\bof\b/.test(gap)))) return [];
    const total = sum(row.map(({ figure }) => figure.value));
    const off = minus(total, HUNDRED);
    if (compare(off, exact(3)) <= 0 || compare(off, exact(30)) > 0) return [];
    const fixable = row.filter(({ figure }) => compare(figure.value, off) > 0 && isSlipOf(figure, minus(figure.value, off)));
    if (fixable.length === 0) return [];
    const last = row[row.length - 1]!;
    const message = `${row.map(({ figure }) => figure.written).join(' + ')} is ${inDigits(total)}%, over 100%?`;
    const fixes = () => [...fixable].reverse().map(({ figure }) => changeTo(reading, figure, minus(figure.value, off)));
    return [figureFinding(reading, { start: first.start, end: last.end }, message, fixes, { severity: 'information' })];
  });
}

/** Between two candidates: “, Mr Hale ”, “ and Kirk ”. */
const NEXT_NAME = withLetterRanges(
  /^(?: of (?:the )?(?:vote|poll|votes))?(?:,|,? and) (?:(?:Mr|Mrs|Ms|Dr|Cllr)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?: (?:got|took|won|polled|had))? $/u,
);
const POLL = /\b(?:votes?|voters?|polls?|polled|ballots?|election|survey(?:ed)?|won|got|took|gave|asked|said|found)\b/;
const FOR = /\b(?:for|in favour|in favor|yes|support\w*|back\w*|agreed?|approved?|better)\b/;
const AGAINST = /\b(?:against|no|oppos\w+|disagreed?|disapproved?|worse)\b/;
/** Whoever is left once those for and against have been counted. */
const NEITHER =
  /\b(?:undecided|unsure|not sure|(?:did|do)(?: not|n['’]t) know|no (?:opinion|view|preference)|abstain\w*|would not say|not (?:yet )?decided|yet to decide)\b/;

/** “Roe 52 per cent, Hale 31 and Kirk 19”, “46 per cent for, 38 against and 12 per cent undecided”: all that a vote or a question can come to. */
function answerFindings(reading: Reading): Finding[] {
  const all = quantitiesOf.of(reading);
  if (all.length < 3 || !all.some(({ figure }) => figure.kind === 'percent')) return [];
  return reading.sentences.flatMap((span, sentence): Finding[] => {
    const text = reading.text.slice(span.start, span.end);
    const own = all.filter((q) => q.sentence === sentence);
    const row = own.slice(own.findIndex(({ figure }) => figure.kind === 'percent')).filter(isShare);
    const last = row[row.length - 1];
    if (row.length < 3 || row.length > 6 || !last || !POLL.test(text) || COMPARES.test(text)) return [];
    const gaps = row.slice(1).map((q, i) => reading.text.slice(row[i]!.end, q.start));
    const isComplete = FOR.test(text) && AGAINST.test(text) && NEITHER.test(text) && gaps.every((gap) => gap.length < 40);
    if (!isComplete && !gaps.every((gap) => NEXT_NAME.test(gap))) return [];
    const total = sum(row.map(({ figure }) => figure.value));
    const off = minus(total, HUNDRED);
    const room = exact(row.length, 2);
    if (compare(magnitude(off), exact(15)) > 0 || compare(isComplete ? magnitude(off) : off, room) <= 0) return [];
    const message = `${row.map(({ figure }) => figure.written).join(' + ')} is ${inDigits(total)}%, ${isComplete ? 'not' : 'over'} 100%?`;
    const fixes = () => [...row].reverse().map(({ figure }) => changeTo(reading, figure, minus(figure.value, off)));
    return [figureFinding(reading, { start: row[0]!.start, end: last.end }, message, fixes, { severity: 'information' })];
  });
}

/** A percentage, or the bare number of one behind another: “Hale 31”. */
const isShare = ({ figure, noun, tail }: Quantity): boolean =>
  figure.hedge === '' &&
  (figure.kind === 'percent' || (figure.kind === 'count' && noun === '' && /^(?:[,.;]| and| said| did| were| was|$)/.test(tail)));

/** How many hold “13 per cent each”: the number before it in the sentence. */
function holdersOf(reading: Reading, before: number) {
  const count = quantitiesOf.of(reading).findLast((q) => q.end <= before && q.figure.kind === 'count' && before - q.end < 80);
  return count?.figure.value;
}

export const percentagesOver100 = paragraphRule({
  meta: {
    id: 'fact/percentages-over-100',
    what: 'Percentages of one whole that come to more than 100, or that should come to 100 and do not.',
    why: 'Shares of a whole cannot exceed it; one of the figures is wrong, or they answer different questions.',
    guidance: { guide: 'Associated Press Stylebook', entry: 'polls and surveys' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check(reading) {
    const findings: Finding[] = [];
    const rests = restFindings(reading);
    for (const whole of / each\b/.test(reading.text) ? [] : readWholes(reading)) {
      if (whole.exactly && isWithEarlier(reading, whole)) continue;
      const finding = judge(reading, whole);
      if (finding && !findings.some((other) => other.start < finding.end && finding.start < other.end)) findings.push(finding);
    }
    findings.push(...rowFindings(reading).filter((row) => !findings.some((other) => other.start < row.end && row.start < other.end)));
    findings.push(...answerFindings(reading).filter((row) => !findings.some((other) => other.start < row.end && row.start < other.end)));
    findings.push(...rests.filter((rest) => !findings.some((other) => other.start < rest.end && rest.start < other.end)));
    findings.push(...fallsOverAll(reading));
    for (const figure of sharesOfPeople(reading)) {
      if (compare(figure.value, plus(HUNDRED, figure.hedge ? exact(20) : exact(0))) <= 0) continue;
      findings.push(figureFinding(reading, figure, `${asWritten(reading, figure)} of a group is more than all of it`));
    }
    return findings;
  },
});
