// Findings about figures that were worked out: what the sum comes to, and the figures that would make it right.
import { type Computed, type ComputedKind, computedIn, movements, paragraphsBefore } from '../../reading/draft/computed-figures.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { asPercent, type Hypothesis, holds, mayBeRounding } from '../../reading/draft/hypotheses.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { isScaleSlip, isShort, isSlipOf } from '../../reading/draft/slips.ts';
import { compare, exact, inDigits, over, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding, PlainFix } from '../rule.ts';
import { asWritten, changeText, changeTo, figureFinding, shown } from './figure-finding.ts';

/** Fixes for the result and for each figure that it was worked out from. Figures of another paragraph are left to its own reading. */
export function fixesFor({ of, result }: Computed, hypothesis: Hypothesis): PlainFix[] {
  const { reading } = result;
  const value = result.figure.kind === 'fraction' ? over(hypothesis.value, exact(100)) : hypothesis.value;
  const fixes = [changeTo(reading, result.figure, value), result.figure.kind === 'fraction' ? fractionFix(result, value) : undefined];
  const solved = hypothesis.operands.flatMap((operand, i) => {
    const solution = hypothesis.solutions[i];
    return solution && solution.n > 0n && operand.reading === reading ? [changeTo(reading, operand.figure, solution)] : [];
  });
  // The later figure of a change is the likelier slip.
  fixes.push(...(of === 'change' ? solved.reverse() : solved));
  return fixes.filter((fix) => fix !== undefined);
}

const PARTS = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** “a third” to “a quarter”, where the value is close to a fraction that has a name. */
function fractionFix({ reading, figure }: Quantity, value: { n: bigint; d: bigint }): PlainFix | undefined {
  const share = toNumber(value);
  for (let d = 2; d <= 10; d++)
    for (let n = 1; n < d; n++) {
      if (Math.abs(share - n / d) > 0.012 || (n > 1 && d > 5) || (n > 1 && n === d / 2)) continue;
      const word = n === 1 ? (d === 2 ? 'half' : `a ${PARTS[d]}`) : `${['', '', 'two', 'three', 'four'][n]}-${PARTS[d]}s`;
      return changeText(reading, figure, word);
    }
  return undefined;
}

/** The verdict on a computed figure: the sum that it fails, and how sure that is. */
function verdict(computed: Computed): { readonly hypothesis: Hypothesis; readonly sure: boolean } | undefined {
  const { result, hypotheses, atMost } = computed;
  const figure = result.figure;
  const tied = hypotheses.find((hypothesis) => hypothesis.tied);
  const right = hypotheses.filter((hypothesis) => (!tied || !hypothesis.loose || isOwn(hypothesis, result)) && holds(hypothesis, figure));
  if (right.length > 0) return right.every((hypothesis) => hypothesis.against) ? { hypothesis: right[0]!, sure: true } : undefined;
  if (tied) {
    const hedged = tied.operands.some((operand) => operand.figure.hedge !== '' && operand.figure.kind !== 'fraction');
    if ((hedged && !isFar(figure, tied)) || (figure.hedge !== '' && figure.hedge !== 'about' && computed.of !== 'change')) return undefined;
    if (atMost && compare(tied.value, figure.value) < 0) return isNear(computed, tied) ? { hypothesis: tied, sure: false } : undefined;
    if (!isPlausible(figure, tied)) return undefined;
    return { hypothesis: tied, sure: !hedged && !(tied.exactly && mayBeRounding(tied, figure)) };
  }
  if (figure.hedge === 'above' || figure.hedge === 'below' || figure.kind === 'fraction') return undefined;
  const slips = hypotheses.filter((h) => !h.loose && isPlausible(figure, h) && isSlip(figure, h));
  const [slip] = slips;
  if (!slip || slips.some((h) => compare(h.value, slip.value) !== 0)) return undefined;
  return { hypothesis: slip, sure: false };
}

const isOwn = ({ operands }: Hypothesis, result: Quantity): boolean =>
  operands.every((q) => q.reading === result.reading && q.sentence === result.sentence);

/** Long numbers a slip apart; short ones only where the words announce such a sum. */
function isSlip(figure: Figure, { value, near, operands }: Hypothesis): boolean {
  // Of small numbers any two are a slip apart.
  if (toNumber(figure.value) < 10 && operands.some((q) => toNumber(q.figure.value) < 20)) return false;
  if (isScaleSlip(figure, value)) return !isShort(figure);
  return (digitsOf(figure.written) >= 3 || near === true) && isSlipOf(figure, value);
}

