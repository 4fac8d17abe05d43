// Rises on rises: “rose 10 per cent in the first year and 10 per cent in the second, 20 per cent in all” is 21.
import { withLetterRanges } from '../../performance/unicode-ranges.ts';
import { quantitiesOf } from '../../reading/draft/quantities.ts';
import { exact, inDigits, toNumber } from '../../reading/paragraph/figures/exact.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding } from './figure-finding.ts';

const MOVED =
  /\b(?:(?<up>rose|risen|grew|grown|increased?|climbed|went up|put up|raised?)|(?<down>fell|fallen|dropped|declined|shrank|went down|cut))(?: by)? (?:about |just )?$/u;
const THEN = /^[^.;:“”\ue000-\ue005]{0,70}\b(?:and|then|followed by)\b(?: (?:by|another|a further|again by|then by|up|rose|fell)){0,3} $/u;
const IN_ALL = withLetterRanges(
  /^(?:,? (?:in all|in total|altogether|overall)| (?:over|in|across) (?:the )?(?:two|three|\ue000+|both|whole) (?:years|months|period)\b)/u,
);
const TOTAL_LEAD = /\b(?:a (?:total|combined|overall) (?:rise|increase|fall|drop|growth|cut) of|making|a total of|in all) $/u;

/** “Rose 10 per cent in one year and 10 per cent in the next, 21 per cent in all.” */
export function compounded(reading: Reading): Finding[] {
  const all = quantitiesOf.of(reading).filter(({ figure }) => figure.kind === 'percent');
  return all.flatMap((total, i): Finding[] => {
    const [a, b] = [all[i - 2], all[i - 1]];
    if (!a || !b || a.sentence !== total.sentence || [a, b, total].some(({ figure }) => figure.hedge !== '')) return [];
    const moved = MOVED.exec(a.shape.slice(Math.max(0, a.start - 30), a.start));
    if (!moved || !THEN.test(a.shape.slice(a.end, b.start)) || !(IN_ALL.test(total.tail) || TOTAL_LEAD.test(total.lead))) return [];
    const isDown = moved.groups!.down !== undefined;
    const [x, y, stated] = [a, b, total].map(({ figure }) => toNumber(figure.value) / 100) as [number, number, number];
    const right = Math.abs((isDown ? (1 - x) * (1 - y) : (1 + x) * (1 + y)) - 1) * 100;
    // To the last written digit the sum and the compound may be one.
    if (Math.abs(stated * 100 - right) < 0.75 || Math.abs(stated - x - y) > 0.0001) return [];
    const value = exact(Math.round(right * 10), 10);
    const message = `${asWritten(reading, a)} and then ${asWritten(reading, b)} is ${inDigits(value, 1)} per cent, not ${asWritten(reading, total)}?`;
    return [
      figureFinding(reading, acrossAll(a, total), message, () => [changeTo(reading, total.figure, value)], { severity: 'information' }),
    ];
  });
}
