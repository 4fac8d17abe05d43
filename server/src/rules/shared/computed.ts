// Findings about figures that were worked out: what the sum comes to, and the figures that would make it right.
import { Memo } from '../../performance/memo.ts';
import type { Computed, ComputedKind } from '../../reading/draft/computed/computed.ts';
import { computedIn, movements } from '../../reading/draft/computed-figures.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { asPercent, type Hypothesis, holds, mayBeRounding, sumOf } from '../../reading/draft/hypotheses.ts';
import { alike, type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { secondLook } from '../../reading/draft/second-look/second-look.ts';
import { isScaleSlip, isShort, isSlipOf } from '../../reading/draft/slips.ts';
import { compare, exact, inDigits, minus, over, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { place } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding, PlainFix, Related } from '../rule.ts';
import { oppositeOf } from './directions.ts';
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
  if (hypothesis.against) fixes.unshift(...directionFixes(reading, result.figure, hypothesis));
  // The later figure of a change is the likelier slip.
  fixes.push(...(of === 'change' ? solved.reverse() : solved));
  return fixes.filter((fix) => fix !== undefined);
}

const STEP =
  /\b(?<article>an? )?(?<word>\p{L}+(?: up| down)?)(?: of| by)? (?:about |around |nearly |almost |just over |just under |more than |some )?$/iu;
const STEP_AFTER = /^[ -](?<word>\p{L}+)/u;
const NOUNS: Readonly<Record<number, readonly string[]>> = {
  1: ['rise', 'increase', 'gain'],
  [-1]: ['fall', 'drop', 'decline', 'decrease'],
};

/** “An increase of 20%” to “a fall of 20%”, where the figures fall. */
function directionFixes(reading: Reading, figure: Figure, { operands: [from, to] }: Hypothesis): PlainFix[] {
  const wanted = compare(to!.figure.value, from!.figure.value) < 0 ? -1 : 1;
  const nouns = NOUNS[-wanted]!;
  const base = Math.max(0, figure.start - 50);
  const before = STEP.exec(reading.text.slice(base, figure.start));
  const { article = '', word = '' } = before?.groups ?? {};
  const at = before ? base + before.index : 0;
  if (nouns.includes(word.toLowerCase()))
    return NOUNS[wanted]!.map((noun) => {
      const an = article === '' ? '' : `${/^[AE]/.test(article) ? 'A' : 'a'}${/^[aeiou]/.test(noun) ? 'n' : ''} `;
      return changeText(reading, { start: at, end: at + article.length + word.length }, an + noun);
    });
  const after = STEP_AFTER.exec(reading.text.slice(figure.end, figure.end + 20))?.groups?.word;
  if (after && nouns.includes(after)) {
    const start = figure.end + 1;
    return NOUNS[wanted]!.map((noun) => changeText(reading, { start, end: start + after.length }, noun));
  }
  const verb = word && oppositeOf(word, wanted);
  return verb && verb !== 'rose' && verb !== 'fell' ? [changeText(reading, { start: at, end: at + word.length }, verb)] : [];
}

