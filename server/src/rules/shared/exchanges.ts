// Findings about sums in two currencies, by the rate the draft gives or by what currencies have been worth.
import { currencyOf, type Exchange, exchangesIn, type Rate, TO_THE_DOLLAR } from '../../reading/draft/exchange.ts';
import { inSum } from '../../reading/draft/hypotheses.ts';
import type { Quantity } from '../../reading/draft/quantities.ts';
import { compare, type Exact, exact, magnitude, minus, over, plus, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import { roundsTo, slack } from '../../reading/paragraph/figures/rounding.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { PlacedFinding } from '../rule.ts';
import { asWritten, changeTo, figureFinding, shown } from './figure-finding.ts';
import { rescaledFix, roundedLike } from './rescale.ts';

const sameCurrency = (a: string, b: string): boolean => a.replace('US$', '$') === b.replace('US$', '$');

/** What the sum comes to at a rate; undefined where the rate is of other currencies. */
function worth({ from, to }: Exchange, rates: readonly Rate[]): Exact | undefined {
  const [a, b] = [currencyOf(from)!, currencyOf(to)!];
  for (const { unit, per, value } of rates) {
    if (sameCurrency(unit, a) && sameCurrency(per, b)) return over(from.figure.value, value);
    if (sameCurrency(unit, b) && sameCurrency(per, a)) return times(from.figure.value, value);
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
