// Wholes that the words leave no room beside: “half …, a quarter … and the remaining third”, “of 240 points the winner took 119 and the loser
// 119”, “the first of their four children … three more girls and a boy followed”, two tallies and the margin told elsewhere.
import { withLetterRanges } from '../../../performance/unicode-ranges.ts';
import { compare, type Exact, exact, inDigits, minus, ONE, over, plus, sum, toNumber } from '../../paragraph/figures/exact.ts';
import type { Computed } from '../computed/computed.ts';
import { asPercent, differenceOf, type Hypothesis, inSum, sumOf } from '../hypotheses.ts';
import { alike, inOneUnit, type Quantity } from '../quantities.ts';
import { isSlipOf, isTurned } from '../slips.ts';
import { isAmount, isBareOne, isTime, type Line } from './around.ts';
import { isVotes } from './steps.ts';

const isPortion = ({ figure }: Quantity): boolean => figure.kind === 'percent' || figure.kind === 'fraction';
const startOf = (q: Quantity): number => q.reading.sentences[q.sentence]!.start;
const leadOf = (q: Quantity): string => q.shape.slice(startOf(q), q.start);

const exactly = (value: Exact, operands: readonly Quantity[], working: string): Hypothesis => ({
  value,
  low: value,
  high: value,
  operands,
  working,
  solutions: operands.map(() => undefined),
  tied: false,
  asked: true,
});

/** “The remaining third” is no third one. */
function asFraction(q: Quantity): Quantity {
  const part = PARTS.indexOf(q.figure.written.toLowerCase());
  if (q.figure.kind !== 'ordinal' || part < 0) return q;
  return { ...q, figure: { ...q.figure, kind: 'fraction', value: exact(1, part + 3), step: ONE } };
}
const PARTS = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const REMAINING =
  /\b(?:(?:the|a|an) (?:remaining|other|final|last)|the (?:rest|remainder|balance),?|remaining)\s(?:about |roughly |some )?$/;
const CHANGED = /\b(?:by|up|down|rose|fell|grew|rise of|fall of|increase of|drop of|cut of|increased|reduced)\s(?:about |nearly |an? )?$/;

/** “Half the money goes to shoppers, a quarter to food banks and the remaining third to the state.” */
export function remainingShares(lines: readonly Line[], at: number): Computed[] {
  const own = lines[at]!.quantities;
  return own.map(asFraction).flatMap((result): Computed[] => {
    // “The last three quarters of 2011”.
    if (/\blast\s$/.test(leadOf(result)) && /quarters?$/.test(result.figure.written)) return [];
    if (!isPortion(result) || !REMAINING.test(leadOf(result)) || /^ of (?:that|this|it|them)\b/.test(result.tail)) return [];
    const said = own.filter((q) => q.end <= result.start);
    const shares = (said.some(isPortion) ? said : (lines[at - 1]?.quantities ?? [])).filter(
      (q) => isPortion(q) && !CHANGED.test(leadOf(q)),
    );
    // Percentages alone are fact/percentages-over-100’s.
    if ([...shares, result].every(({ figure }) => figure.kind === 'percent')) return [];
    if (shares.length === 0 || [...shares, result].some(({ figure }) => figure.hedge !== '')) return [];
    const value = minus(exact(100), sum(shares.map(({ figure }) => asPercent(figure))));
    const off = Math.abs(toNumber(minus(value, asPercent(result.figure))));
    const room = shares.some(({ figure }) => figure.kind === 'fraction') ? 3 : 1.2;
    if (value.n <= 0n || off <= room) return [];
    return [
      {
        of: 'share',
        result,
        hypotheses: [
          exactly(
            value,
            shares,
            `The rest of ${shares.map(({ figure }) => (figure.kind === 'fraction' ? figure.written.toLowerCase() : `${figure.written}%`)).join(' and ')}`,
          ),
        ],
      },
    ];
  });
}

