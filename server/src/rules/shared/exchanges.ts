// Findings about sums in two currencies, by the rate the draft gives or by what currencies have been worth.
import { addTo } from '../../performance/groups.ts';
import type { DraftReading } from '../../reading/draft/draft.ts';
import { convertedIn, currencyOf, type Exchange, exchangesIn, type Rate, TO_THE_DOLLAR } from '../../reading/draft/exchange.ts';
import { inSum } from '../../reading/draft/hypotheses.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { isScaleSlip } from '../../reading/draft/slips.ts';
import { compare, type Exact, exact, magnitude, minus, over, plus, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { roundsTo, slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { asWritten, changeTo, figureFinding, shown } from './figure-finding.ts';
import { rescaledFix, roundedLike } from './rescale.ts';

/** “$” alone is the writer’s dollar: beside US$ it is C$ or A$, else US$. */
const sameCurrency = (a: string, b: string, other = ''): boolean =>
  a === b || a.replace('US$', '$') === b.replace('US$', '$') || (other === 'US$' && a === '$' && /^(?:C|A|NZ|S|HK)\$$/.test(b));

/** What the sum comes to at a rate; undefined where the rate is of other currencies. */
function worth({ from, to }: Exchange, rates: readonly Rate[]): Exact | undefined {
  const [a, b] = [currencyOf(from)!, currencyOf(to)!];
  for (const { unit, per, value } of rates) {
    const isOwnDollar = unit === '$' && per === '$' && (a === 'US$' || b === 'US$') && a !== b;
    const one = isOwnDollar ? 'US$' : '';
    const base = isOwnDollar ? 'US$' : per;
    if (sameCurrency(unit, a, one) && sameCurrency(base, b) && !(isOwnDollar && b !== 'US$')) return over(from.figure.value, value);
    if (sameCurrency(unit, b, one) && sameCurrency(base, a) && !(isOwnDollar && a !== 'US$')) return times(from.figure.value, value);
  }
  return undefined;
}

function byRate(exchange: Exchange, value: Exact): { message: string; value: Exact } | undefined {
  const { from, to } = exchange;
  const room = plus(
    over(slack(from.figure), from.figure.value.n > 0n ? over(from.figure.value, value) : exact(1)),
    over(magnitude(value), exact(40)),
  );
  if (roundsTo(value, to.figure) || compare(magnitude(minus(value, to.figure.value)), plus(room, to.figure.step)) <= 0) return undefined;
  const right = shown(roundedLike(value, to.figure), to.figure, to.reading, 2);
  return { message: `${inSum(from)} is ${right} at that rate, not ${asWritten(to.reading, to)}`, value };
}

/** Without a rate, only what no rate of thirty years explains. */
function byRange({ from, to }: Exchange): string | undefined {
  const [a, b] = [currencyOf(from)!, currencyOf(to)!];
  const isOwnDollar = (a === '$') !== (b === '$') && [a, b].includes('US$');
  const [x, y] = isOwnDollar
    ? ([
        [0.6, 2.1],
        [1, 1],
      ] as const)
    : [TO_THE_DOLLAR[a], TO_THE_DOLLAR[b]];
  if (!x || !y || a === b) return undefined;
  const ratio = toNumber(from.figure.value) / toNumber(to.figure.value);
  const swapped = isOwnDollar && a === 'US$';
  const [low, high] = swapped ? [1 / 2.1, 1 / 0.6] : [x[0] / y[1], x[1] / y[0]];
  if (ratio >= low * 0.7 && ratio <= high * 1.4) return undefined;
  const factor = ratio < low ? low / ratio : ratio / high;
  return `${asWritten(from.reading, from)} and ${asWritten(to.reading, to)}: ${factor >= 8 ? 'a nought or a scale too many' : 'no rate of exchange makes them equal'}?`;
}

export function exchangeFindings(paragraph: number, reading: Reading, rates: readonly Rate[]): PlacedFinding[] {
  return exchangesIn(reading).flatMap((exchange) => {
    const { from, to } = exchange;
    const span = { start: from.start, end: to.end };
    const value = worth(exchange, rates);
    if (value) {
      const wrong = byRate(exchange, value);
      if (!wrong) return [];
      const ratio = toNumber(to.figure.value) / toNumber(value);
      const fixes = () => [
        rescaledFix(reading, to.figure, value),
        changeTo(reading, to.figure, roundedLike(value, to.figure)),
        rescaledFix(reading, from.figure, times(from.figure.value, over(to.figure.value, value))),
      ];
      return [
        {
          ...figureFinding(reading, span, wrong.message, fixes, Math.abs(Math.log10(ratio)) > 0.05 ? {} : { severity: 'information' }),
          paragraph,
        },
      ];
    }
    const message = byRange(exchange);
    if (!message) return [];
    const fixes = () => [to, from].flatMap((q) => [-3, 3, -2, 2, -1, 1].flatMap((power) => scaleFixes(exchange, reading, power, q)));
    const isScale = message.includes('scale');
    return [
      {
        ...figureFinding(
          reading,
          span,
          message,
          fixes,
          isScale && from.figure.scale.n > 1n && to.figure.scale.n > 1n ? {} : { severity: 'information' },
        ),
        paragraph,
      },
    ];
  });
}

/** Either sum with another scale, where that makes them fit. */
function scaleFixes({ from, to }: Exchange, reading: Reading, power: number, q: Quantity) {
  const factor = power > 0 ? exact(10n ** BigInt(power)) : exact(1n, 10n ** BigInt(-power));
  const scaled = { ...q, figure: { ...q.figure, value: times(q.figure.value, factor) } };
  const fits = byRange(q === to ? { from, to: scaled } : { from: scaled, to }) === undefined;
  return fits ? (rescaledFix(reading, q.figure, scaled.figure.value) ?? []) : [];
}

/** “340m euros … The deal, worth £298m at 85p to the euro”: the sum that was converted stands before, and no one there gives this. */
export function farExchangeFindings(paragraph: number, reading: Reading, rates: readonly Rate[], draft: DraftReading): PlacedFinding[] {
  const beside = exchangesIn(reading);
  return convertedIn(reading).flatMap((to): PlacedFinding[] => {
    if (beside.some((one) => one.to === to || one.from === to)) return [];
    const earlier = draft.readings.slice(Math.max(0, paragraph - 3), paragraph + 1).flatMap((each) => quantitiesOf.of(each));
    const sums = earlier.filter(
      (q) =>
        (q.reading !== reading || q.end <= to.start) &&
        currencyOf(q) !== undefined &&
        !rates.some(({ at }) => at.start === q.start && at.reading === q.reading),
    );
    const worths = sums.flatMap((from) => {
      const value = worth({ from, to }, rates);
      return value ? [{ from, value }] : [];
    });
    if (worths.length === 0 || worths.some(({ from, value }) => byRate({ from, to }, value) === undefined)) return [];
    const near = worths.filter(({ value }) => {
      const ratio = toNumber(to.figure.value) / toNumber(value);
      return (ratio > 0.5 && ratio < 2) || isScaleSlip(to.figure, value);
    });
    const one = near[near.length - 1];
    const wrong = one && (near.length === 1 || worths.length === 1) ? byRate({ from: one.from, to }, one.value) : undefined;
    if (!one || !wrong) return [];
    const fixes = () => [rescaledFix(reading, to.figure, one.value), changeTo(reading, to.figure, roundedLike(one.value, to.figure))];
    return [{ ...figureFinding(reading, to, `${wrong.message}?`, fixes, { severity: 'information' }), paragraph }];
  });
}

const OF_YEAR =
  /\b(?:in|for|during) (?:the year to )?(?<year>\ue001+)|\bthe (?:following|next|previous) year\b|\b(?:a|the|one) year (?:later|earlier|before|after|ago)\b/u;

/** The year that a sum is said to be of: rates differ from year to year. */
function yearOf({ shape, end, reading, sentence }: Quantity): string {
  const behind = shape.slice(end, Math.min(end + 60, reading.sentences[sentence]!.end)).replace(/\ue004.*$/u, '');
  const match = OF_YEAR.exec(behind);
  return match ? reading.text.slice(end + match.index, end + match.index + match[0].length) : '';
}

/** Two exchanges of the same currencies in one draft: the rate of the first, or of most, is held against the others. */
export function unlikeExchanges(
  all: readonly { readonly paragraph: number; readonly exchange: Exchange }[],
  rates: readonly Rate[],
): PlacedFinding[] {
  const groups = new Map<string, { paragraph: number; exchange: Exchange; ratio: number }[]>();
  for (const { paragraph, exchange } of all) {
    const { from, to } = exchange;
    if (from.figure.value.n <= 0n || to.figure.value.n <= 0n || worth(exchange, rates) || byRange(exchange)) continue;
    const key = `${currencyOf(from)} ${currencyOf(to)} ${yearOf(to)}`;
    const ratio = toNumber(from.figure.value) / toNumber(to.figure.value);
    addTo(groups, key, { paragraph, exchange, ratio });
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const fits = (a: number, b: number, x: Exchange, y: Exchange) => Math.abs(Math.log(a / b)) <= 0.04 + blur(x) + blur(y);
    const agreeing = (one: (typeof group)[number]) =>
      group.filter((other) => fits(one.ratio, other.ratio, one.exchange, other.exchange)).length;
    const [best] = [...group].sort((a, b) => agreeing(b) - agreeing(a));
    return group.flatMap((one) => (one === best || fits(one.ratio, best!.ratio, one.exchange, best!.exchange) ? [] : [unlike(one, best!)]));
  });
}

/** How far rounding may carry an exchange, as a logarithm. */
const blur = ({ from, to }: Exchange): number => blurOf(from) + blurOf(to);
function blurOf({ figure }: Quantity): number {
  const hidden = toNumber(slack(figure)) || toNumber(figure.step) / 2;
  return Math.min(0.5, hidden / toNumber(figure.value));
}

function unlike(
  one: { paragraph: number; exchange: Exchange; ratio: number },
  best: { paragraph: number; exchange: Exchange; ratio: number },
): PlacedFinding {
  const { from, to } = one.exchange;
  const { reading } = from;
  const value = times(from.figure.value, over(best.exchange.to.figure.value, best.exchange.from.figure.value));
  const there = `${asWritten(best.exchange.from.reading, best.exchange.from)} is ${asWritten(best.exchange.to.reading, best.exchange.to)}`;
  const message = `${asWritten(reading, from)} is ${shown(roundedLike(value, to.figure), to.figure, reading, 2)} if ${there}, not ${asWritten(reading, to)}?`;
  const fixes = () => [rescaledFix(reading, to.figure, value), changeTo(reading, to.figure, roundedLike(value, to.figure))];
  const { start, end } = best.exchange.to;
  const related = [{ paragraph: best.paragraph, start, end, note: there }];
  return {
    ...figureFinding(reading, { start: from.start, end: to.end }, message, fixes, { severity: 'information', related }),
    paragraph: one.paragraph,
  };
}
