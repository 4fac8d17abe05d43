// Totals and margins that their parts do not come to.
import { compare, type Exact, exact, inDigits, magnitude, minus, over, plus, sum } from '../../reading/paragraph/figures/exact.ts';
import type { Figure } from '../../reading/paragraph/figures/figures.ts';
import { place, roundsTo, slack } from '../../reading/paragraph/figures/rounding.ts';
import { readSums, type Sum } from '../../reading/paragraph/figures/sums.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Finding } from '../rule.ts';
import { computedRule } from '../shared/computed-rule.ts';
import { acrossAll, asWritten, changeTo, figureFinding, inSum, shown } from '../shared/figure-finding.ts';

/** A total that its parts do not come to, as news rounds it. */
function judge(reading: Reading, { parts, total, sign, atMost }: Sum): Finding | undefined {
  if (isCountOfList(reading, parts, total) || !lastAlike(reading, [...parts, total])) return undefined;
  if (![...parts, total].every((f) => !f.hedge && (f.kind === 'money') === (total.kind === 'money') && f.unit === total.unit))
    return undefined;
  const [first, ...rest] = parts.map((part) => part.value) as [Exact, ...Exact[]];
  const comes = sign === '+' ? sum([first, ...rest]) : minus(first, rest[0]!);
  const off = minus(comes, total.value);
  if (off.n === 0n || (atMost && off.n < 0n) || (sign === '−' && comes.n < 0n)) return undefined;
  if (isRounding(parts, total, comes)) return undefined;
  const verb = atMost
    ? `more than ${asWritten(reading, total)}`
    : `not ${asWritten(reading, total.kind === 'count' ? total.number : total)}`;
  const working = parts.map((part) => inSum(reading, part)).join(` ${sign} `);
  const result = total.kind === 'count' ? inDigits(comes) : shown(comes, total, reading);
  return figureFinding(reading, acrossAll(...parts, total), `${working} is ${result}, ${verb}`, () => [
    changeTo(reading, total, comes),
    ...parts.map((part, i) => changeTo(reading, part, sign === '−' && i > 0 ? plus(part.value, off) : minus(part.value, off))),
  ]);
}

/** The first of a row of parts is no total of the others, nor is a number that announces a list of years, wards or routes. */
const isCountOfList = ({ text }: Reading, parts: readonly Figure[], total: Figure): boolean =>
  // “79 camps: 38 in schools, 24 in halls and 17 in temples”.
  /: ?$/.test(text.slice(0, total.start)) || parts.every((part) => part.kind === 'year') || compare(total.value, exact(parts.length)) === 0;

const TIME = /^[ -](?<unit>year|month|week|day|hour|minute|second)/;

/** Years and months are not added as they stand, nor is “12 and a half”. */
function lastAlike({ text }: Reading, all: readonly Figure[]): boolean {
  const units = new Set(all.flatMap(({ end }) => TIME.exec(text.slice(end, end + 10))?.groups?.unit ?? []));
  return units.size < 2 && all.every(({ end }) => !text.startsWith(' and a ', end));
}

/** Does what rounding hides explain that the parts come to something else? */
function isRounding(parts: readonly Figure[], total: Figure, comes: Exact): boolean {
  const isRounded = compare(total.value, exact(1000)) >= 0 && compare(place(total), total.step) > 0 && total.scale.n === 1n;
  // Polls round each side and the lead.
  const polled = parts.some((part) => part.kind === 'percent') ? exact(3, 2) : exact(0);
  const room = plus(plus(polled, sum(parts.map(slack))), isRounded ? over(place(total), exact(2)) : slack(total));
  return compare(room, magnitude(minus(comes, total.value))) >= 0 || (isRounded && roundsTo(comes, total));
}

const JURY = /\bjury of (?<a>\d{1,2}|[a-z]+) (?:men|women) and (?<b>\d{1,2}|[a-z]+) (?:men|women)\b/giu;
/** Juries of these sizes sit somewhere. */
const JURIES = new Set([6, 8, 9, 12, 15]);

/** “A jury of seven men and four women”: a juror is missing, unless one was discharged. */
function wrongJury(reading: Reading): Finding[] {
  return [...reading.text.matchAll(JURY)].flatMap((match): Finding[] => {
    const inside = reading.figureText.figures.filter(({ start }) => start > match.index && start < match.index + match[0].length);
    const [a, b] = inside;
    if (!a || !b || inside.length !== 2 || /\b(?:discharged|excused|dismissed|stood down)\b/.test(reading.text)) return [];
    const all = plus(a.value, b.value);
    if (JURIES.has(Number(all.n)) || (all.n !== 11n && all.n !== 13n)) return [];
    const off = minus(all, exact(12));
    const message = `${inDigits(a.value)} + ${inDigits(b.value)} is ${inDigits(all)}: a jury of 12?`;
    const fixes = () => [b, a].map((part) => changeTo(reading, part, minus(part.value, off)));
    return [figureFinding(reading, { start: a.start, end: b.end + 6 }, message, fixes, { severity: 'information' })];
  });
}

export const wrongTotal = computedRule(
  {
    id: 'fact/wrong-total',
    what: 'A total or a margin that its parts do not come to: “12 men and 9 women, 22 in all”.',
    why: 'Readers add up; when the sum is wrong, one of the figures is.',
    guidance: { guide: 'Guardian and Observer style guide', entry: 'numbers' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  ['total', 'difference'],
  (reading) => [...readSums(reading).flatMap((sum) => judge(reading, sum) ?? []), ...wrongJury(reading)],
);