/** Two that are all there is. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = (
  [
    ['winners?', 'losers?'],
    ['men|males', 'women|females'],
    ['women|females', 'men|males'],
    ['boys', 'girls'],
    ['girls', 'boys'],
    ['for|in favou?r|yes', 'against|no'],
    ['against|no', 'for|in favou?r|yes'],
    ['won', 'lost'],
    ['passed', 'failed'],
    ['survived', 'died'],
    ['at home|home', 'away'],
    ['full-time', 'part-time'],
    ['adults', 'children'],
    ['inside', 'outside'],
  ] as const
).map(([a, b]) => [new RegExp(`\\b(?:${a})\\b`), new RegExp(`\\b(?:${b})\\b`)]);
const OF_WHOLE = /^(?:[“"]?|.*[,;:] )of (?:the |its |their |his |her |all )?(?:total |total of )?$/;

/** “Of 240 points the winner took 119 and the loser 119.” */
export function pairsOfAll({ quantities }: Line): Computed[] {
  return quantities.flatMap((whole, i): Computed[] => {
    const parts = quantities.slice(i + 1);
    const [a, b] = parts;
    if (!a || !b || parts.length !== 2 || !OF_WHOLE.test(leadOf(whole)) || !isAmount(whole) || isTime(whole)) return [];
    if (!alike(a, whole) || !alike(b, whole) || [whole, a, b].some(({ figure }) => figure.hedge !== '')) return [];
    const { end } = whole.reading.sentences[whole.sentence]!;
    const [first, second] = [whole.shape.slice(whole.end, b.start), whole.shape.slice(a.end, end)];
    if (
      !PAIRS.some(([x, y]) => x.test(first) && y.test(second)) ||
      /\b(?:did not|abstain|draw|drew|other|rest|undecided|spoilt)/.test(first + second)
    )
      return [];
    const value = plus(a.figure.value, b.figure.value);
    const off = Math.abs(toNumber(minus(value, whole.figure.value)));
    if (off === 0 || off > 0.2 * toNumber(value)) return [];
    return [{ of: 'total', result: whole, hypotheses: [{ ...sumOf([a, b], whole, false), asked: true }] }];
  });
}

const FIRST_OF = /(?:\ue006|\b(?:eldest|oldest|youngest|last|one)) of (?:the|their|his|her|its) $/;
const MORE = /^(?: \p{L}+)? ?(?:more|others?|further)\b|^ (?:more )?(?:sons|daughters|boys|girls)\b/u;
const ONE_MORE = /\b(?:and|,) (?:an?|one|another) (?:boy|girl|son|daughter|brother|sister|child)\b/gu;

/** “The first of their four children was born in 1968; three more girls and a boy followed.” */
export function firstAndMore(lines: readonly Line[], at: number): Computed[] {
  const own = lines[at]!.quantities;
  return own.flatMap((whole): Computed[] => {
    if (whole.figure.kind !== 'count' || !/^(?:child|son|daughter|brother|sister)$/.test(whole.noun) || !FIRST_OF.test(leadOf(whole)))
      return [];
    const rest = [
      ...own.filter((q) => q.start > whole.end),
      ...(lines[at + 1]?.quantities ?? []).filter((q) => q.reading === whole.reading),
    ];
    const more = rest.filter((q) => q.figure.kind === 'count' && !isBareOne(q) && !isTime(q) && MORE.test(q.tail));
    const [first] = more;
    if (!first) return [];
    const { end } = first.reading.sentences[first.sentence]!;
    const ones = first.shape.slice(first.end, end).match(ONE_MORE)?.length ?? 0;
    const value = plus(sum(more.map(({ figure }) => figure.value)), exact(1 + ones));
    const off = toNumber(minus(value, whole.figure.value));
    if (off === 0 || Math.abs(off) > 2) return [];
    return [
      {
        of: 'total',
        result: whole,
        hypotheses: [exactly(value, more, `1 + ${more.map(inSum).join(' + ')}${ones > 0 ? ` + ${ones}` : ''}`)],
      },
    ];
  });
}

