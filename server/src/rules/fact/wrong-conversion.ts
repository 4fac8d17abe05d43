// A measure in brackets that is not the one before it: “10 miles (26km)”, “£3.2bn ($4.1m)”.
import { exchangesIn, type Rate, ratesIn } from '../../reading/draft/exchange.ts';
import { type RoundConversion, readConversions, readLakhs, readRoundConversions } from '../../reading/paragraph/figures/conversions.ts';
import { compare, type Exact, exact, inDigits, over, rounded, times, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { roundsTo } from '../../reading/paragraph/figures/rounding.ts';
import { converted, theUnits, unitsLike } from '../../reading/paragraph/figures/units.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import { draftRule, type Finding, type PlainFix } from '../rule.ts';
import { readQuantities } from '../shared/computed.ts';
import { exchangeFindings, farExchangeFindings, unlikeExchanges } from '../shared/exchanges.ts';
import { acrossAll, asWritten, changeText, changeTo, figureFinding, shown } from '../shared/figure-finding.ts';
import { roundedLike } from '../shared/rescale.ts';
import { timeConversions } from '../shared/time-conversions.ts';

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
  const like = (value: Exact, figure: Figure) => (to.dimension === 'temperature' ? rounded(value, 0) : roundedLike(value, figure));
  const near = like(right, b);
  const show = shown(compare(right, exact(10)) < 0 || b.written.includes('.') ? right : near, b, reading, 1);
  const [before, behind] = [withSign(reading, a), withSign(reading, b)];
  const message = `${asWritten(reading, before)} is ${show}, not ${asWritten(reading, behind)}`;
  // Either may be the wrong one.
  return figureFinding(reading, acrossAll(before, behind), message, () => [
    changeTo(reading, b, near),
    ...(inDigits(near) === inDigits(rounded(right, 1)) ? [] : [changeTo(reading, b, right)]),
    changeTo(reading, a, like(back[0]!, a)),
    ...[unitFix(reading, a, b, b), unitFix(reading, a, b, a)],
  ]);
}

/** A temperature below zero with its sign, which is no part of the figure. */
function withSign(reading: Reading, { start, end, value }: Figure): Span {
  const sign = value.n < 0n && /(?:minus |[-−–])$/.exec(reading.text.slice(Math.max(0, start - 6), start));
  return { start: sign ? start - sign[0].length : start, end };
}

/** “Rs 2.5 crore (Rs 250 million)”. */
function judgeLakhs(reading: Reading, a: Figure, b: Figure): Finding | undefined {
  // The same digits with another scale are told of as such.
  if (a.written === b.written || roundsTo(a.value, b) || roundsTo(b.value, a)) return undefined;
  const message = `${asWritten(reading, a)} is ${shown(a.value, b, reading, 1)}, not ${asWritten(reading, b)}`;
  return figureFinding(reading, acrossAll(a, b), message, () => [changeTo(reading, b, a.value), changeTo(reading, a, b.value)]);
}

/** “1.5 kilometres, or just over a mile”. */
function judgeRound(reading: Reading, { a, start, end, unit, half, hedge }: RoundConversion): Finding | undefined {
  const to = theUnits().of(unit);
  if (!to || !a.measure || to.dimension !== a.measure.dimension || to.id === a.measure.id) return undefined;
  const ratios = converted(a.value, a.measure, to).map((value) => toNumber(value) * (half ? 2 : 1));
  const [low, high] = /over|more/.test(hedge) ? [0.995, 1.45] : /under|less|not|nearly|almost/.test(hedge) ? [0.7, 1.005] : [0.8, 1.25];
  const [ratio] = ratios;
  if (ratio === undefined || ratios.some((one) => one >= low && one <= high)) return undefined;
  const words = reading.text.slice(start, end);
  const message = `${asWritten(reading, a)} is ${shown(rounded(converted(a.value, a.measure, to)[0]!, 2), { ...a, written: '0.0' }, reading, 2).replace(/[^\d.,].*$/u, '')} ${UNIT_NAMES[to.id]?.[2] ?? unit}, not ${words}`;
  const isNear = ratio > 0.7 && ratio < 1.45;
  const right = ratio < 1 ? 'just under' : 'just over';
  return figureFinding(reading, { start: a.start, end }, message, () =>
    isNear && !half ? [changeText(reading, { start, end: start + hedge.length }, right)] : [],
  );
}

