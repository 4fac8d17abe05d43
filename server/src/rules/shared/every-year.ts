// A figure that rises “every year”, and in one year does not.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { type Quantity, quantitiesOf } from '../../reading/draft/quantities.ts';
import { compare } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { acrossAll, asWritten, figureFinding } from './figure-finding.ts';

const EVERY = withLetterRanges(
  /\b(?:(?<up>risen|rose|gone up|went up|grown|grew|increased|climbed|rising|growing)|(?<down>fallen|fell|gone down|went down|dropped|declined|shrunk|falling|dropping)) (?:steadily )?(?:in )?(?:every|each) (?:single )?(?:year|month|season|quarter|week|day)\b/u,
);

/** “Have gone up every year, from £2m in 2020 to £3m in 2021 and £2.5m in 2022.” */
export function everyYear(reading: Reading): Finding[] {
  if (!/\b(?:every|each) /.test(reading.text)) return [];
  const all = quantitiesOf.of(reading);
  return reading.sentences.flatMap(({ start, end }, sentence): Finding[] => {
    const own = all.filter((q) => q.sentence === sentence);
    const match = own.length > 4 ? EVERY.exec(own[0]!.shape.slice(start, end)) : null;
    if (!match) return [];
    const row = dated(own.filter((q) => q.start > start + match.index));
    const isUp = match.groups!.up !== undefined;
    const wrong = row.find(({ q }, i) => i > 0 && compare(q.figure.value, row[i - 1]!.q.figure.value) === (isUp ? -1 : 1));
    if (row.length < 3 || !wrong) return [];
    const before = row[row.indexOf(wrong) - 1]!.q;
    const message = `${asWritten(reading, before)} to ${asWritten(reading, wrong.q)} is ${isUp ? 'down' : 'up'}: not ${match[0].split(' ').slice(-2).join(' ')}?`;
    return [figureFinding(reading, acrossAll(before, wrong.q), message, () => [], { severity: 'information' })];
  });
}

/** Figures in one unit, each of a year, the years in order. */
function dated(own: readonly Quantity[]): readonly { readonly q: Quantity; readonly year: Quantity }[] {
  const pairs = own.flatMap((q, i) => {
    const year = own[i + 1];
    return q.figure.kind !== 'year' && year?.figure.kind === 'year' && /^(?: \p{L}+)? in $/u.test(q.shape.slice(q.end, year.start))
      ? [{ q, year }]
      : [];
  });
  const [first] = pairs;
  const inOrder = pairs.every(({ year }, i) => i === 0 || compare(year.figure.value, pairs[i - 1]!.year.figure.value) > 0);
  const isOneKind = pairs.every(({ q }) => q.figure.kind === first!.q.figure.kind && q.figure.unit === first!.q.figure.unit);
  return first && inOrder && isOneKind ? pairs : [];
}