/** So far off that “about” does not explain it. */
function isFar(figure: Figure, { value }: Hypothesis): boolean {
  const ratio = toNumber(figure.kind === 'fraction' ? asPercent(figure) : figure.value) / toNumber(value);
  return ratio < 0.7 || ratio > 1.4;
}

/** Is the figure within reach of the sum, or a power of ten off? What lies further away was worked out from something else. */
function isPlausible(figure: Figure, { value }: Hypothesis): boolean {
  const [x, y] = [toNumber(figure.kind === 'fraction' ? asPercent(figure) : figure.value), toNumber(value)];
  return (x > 0 && y > 0 && x / y > 0.4 && x / y < 2.5) || isScaleSlip(figure, value);
}

const digitsOf = (written: string): number => written.replace(/\D/g, '').length;

/** Parts that come to a little less than the whole: one slip would explain it. */
function isNear({ result }: Computed, { operands, value, solutions }: Hypothesis): boolean {
  if (operands.length < 3) return false;
  const off = Math.abs(toNumber(result.figure.value) - toNumber(value)) / toNumber(result.figure.value);
  return (
    off < 0.12 && (isSlipOf(result.figure, value) || operands.some((operand, i) => solutions[i] && isSlipOf(operand.figure, solutions[i]!)))
  );
}

const PERCENTS: readonly ComputedKind[] = ['share', 'change'];

function messageOf({ of, result }: Computed, hypothesis: Hypothesis): string {
  const { reading, figure } = result;
  const bare = figure.kind === 'count' || figure.kind === 'year';
  const written = asWritten(reading, bare && figure.scale.n === 1n ? figure.number : figure);
  const value = PERCENTS.includes(of) ? `${percentOf(hypothesis)}%` : valueLike(hypothesis, result);
  const [a, b] = hypothesis.operands;
  const verb = of === 'change' ? `is ${compare(b!.figure.value, a!.figure.value) < 0 ? 'down' : 'up'}` : 'is';
  if (hypothesis.against) return `${hypothesis.working} is ${verb.slice(3)}, not ${verb === 'is up' ? 'down' : 'up'}`;
  return `${hypothesis.working} ${verb} ${value}, not ${/^\p{Lu}\p{Ll}/u.test(written) ? written.toLowerCase() : written}`;
}

/** The value in the result's own unit, or in that of its figures where its scale is another: “R39.1m”, not “R39,100,000”. */
function valueLike({ value, operands }: Hypothesis, { figure, reading }: Quantity): string {
  if (figure.kind === 'count' || figure.kind === 'year')
    return inDigits(over(value, figure.scale), 2) + (figure.scale.n > 1n ? reading.text.slice(figure.number.end, figure.end) : '');
  const size = toNumber(over(value, figure.scale));
  const other = operands.find((q) => q.figure.kind === figure.kind && q.figure.scale.n > figure.scale.n);
  if (size >= 100_000 && other) return shown(value, other.figure, other.reading, 2);
  return shown(value, figure, reading, 2);
}

const percentOf = ({ value }: Hypothesis): string => {
  const n = toNumber(value);
  return `${Number.isInteger(n) ? n : n.toFixed(1).replace(/\.0$/, '')}`;
};

/** The findings of one kind about a paragraph's computed figures. */
export function computedFindings(draft: DraftReading, paragraph: number, reading: Reading, of: readonly ComputedKind[]): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  const seen = new Set<number>();
  for (const computed of computedIn(reading, paragraphsBefore(draft, paragraph), draft)) {
    if (!of.includes(computed.of) || seen.has(computed.result.start)) continue;
    const judged = verdict(computed);
    if (!judged) continue;
    seen.add(computed.result.start);
    const { hypothesis, sure } = judged;
    const message = messageOf(computed, hypothesis);
    const finding = figureFinding(
      reading,
      spanOf(computed, hypothesis),
      sure ? message : `${message}?`,
      () => fixesFor(computed, hypothesis),
      sure ? {} : { severity: 'information' },
    );
    if (!found.some((other) => finding.start < other.end && other.start < finding.end)) found.push({ ...finding, paragraph });
  }
  return found;
}

/** The whole sum where it stands together: any of its figures may be the wrong one. */
function spanOf({ result }: Computed, { operands }: Hypothesis): Span {
  const near = operands.filter((q) => q.reading === result.reading && Math.abs(q.start - result.start) < MOST_APART);
  return { start: Math.min(result.start, ...near.map((q) => q.start)), end: Math.max(result.end, ...near.map((q) => q.end)) };
}
const MOST_APART = 260;

/** Reads the paragraph's quantities while its words are at hand; what is concluded later needs them. */
export function readQuantities(reading: Reading): number {
  movements(reading);
  return quantitiesOf.of(reading).length;
}