/** The same number in another unit of its kind, where that makes the two equal: “14,800 miles” of 4,500 metres is feet. */
function unitFix(reading: Reading, a: Figure, b: Figure, changed: Figure): PlainFix | undefined {
  if (changed.written === '') return undefined;
  const other = changed === a ? b : a;
  for (const unit of unitsLike(changed.measure!)) {
    if (unit.id === other.measure!.id || !converted(other.value, other.measure!, unit).some((value) => roundsTo(value, changed))) continue;
    const tail = reading.text.slice(changed.number.end, changed.end);
    const name = UNIT_NAMES[unit.id];
    if (!name) continue;
    const isShort = tail.replace(/^[ -]/, '').length <= 3;
    const newText = `${/^[ -]/.exec(tail)?.[0] ?? ''}${isShort ? name[0] : tail.startsWith('-') ? name[1] : name[2]}`;
    return changeText(reading, { start: changed.number.end, end: changed.end }, newText, changed);
  }
  return undefined;
}

/** Short, as an adjective and in the plural. */
const UNIT_NAMES: Readonly<Record<string, readonly [string, string, string]>> = {
  mile: ['mi', 'mile', 'miles'],
  km: ['km', 'kilometre', 'kilometres'],
  metre: ['m', 'metre', 'metres'],
  cm: ['cm', 'centimetre', 'centimetres'],
  mm: ['mm', 'millimetre', 'millimetres'],
  yard: ['yd', 'yard', 'yards'],
  foot: ['ft', 'foot', 'feet'],
  inch: ['in', 'inch', 'inches'],
  acre: ['acres', 'acre', 'acres'],
  hectare: ['ha', 'hectare', 'hectares'],
  kg: ['kg', 'kilogram', 'kilograms'],
  gram: ['g', 'gram', 'grams'],
  tonne: ['t', 'tonne', 'tonnes'],
  pound: ['lb', 'pound', 'pounds'],
  ounce: ['oz', 'ounce', 'ounces'],
  stone: ['st', 'stone', 'stone'],
};

function judgeMoney(reading: Reading, a: Figure, b: Figure): Finding | undefined {
  if (a.value.n === 0n || b.value.n === 0n) return undefined;
  const ratio = over(b.value, a.value);
  const isSlip = (low: Exact, high: Exact) => compare(ratio, low) < 0 || compare(ratio, high) > 0;
  if (a.unit === b.unit) {
    // The same digits with another scale are one sum written twice: “£3.2bn (£3.2m)”.
    if (a.written !== b.written || a.scale.n === b.scale.n) return undefined;
    return figureFinding(
      reading,
      acrossAll(a, b),
      `${asWritten(reading, a)} and ${asWritten(reading, b)} differ by a factor of ${factorOf(ratio)}`,
    );
  }
  if (!PEERS.has(a.unit) || !PEERS.has(b.unit) || !isSlip(exact(1, 5), exact(5))) return undefined;
  const message = `${asWritten(reading, a)} and ${asWritten(reading, b)} differ by a factor of about ${factorOf(ratio)}, more than the currencies do`;
  return figureFinding(reading, acrossAll(a, b), message, () => {
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

interface Note {
  readonly rates: readonly Rate[];
  readonly findings: readonly Finding[];
}

export const wrongConversion = draftRule<Note>({
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
  observe(reading) {
    if (readQuantities(reading) === 0) return [];
    const pairs = readConversions(reading);
    const findings = pairs.flatMap(([a, b]) => (a.kind === 'money' ? judgeMoney(reading, a, b) : judge(reading, a, b)) ?? []);
    const round = readRoundConversions(reading).flatMap((one) => judgeRound(reading, one) ?? []);
    const lakhs = readLakhs(reading).flatMap(([a, b]) => judgeLakhs(reading, a, b) ?? []);
    return [{ rates: ratesIn(reading), findings: [...findings, ...round, ...lakhs, ...timeConversions(reading)] }];
  },
  conclude(noted, { draft }) {
    const rates = noted.flatMap(({ notes }) => notes.flatMap((note) => note.rates));
    const all = noted.flatMap(({ paragraph, reading }) => exchangesIn(reading).map((exchange) => ({ paragraph, exchange })));
    const unlike = unlikeExchanges(all, rates);
    return noted.flatMap(({ paragraph, reading, notes }) => {
      const money = [
        ...exchangeFindings(paragraph, reading, rates),
        ...farExchangeFindings(paragraph, reading, rates, draft),
        ...unlike.filter((one) => one.paragraph === paragraph),
      ];
      const own = notes
        .flatMap(({ findings }) => findings)
        .filter((one) => !money.some((other) => one.start < other.end && other.start < one.end));
      return [...money, ...own.map((finding) => ({ ...finding, paragraph }))];
    });
  },
});