const PARTS = ['', '', 'half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** “a third” to “a quarter”, where the value is close to a fraction that has a name. */
function fractionFix({ reading, figure }: Quantity, value: { n: bigint; d: bigint }): PlainFix | undefined {
  const share = toNumber(value);
  for (let d = 2; d <= 10; d++)
    for (let n = 1; n < d; n++) {
      if (Math.abs(share - n / d) > 0.012 || (n > 1 && d > 5) || (n > 1 && n === d / 2)) continue;
      const word = n === 1 ? (d === 2 ? 'half' : `a ${PARTS[d]}`) : `${['', '', 'two', 'three', 'four'][n]}-${PARTS[d]}s`;
      // “half the 94,000”, but “a third of the 94,000”.
      const of =
        word !== 'half' && /^half$/i.test(figure.written) && /^ (?:the|its|their|his|her|all) /.test(reading.text.slice(figure.end))
          ? ' of'
          : '';
      return changeText(reading, figure, word + of);
    }
  return undefined;
}

/** The sum that a computed figure fails, and whether that is sure. */
interface Verdict {
  readonly hypothesis: Hypothesis;
  readonly sure: boolean;
}

function verdict(computed: Computed): Verdict | undefined {
  const { result, hypotheses } = computed;
  const figure = result.figure;
  const asked = hypotheses.find((hypothesis) => hypothesis.asked);
  if (asked) return { hypothesis: asked, sure: false };
  const tied = hypotheses.find((hypothesis) => hypothesis.tied);
  const right = hypotheses.filter((hypothesis) => (!tied || !hypothesis.loose || isOwn(hypothesis, result)) && holds(hypothesis, figure));
  if (tied?.against && holds(tied, figure)) return { hypothesis: tied, sure: true };
  if (right.length > 0) return right.every((hypothesis) => hypothesis.against) ? { hypothesis: right[0]!, sure: true } : undefined;
  if (tied) return verdictOfTied(computed, tied);
  if (figure.hedge === 'above' || figure.hedge === 'below' || figure.kind === 'fraction') return undefined;
  const slips = hypotheses.filter((h) => !h.loose && isPlausible(figure, h) && isSlip(figure, h));
  const [slip] = slips;
  if (!slip || slips.some((h) => compare(h.value, slip.value) !== 0)) return undefined;
  return { hypothesis: slip, sure: false };
}

/** The verdict where the words tie the figure to one sum, and that fails. */
function verdictOfTied(computed: Computed, tied: Hypothesis): Verdict | undefined {
  const { figure } = computed.result;
  const hedged = tied.operands.some(
    (operand) => operand.figure.hedge !== '' && operand.figure.kind !== 'fraction' && !isPlainlyOff(operand.figure, tied, figure),
  );
  if (hedged && !isFar(figure, tied)) return undefined;
  const isBound = figure.hedge === 'above' || figure.hedge === 'below';
  if (isBound && computed.of !== 'change')
    return isPlausible(figure, tied) && !computed.atMost ? { hypothesis: tied, sure: false } : undefined;
  if (computed.atMost && compare(tied.value, figure.value) < 0)
    return !computed.areSome && isNear(computed, tied) ? { hypothesis: tied, sure: false } : undefined;
  if (!isPlausible(figure, tied)) return undefined;
  const isRough = tied.operands.some((operand) => operand.figure.hedge !== '');
  return { hypothesis: tied, sure: !hedged && !isRough && !(tied.exactly && mayBeRounding(tied, figure)) };
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

/** “Some 410” of 620 leaves 205 to 215. */
const isPlainlyOff = (operand: Figure, { value, exactly }: Hypothesis, figure: Figure): boolean =>
  exactly === true &&
  operand.hedge === 'about' &&
  toNumber(operand.value) >= 100 &&
  2 * Math.abs(toNumber(value) - toNumber(figure.value)) > toNumber(place(operand));

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
  if (hypothesis.asSum) return sumMessage(result, hypothesis);
  const bare = figure.kind === 'count' || figure.kind === 'year';
  const written = asWritten(reading, bare && figure.scale.n === 1n ? figure.number : figure);
  const isShare = figure.kind === 'percent' || figure.kind === 'fraction' || figure.kind === 'points';
  // “one in five”: the number behind “in” is what is worked out.
  const oneIn =
    of === 'share' && /\bone in $/i.test(reading.text.slice(Math.max(0, figure.start - 12), figure.start)) && !isShare ? 'one in ' : '';
  // “309 of the 412, or two in four”: three in four is for the editor to see.
  const few = /\b(?:two|three|four|\d+) in $/i.exec(reading.text.slice(Math.max(0, figure.start - 12), figure.start));
  if (of === 'share' && few && !isShare && hypothesis.operands.length === 2) {
    const [part, whole] = hypothesis.operands as [Quantity, Quantity];
    const percent = Math.round((100 * toNumber(part.figure.value)) / toNumber(whole.figure.value));
    return `${hypothesis.working} is ${percent}%, not ${few[0].toLowerCase()}${written}`;
  }
  const value = PERCENTS.includes(of) && isShare ? `${percentOf(hypothesis)}%` : oneIn + valueLike(hypothesis, result);
  const [a, b] = hypothesis.operands;
  const verb = of === 'change' ? `is ${compare(b!.figure.value, a!.figure.value) < 0 ? 'down' : 'up'}` : 'is';
  if (hypothesis.against) return `${hypothesis.working} is ${verb.slice(3)}, not ${verb === 'is up' ? 'down' : 'up'}`;
  return `${hypothesis.working} ${verb} ${value}, not ${oneIn}${/^\p{Lu}\p{Ll}/u.test(written) && !/\d/.test(written) ? written.toLowerCase() : written}`;
}

/** “£4.9m + £3.8m is £8.7m, not £8.2m”, where the last part was worked out from the whole. */
function sumMessage(last: Quantity, { operands: [whole, ...others] }: Hypothesis): string {
  const all = sumOf([...others, last], whole!, false);
  const { reading, figure } = whole!;
  const written = asWritten(reading, figure.kind === 'count' && figure.scale.n === 1n ? figure.number : figure);
  return `${all.working} is ${valueLike(all, whole!)}, not ${/\d/.test(written) ? written : written.toLowerCase()}`;
}

/** The value in the result's own unit, or in that of its figures where its scale is another: “R39.1m”, not “R39,100,000”. */
function valueLike({ value, operands }: Hypothesis, { figure, reading }: Quantity): string {
  if (figure.kind === 'count' || figure.kind === 'year')
    return inDigits(over(value, figure.scale), 2) + (figure.scale.n > 1n ? reading.text.slice(figure.number.end, figure.end) : '');
  const size = toNumber(over(value, figure.scale));
  const other = operands.find((q) => q.figure.kind === figure.kind && q.figure.scale.n > figure.scale.n);
  if (size >= 100_000 && other && compare(value, other.figure.scale) >= 0) return shown(value, other.figure, other.reading, 2);
  return shown(value, figure, reading, 2);
}

const percentOf = ({ value }: Hypothesis): string => {
  const n = toNumber(value);
  return `${Number.isInteger(n) ? n : n.toFixed(1).replace(/\.0$/, '')}`;
};

/** What each paragraph worked out, once for all the rules of a check. */
const workedOut = new Memo((draft: DraftReading) => {
  const known = new Map<number, readonly Computed[]>();
  return (paragraph: number, reading: Reading): readonly Computed[] => {
    const before = known.get(paragraph);
    if (before) return before;
    const first = computedIn(draft, paragraph, reading);
    const settled = new Set(first.filter((computed) => isSettled(computed)).map(({ result }) => result.start));
    const all = [...first, ...secondLook(draft, paragraph, reading).filter(({ result }) => !settled.has(result.start))];
    known.set(paragraph, all);
    return all;
  };
});

/** Does a sum that the words speak for agree, or is one already doubted? */
const isSettled = (computed: Computed): boolean =>
  verdict(computed) !== undefined ||
  computed.hypotheses.some((hypothesis) => !hypothesis.loose && holds(hypothesis, computed.result.figure));

/** The findings of one kind about a paragraph's computed figures. */
export function computedFindings(draft: DraftReading, paragraph: number, reading: Reading, of: readonly ComputedKind[]): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  const seen = new Set<number>();
  for (const computed of workedOut.of(draft)(paragraph, reading)) {
    if (!of.includes(computed.of) || seen.has(computed.result.start)) continue;
    const judged = verdict(computed);
    if (!judged || isExplained(draft, computed, judged.hypothesis)) continue;
    seen.add(computed.result.start);
    const { hypothesis, sure } = judged;
    const message = messageOf(computed, hypothesis);
    const finding = figureFinding(
      reading,
      spanOf(computed, hypothesis),
      sure ? message : `${message}?`,
      () => fixesFor(computed, hypothesis),
      { related: elsewhere(draft, reading, hypothesis), ...(sure ? {} : { severity: 'information' }) },
    );
    if (!found.some((other) => finding.start < other.end && other.start < finding.end)) found.push({ ...finding, paragraph });
  }
  return found;
}

