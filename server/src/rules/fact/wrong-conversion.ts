import { readConversions } from '../../reading/paragraph/figures/conversions.ts';
import { compare, type Exact, exact, inDigits, over, times } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { roundsTo } from '../../reading/paragraph/figures/rounding.ts';
import { converted } from '../../reading/paragraph/figures/units.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { type Finding, paragraphRule } from '../rule.ts';
import { asWritten, changeTo, figureFinding, shown } from '../shared/figure-finding.ts';

/** The currencies that have been worth between a third and three times each other for forty years; others vary by more. */
const PEERS = new Set(['$', '£', '€', 'A$', 'AU$', 'C$', 'CA$', 'S$', 'NZ$']);

function judge(reading: Reading, a: Figure, b: Figure): Finding | undefined {
  const [from, to] = [a.measure, b.measure];
  if (!from || !to || from.dimension !== to.dimension || from.id === to.id) return undefined;
  // Either may be the one that was measured, and a name may stand for several units.
  const there = converted(a.value, from, to);
  const back = converted(b.value, to, from);
  if (there.some((value) => roundsTo(value, b)) || back.some((value) => roundsTo(value, a))) return undefined;
  const right = there[0]!;
  const [show, number] = [
    asWritten(reading, a),
    (value: Exact, figure: Figure) => shown(value, figure, reading, compare(value, exact(10)) < 0 ? 2 : 1),
  ];
  const message = `${show} is ${number(right, b)}, not ${asWritten(reading, b)}`;
  return figureFinding(reading, b, message, () => [changeTo(reading, b, right), changeTo(reading, a, back[0]!)]);
}

function judgeMoney(reading: Reading, a: Figure, b: Figure): Finding | undefined {
  if (a.value.n === 0n || b.value.n === 0n) return undefined;
  const ratio = over(b.value, a.value);
  const isSlip = (low: Exact, high: Exact) => compare(ratio, low) < 0 || compare(ratio, high) > 0;
  if (a.unit === b.unit) {
    // The same digits with another scale are one sum written twice: “£3.2bn (£3.2m)”.
    if (a.written !== b.written || a.scale.n === b.scale.n) return undefined;
    return figureFinding(reading, b, `${asWritten(reading, a)} and ${asWritten(reading, b)} differ by a factor of ${factorOf(ratio)}`);
  }
  if (!PEERS.has(a.unit) || !PEERS.has(b.unit) || !isSlip(exact(1, 5), exact(5))) return undefined;
  const message = `${asWritten(reading, a)} and ${asWritten(reading, b)} differ by a factor of about ${factorOf(ratio)}, more than the currencies do`;
  return figureFinding(reading, b, message, () => {
    const scaled = [1_000n, 1_000_000n].flatMap((s) => [times(b.value, exact(s)), over(b.value, exact(s))]);
    const near = scaled.find((value) => compare(over(value, a.value), exact(1, 3)) > 0 && compare(over(value, a.value), exact(3)) < 0);
    const unit = near && SCALE_WORDS[inDigits(over(near, { n: b.value.n * b.scale.d, d: b.value.d * b.scale.n }), 0, false)];
    const tail = reading.text.slice(b.number.end, b.end);
    const word = unit && (/^ ?\p{L}{3,}/u.test(tail) ? ` ${unit[0]}` : unit[1]);
    return word
      ? [
          {
            title: `Change ${asWritten(reading, b)} to ${asWritten(reading, { start: b.start, end: b.number.end })}${word}`,
            edits: [{ start: b.number.end, end: b.end, newText: word }],
          },
        ]
      : [];
  });
}

const SCALE_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  '1000': ['thousand', 'k'],
  '1000000': ['million', 'm'],
  '1000000000': ['billion', 'bn'],
  '1000000000000': ['trillion', 'tn'],
};
const factorOf = (ratio: Exact): string => inDigits(ratio.n < ratio.d ? over(exact(1), ratio) : ratio, 0);

export const wrongConversion = paragraphRule({
  meta: {
    id: 'fact/wrong-conversion',
    what: 'A measure in brackets that is not the one before it: “10 miles (26km)”, “£3.2bn ($4.1m)”.',
    why: 'Conversions are added late and unread; out by a factor, they travel with the story.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'metric system' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  check: (reading) =>
    readConversions(reading).flatMap(([a, b]) => (a.kind === 'money' ? judgeMoney(reading, a, b) : judge(reading, a, b)) ?? []),
});
