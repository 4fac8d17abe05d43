// Scores that are the sum of two others: both legs and the aggregate, both halves and the result.
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const SCORE = /(?<![\d–.:/£$€-])(?<a>\d{1,3})[-–](?<b>\d{1,3})(?![\d–:/%-]|\.\d)/g;
/** Scores of no leg or half. */
const ASIDE_BEFORE = /\b(?:penalt(?:y|ies)|shoot-?out|extra[- ]time|tie-?break)[^.;,]{0,25}$/i;
const ASIDE_AFTER = /^[^.;,]{0,14}(?:\bon penalties|\bpenalt|\bshoot-?out|\bafter extra|\baet\b)/i;

interface Score extends Span {
  readonly a: number;
  readonly b: number;
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

const scoresOf = ({ text, quotations }: Reading): Score[] =>
  [...text.matchAll(SCORE)]
    .map((match): Score => {
      const [start, end] = [match.index, match.index + match[0].length];
      const [a, b] = [Number(match.groups!.a), Number(match.groups!.b)];
      return { start, end, a, b, written: match[0], before: text.slice(Math.max(0, start - 60), start), after: text.slice(end, end + 60) };
    })
    .filter((one) => !ASIDE_BEFORE.test(one.before) && !ASIDE_AFTER.test(one.after) && !quotations.some((q) => overlaps(q, one)));

const isAggregate = ({ before, after }: Score): boolean =>
  /^ (?:up |down |ahead |winners |victors )?(?:on|in|over) aggregate\b|^ (?:aggregate|overall) (?:score|scoreline|win|victory|defeat|loss|triumph|lead)\b/i.test(
    after,
  ) ||
  /\baggregate (?:score |scoreline |result |lead |win |victory |defeat )?(?:of |is |was |at |to |stood at |finished )?$/i.test(before) ||
  /\b(?:on|in) aggregate,? $/i.test(before);

/** The sums of two scores, each side with itself or with the other. */
const sumsOf = (x: Score, y: Score): (readonly [number, number])[] => [
  [x.a + y.a, x.b + y.b],
  [x.a + y.b, x.b + y.a],
];
const isSame = ([a, b]: readonly [number, number], score: Score): boolean =>
  (a === score.a && b === score.b) || (a === score.b && b === score.a);

/** How far a sum lies from what is written, whichever side is named first. */
const apart = ([a, b]: readonly [number, number], score: Score): number =>
  Math.min(Math.abs(a - score.a) + Math.abs(b - score.b), Math.abs(a - score.b) + Math.abs(b - score.a));

function wrongSum(reading: Reading, total: Score, parts: readonly Score[], most: number): Finding[] {
  const [x, y] = parts;
  if (!x || !y || parts.length !== 2) return [];
  const sums = sumsOf(x, y);
  if (sums.some((sum) => isSame(sum, total))) return [];
  const [nearest, other] = [...sums].sort((p, q) => apart(p, total) - apart(q, total)) as [
    readonly [number, number],
    readonly [number, number],
  ];
  if (apart(nearest, total) > most) return [];
  const inOrder = ([a, b]: readonly [number, number]) =>
    total.a >= total.b ? [Math.max(a, b), Math.min(a, b)] : [Math.min(a, b), Math.max(a, b)];
  const dash = total.written.includes('–') ? '–' : '-';
  const right = inOrder(nearest).join(dash);
  const isSure = apart(nearest, total) < apart(other, total);
  const fixes = () => (isSure ? [changeText(reading, total, right)] : []);
  const span = { start: Math.min(x.start, y.start, total.start), end: Math.max(x.end, y.end, total.end) };
  const message = `${x.written} and ${y.written} come to ${right}, not ${total.written}?`;
  return [figureFinding(reading, span, message, fixes, { severity: 'information' })];
}

/** “Lost 2-1 after winning the first leg 3-1, and go through 4-3 on aggregate.” */
function aggregates(reading: Reading): Finding[] {
  if (!/\baggregate\b/i.test(reading.text)) return [];
  const all = scoresOf(reading);
  const totals = all.filter(isAggregate);
  const [total] = totals;
  // Half-time scores and other ties leave it open which are the legs.
  const legs = all.filter((one) => !isAggregate(one) && !isHalf(one));
  return total && totals.length === 1 ? wrongSum(reading, total, legs, 3) : [];
}

const isHalf = ({ before, after }: Score): boolean =>
  /^ (?:up |down |ahead |lead |behind |in front )*(?:at|by) (?:half[- ]?time|the (?:break|interval))\b|^ half-time (?:lead|score)\b/i.test(
    after,
  ) ||
  /\b(?:half-time (?:lead|score)(?: of)?|at (?:half-time|the (?:break|interval))(?:,? [\p{L}’' ]{2,25})?,? (?:led|were|was|trailed|leading)|first half) $/iu.test(
    before,
  );
const isSecondHalf = ({ before, after }: Score): boolean =>
  /\b(?:won|lost|took|edged|shared) (?:the|a) second half $|\bsecond half (?:was won |went |ended |score (?:of |was )?)?$/i.test(before) ||
  /^ in the second half\b|^ second half\b/i.test(after);
const isResult = ({ before, after }: Score): boolean =>
  /\b(?:win|won|winning|beat|victory|finish(?:ed)?|run(?:ning)? out|ran out|end(?:ed)?|final score|lost|losing|to draw|drew)\b[^.;\d]{0,40}$/i.test(
    before,
  ) && !isHalf({ before, after } as Score);

/** “Led 14-10 at the break and won the second half 12-7 to win 26-17.” */
function halves(reading: Reading): Finding[] {
  if (!/\bsecond half\b/i.test(reading.text)) return [];
  const all = scoresOf(reading);
  const [first, second] = [all.filter(isHalf), all.filter(isSecondHalf)];
  const results = all.filter((one) => !first.includes(one) && !second.includes(one) && isResult(one));
  const [total] = results;
  return total && results.length === 1 && first.length === 1 && second.length === 1
    ? wrongSum(reading, total, [...first, ...second], 4)
    : [];
}

export const twoLegs = (reading: Reading): Finding[] => [...aggregates(reading), ...halves(reading)];