/** Do the parts make up another whole of the draft, or is a majority counted over the other side: “176 of 350, a majority of two”? */
function isExplained(draft: DraftReading, { of, result }: Computed, { operands, working }: Hypothesis): boolean {
  if ((of !== 'total' && of !== 'difference') || !working.includes(' − ')) return false;
  const before = result.shape.slice(0, result.start);
  const near = quantitiesOf.of(result.reading);
  const { value } = result.figure;
  if (/\bmajority of $/.test(before))
    return near.some((n, i) => near[i + 1] && compare(minus(times(n.figure.value, exact(2)), near[i + 1]!.figure.value), value) === 0);
  if (toNumber(value) < 100 || (!/\b(?:other|remaining|rest|remainder|balance)\b[^.;]{0,12}$/.test(before) && operands.length < 3))
    return false;
  const all = sumOf([...operands.slice(1), result], result, false).value;
  const isHalved = /\bhalf\b/i.test(result.reading.text);
  return draft.quantities.some(
    (q) =>
      alike(q, result) && [q.figure.value, ...(isHalved ? [over(q.figure.value, exact(2))] : [])].some((one) => compare(one, all) === 0),
  );
}

/** The figures of a sum that stand in other paragraphs. */
const elsewhere = (draft: DraftReading, reading: Reading, { operands }: Hypothesis): Related[] =>
  operands.flatMap(({ reading: there, figure: { start, end } }) =>
    there === reading ? [] : [{ paragraph: draft.readings.indexOf(there), start, end, note: asWritten(there, { start, end }) }],
  );

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
