// Ages that deny each other: twins of two ages; who began at 18, has worked for 30 years and is 52.
import { inWords, numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { overlaps } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

const ANOTHER = /\b(?:sister|brother|son|daughter|boy|girl|mother|father|child|friend|cousin|parents)s?\b[^,]*,?\s?$/i;
const TWINS = [
  /\b(?:twins?|triplets)\b(?<gap>[^.;\d]{0,50})\baged (?<a>\d{1,2}) and (?<b>\d{1,2})\b/dgiu,
  /\b(?:[Tt]wins?|[Tt]riplets)\b(?<gap>[^.;\d]{0,30}?)\p{Lu}\p{L}+, (?<a>\d{1,2}),? and \p{Lu}\p{L}+, (?<b>\d{1,2})\b/dgu,
];

/** “The twins, aged 14 and 15”. */
const twins = (reading: Reading): Finding[] =>
  TWINS.flatMap((pattern) =>
    matchesIn(reading, pattern).flatMap((match): Finding[] => {
      const { a, b, gap } = match.groups!;
      if (
        a === b ||
        (/\b(?:and|with)\b/.test(gap!) && ANOTHER.test(gap!.replace(/^ (?:sisters|brothers|boys|girls|sons|daughters)\b/, '')))
      )
        return [];
      const at = (group: string) => ({ start: match.indices!.groups![group]![0], end: match.indices!.groups![group]![1] });
      const span = { start: match.index, end: match.index + match[0].length };
      const fixes = () => [changeText(reading, at('b'), a!), changeText(reading, at('a'), b!)];
      return [figureFinding(reading, span, `Twins of ${a} and ${b}?`, fixes, { severity: 'information' })];
    }),
  );

const SINCE =
  /\b(?:joined|started|began|became|signed|went to work|took|came|moved|left school)\b[^.;\d]{0,50}? at (?:the age of |just |only )?(?<age>\d{2})\b[^.;\d]{0,60}?\b(?:has|have|['’]s) (?:now )?(?:worked|been|stayed|served|played|spent|remained|lived|run)\b[^.;\d]{0,40}?(?<n>\d{1,2}|[a-z]+(?:-[a-z]+)?) years\b/dgiu;
const AGE_NOW = /(?<=\p{Lu}[\p{L}’'-]+, |, who is |\bis now )(?<now>\d{2})(?=[,.]| and\b| years old)/dgu;

/** “Joined the firm at 18 and has worked there for 30 years. Mrs Hill, 48, …” */
function sinceThen(reading: Reading): Finding[] {
  const all = matchesIn(reading, SINCE);
  const ages = all.length > 0 ? matchesIn(reading, AGE_NOW) : [];
  const [now] = ages;
  return all.flatMap((match): Finding[] => {
    const { age, n } = match.groups!;
    const years = /^\d/.test(n!) ? Number(n) : Number(numberInWords(n!.toLowerCase()) ?? Number.NaN);
    const right = Number(age) + years;
    if (!now || ages.length !== 1 || Number.isNaN(right) || Math.abs(Number(now.groups!.now) - right) <= 1) return [];
    const [start, end] = now.indices!.groups!.now!;
    const message = `${age} + ${years} is ${right}, not ${now.groups!.now}?`;
    const [from, to] = match.indices!.groups!.n!;
    const so = Number(now.groups!.now) - Number(age);
    const fixes = () => [
      changeText(reading, { start, end }, `${right}`),
      so > 0 ? changeText(reading, { start: from, end: to }, /^\d/.test(n!) ? `${so}` : (inWords(so) ?? `${so}`)) : undefined,
    ];
    return [figureFinding(reading, { start, end }, message, fixes, { severity: 'information' })];
  });
}

const TWO_AGES =
  /\b(?:was|were|aged|at) (?:only |just )?(?<a>\d{1,2})(?: years old)?(?: when [^.;\d]{3,40})? in (?<x>(?:1[89]|20)\d\d)\b[^.;\d]{0,30}?\b(?:and|but) (?:(?:he|she) )?(?:was |aged |died at |died aged )?(?:only |just )?(?<b>\d{1,3})(?: years old)?(?: when [^.;\d]{3,40}?)? in (?<y>(?:1[89]|20)\d\d)\b/dgu;

/** “Was 17 in 1969 and 56 when he died in 2008.” */
const yearsApart = (reading: Reading): Finding[] =>
  matchesIn(reading, TWO_AGES).flatMap((match): Finding[] => {
    const [a, b, x, y] = ['a', 'b', 'x', 'y'].map((group) => Number(match.groups![group])) as [number, number, number, number];
    const right = a + y - x;
    if (Math.abs(right - b) <= 1 || right < 0 || right > 110) return [];
    const [start, end] = match.indices!.groups!.b!;
    const span = { start: match.index, end: match.index + match[0].length };
    const fixes = () => [changeText(reading, { start, end }, `${right}`)];
    return [figureFinding(reading, span, `${a} in ${x} is ${right} in ${y}, not ${b}?`, fixes, { severity: 'information' })];
  });

const SINCE_AGE =
  /(?<=\p{Lu}[\p{L}’'-]+, |, who is |\bThe \p{Ll}+, )(?<now>\d{2}),[^.;\d]{3,60}? for (?<n>\d{1,2}) years,? (?:ever )?since (?:he|she) was (?<a>\d{1,2})\b/dgu;

/** “The pilot, 37, has been flying for 20 years since he was 17.” */
const sinceAge = (reading: Reading): Finding[] =>
  matchesIn(reading, SINCE_AGE).flatMap((match): Finding[] => {
    const [now, n, a] = ['now', 'n', 'a'].map((group) => Number(match.groups![group])) as [number, number, number];
    if (Math.abs(a + n - now) <= 1) return [];
    const at = (group: string) => ({ start: match.indices!.groups![group]![0], end: match.indices!.groups![group]![1] });
    const span = { start: match.index, end: match.index + match[0].length };
    const fixes = () => [changeText(reading, at('now'), `${a + n}`), now > a ? changeText(reading, at('n'), `${now - a}`) : undefined];
    return [figureFinding(reading, span, `${a} + ${n} is ${a + n}, not ${now}?`, fixes, { severity: 'information' })];
  });

export const agesTogether = (reading: Reading): Finding[] =>
  [...twins(reading), ...yearsApart(reading), ...sinceAge(reading), ...sinceThen(reading)].filter(
    (one) => !reading.quotations.some((q) => overlaps(q, one)),
  );