const TALLIES = withLetterRanges(/^ votes?,? (?:to|against|and|with|while)(?: (?!than\b|by\b)[\p{L}'’.-]+){0,7}? ?$/u);
const MARGIN = withLetterRanges(
  /\b(?:majority|margin|lead|won|holds? on|wins?|held|ahead|victory)\b(?: [\p{L}'’.-]+){0,3}? (?:of|by|to|was|is|at)(?: (?:just|only))? $|\b(?:margin|majority|lead) from [\ue000 \p{L}]{1,20} to $/u,
);

/** “21,406 votes to the Liberal’s 21,059”, where the margin elsewhere is 311. */
export function tallies({ quantities }: Line, everywhere: () => readonly Quantity[]): Computed[] {
  return quantities.flatMap((a, i): Computed[] => {
    const b = quantities[i + 1];
    if (!b || a.figure.kind !== 'count' || b.figure.kind !== 'count' || compare(a.figure.value, exact(1000)) < 0) return [];
    if (compare(b.figure.value, a.figure.value) >= 0 || compare(b.figure.value, over(a.figure.value, exact(3))) < 0) return [];
    if (!TALLIES.test(a.shape.slice(a.end, b.start))) return [];
    const apart = minus(a.figure.value, b.figure.value);
    const margins = everywhere().filter(
      (q) =>
        q.figure.kind === 'count' && q.figure.hedge === '' && !isVotes(q) && compare(q.figure.value, ONE) > 0 && MARGIN.test(leadOf(q)),
    );
    if (margins.length === 0 || everywhere().some((q) => compare(q.figure.value, apart) === 0)) return [];
    // One slip in a figure must explain it.
    const margin = margins.find(
      (q) =>
        isSlipOf(q.figure, apart) ||
        isTurned(b.figure, minus(a.figure.value, q.figure.value)) ||
        isTurned(a.figure, plus(b.figure.value, q.figure.value)),
    );
    if (!margin) return [];
    const hypothesis = {
      ...differenceOf(a, margin, b, false),
      asked: true,
      working: `${inSum(a)} less the margin of ${inDigits(margin.figure.value)}`,
    };
    return [{ of: 'difference', result: b, hypotheses: [hypothesis] }];
  });
}

const REST_ASKED = withLetterRanges(
  /(?:^|[,;] |\b)(?:so(?: that)?|and|which means|meaning)\b[^.;]{0,60}\b(?:had|has|have|needs?|must|was left|were left|is left)(?: still)? to (?:find|raise|borrow|make up|cover|meet|pay|come up with) $/u,
);

/** “Takings were £71m. Costs were £96m, so that the council had to find £25m.” */
export function hadToFind(lines: readonly Line[], at: number): Computed[] {
  const own = lines[at]!.quantities;
  return own.flatMap((result): Computed[] => {
    if (result.figure.kind !== 'money' || !REST_ASKED.test(leadOf(result))) return [];
    const said = own.filter((q) => q.end <= result.start && q.figure.kind === 'money');
    const back =
      said.length >= 2
        ? []
        : (lines[at - 1]?.quantities ?? [])
            .filter((q) => q.figure.kind === 'money' && !/^(?: \p{L}+)? (?:an?|per|each) /u.test(q.tail))
            .slice(0, 1);
    const [a, b] = [...back, ...said].flatMap((q) => inOneUnit(q, result)?.[0] ?? []);
    if (!a || !b || back.length + said.length !== 2) return [];
    const one = differenceOf(a, b, result, false);
    const off = Math.abs(toNumber(minus(one.value, result.figure.value)));
    if (off <= toNumber(plus(result.figure.step, minus(one.high, one.low))) || [a, b, result].some(({ figure }) => figure.hedge !== ''))
      return [];
    return [{ of: 'difference', result, hypotheses: [{ ...one, asked: true }] }];
  });
}
