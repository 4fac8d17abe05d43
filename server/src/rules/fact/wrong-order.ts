// Years or times that cannot follow each other as told.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { toNumber } from '../../reading/paragraph/figures/exact.ts';
import { figurePattern } from '../../reading/paragraph/figures/pattern.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import { draftRule, type Finding, type PlacedFinding } from '../rule.ts';
import { asWritten, changeText, changeTo, figureFinding } from '../shared/figure-finding.ts';
import { hasStages, stagesBackwards } from '../shared/stages.ts';
import { stepsBackwards } from '../shared/steps-in-sentence.ts';

/** The time that a live blog's entry begins with, in minutes. */
interface Label {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
}

type Note = { readonly finding: Finding } | { readonly label: Label } | { readonly yearsAfter: true } | { readonly staged: true };

const LABEL = /^\[?(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)\s?(?<half>[ap]\.?m\b\.?)?(?=[\s:\]–—-]|$)/i;

function labelOf(reading: Reading): Label | undefined {
  const match = LABEL.exec(reading.text);
  if (!match) return undefined;
  const { hour, minute, half } = match.groups!;
  if (Number(hour) > 23) return undefined;
  const late = half?.[0]?.toLowerCase() === 'p';
  const hours = half ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour);
  return { start: 0, end: match[0].length, minutes: hours * 60 + Number(minute) };
}

// “2003, 2012 and 2009”: a list of years is told in order.
const YEARS = figurePattern('(?<years><year>(?:, <year>){1,6},? and <year>)(?! ?respectively)');
const APART = figurePattern(
  "(?<a><year>),? (?:(?:the|a) year|(?:about |some )?(?<n><count>) years) (?<way>before|after|earlier than|later than)\\b(?: (?!in\\b)[\\p{L}\\d'’.&()-]+,?){0,9}?,? ?\\(?in (?<b><year>)",
);
const THEN = figurePattern(
  '\\b(?:joined|born|founded|opened|arrived|graduated|qualified|enrolled|hired|married|elected|appointed|moved)\\b(?: (?!and\\b|but\\b)[^ .;:]+){0,9}? in (?<a><year>)(?: (?!and\\b)[^ .;:<any>]+){0,3},? (?:and|before|then) (?:(?:he|she|it|they|later|then|eventually) )?(?:from|at|became|left|retired|earned|received|took|moved|joined|married|opened|qualified|died|closed|divorced|returned|resigned|rose|took over|was (?:promoted|appointed|made|named|elected))\\b(?: [^ .;:]+){0,7}? in (?<b><year>)',
);

function yearsOutOfOrder(reading: Reading): Finding[] {
  return YEARS(reading).flatMap((match) => {
    const years = match.figures('years');
    const values = years.map(({ value }) => toNumber(value));
    const rises = values.every((value, i) => i === 0 || value > values[i - 1]!);
    const falls = values.every((value, i) => i === 0 || value < values[i - 1]!);
    if (rises || falls || new Set(values).size < values.length) return [];
    const odd = values.findLastIndex((_, i) => values.filter((_, j) => j !== i).every((value, j, rest) => j === 0 || value > rest[j - 1]!));
    if (odd < 0) return [];
    const span = { start: years[0]!.start, end: years[years.length - 1]!.end };
    return [
      figureFinding(reading, span, `${years[odd]!.written} is out of order here: check the years`, () => [], { severity: 'information' }),
    ];
  });
}

function yearsApart(reading: Reading): Finding[] {
  return APART(reading).flatMap((match) => {
    const [a, b, n] = [match.figure('a')!, match.figure('b')!, match.figure('n')];
    const years = n ? toNumber(n.value) : 1;
    const sign = /before|earlier/.test(match.groups.way!) ? -1 : 1;
    const right = toNumber(b.value) + sign * years;
    const off = Math.abs(toNumber(a.value) - right);
    if (off === 0 || (off === 1 && years > 1) || n?.hedge || off > 60) return [];
    const span = { start: a.start, end: b.end };
    const message = `${years === 1 ? 'The year' : `${years} years`} ${sign < 0 ? 'before' : 'after'} ${b.written} is ${right}, not ${a.written}`;
    return [
      figureFinding(reading, span, message, () => [
        changeTo(reading, a, { n: BigInt(right), d: 1n }),
        changeTo(reading, b, { n: BigInt(toNumber(a.value) - sign * years), d: 1n }),
      ]),
    ];
  });
}

const laterFirst = (reading: Reading): Finding[] =>
  THEN(reading).flatMap((match) => {
    const [a, b] = [match.figure('a')!, match.figure('b')!];
    if (toNumber(b.value) >= toNumber(a.value)) return [];
    const message = `${asWritten(reading, b)} comes before ${asWritten(reading, a)}: check the order`;
    return [figureFinding(reading, { start: a.start, end: b.end }, message, () => [], { severity: 'information' })];
  });

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const POINT = `(?<part>early|mid|late|the (?:start|beginning|middle|end) of)?[- ]?(?<month>${MONTH})`;
const named = (source: string, n: number) => source.replace(/\?<(\w+)>/g, (_, name) => `?<${name}${n}>`);
const IN_TURN = new RegExp(
  `\\b(?:the )?first\\b[^.;:]{0,60}?\\b(?:by|in|at) ${named(POINT, 1)}[^.;:]{0,15}? and (?:the )?(?:other|rest|remaining|second|last)\\b[^.;:]{0,40}?\\b(?:by|in|at) ${named(POINT, 2)}`,
  'gu',
);

/** “The first 50 by the end of April and the other 90 by mid-April.” */
function monthsBackwards(reading: Reading): Finding[] {
  if (!/\bfirst\b/.test(reading.text)) return [];
  return [...reading.text.matchAll(IN_TURN)].flatMap((match) => {
    const { part1, month1, part2, month2 } = match.groups!;
    const at = (part: string | undefined, month: string) =>
      MONTH.split('|').indexOf(month) * 3 + (/early|start|beginning/.test(part ?? '') ? 0 : /late|end/.test(part ?? '') ? 2 : 1);
    const [a, b] = [at(part1, month1!), at(part2, month2!)];
    // From December to January a year goes by.
    if (b >= a || a - b > 12) return [];
    const start = match.index + match[0].indexOf(month1!);
    const span = { start, end: match.index + match[0].length };
    return [figureFinding(reading, span, 'The second date comes before the first: check the order', () => [], { severity: 'information' })];
  });
}

const RANKED = figurePattern(
  '(?<rank><ordinal>)[- ](?:largest|biggest|smallest|highest|lowest|longest|shortest|oldest|youngest|richest|poorest|best|worst|busiest|fastest|most <w>{4,12})\\b[^.;:,<any>]{0,40}? (?:of|among|out of) (?:the |its |all |these )?(?<n><count>) (?!per\\b|million|billion)<w>{3,}',
);

const RANK_OF = figurePattern(
  "(?<rank><ordinal>)(?: (?:child|son|daughter|boy|girl|born|eldest|youngest|youngest child))? (?:of|among) (?:the |his |her |their |its |a family of )?(?<n><count>) (?!per\\b|million|billion)(?:[\\p{L}'’-]+ )?(?:children|siblings|brothers|sisters|sons|daughters|boys|girls|[\\p{L}'’-]{3,}s)\\b",
);

/** “The third-largest debt of the two councils”, “the fourth of three daughters”. */
const rankedBelow = (reading: Reading): Finding[] =>
  [...RANKED(reading), ...RANK_OF(reading)].flatMap((match) => {
    const [rank, n] = [match.figure('rank')!, match.figure('n')!];
    if (n.hedge !== '' || toNumber(n.value) < 2 || toNumber(rank.value) <= toNumber(n.value)) return [];
    const span = { start: rank.start, end: n.end };
    const message = `There is no ${asWritten(reading, rank)} of ${asWritten(reading, n)}`;
    return [figureFinding(reading, span, message, () => [], { severity: 'information' })];
  });

const BEHIND =
  /\b(?<rank>second|third|fourth|fifth|sixth|seventh|eighth)[- ](?:\p{L}+[- ])?(?:largest|biggest|smallest|highest|longest|oldest|richest|best|busiest|fastest|most \p{L}+|place)\b[^.;:“”]{0,60}?\b(?:behind|after) (?:only |just )(?<list>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?(?:, \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?){0,6}(?:,? and \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?)?)(?=[.,;)]|$)/gu;
const RANKS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** “The third biggest, behind only Hollins, Mercer and Tate”. */
const rankedBehind = (reading: Reading): Finding[] =>
  matchesIn(reading, BEHIND).flatMap((match) => {
    const listed = match.groups!.list!.replace(/\.$/, '').split(/, (?:and )?| and /).length;
    const right = RANKS[listed - 1];
    if (right === undefined || RANKS.indexOf(match.groups!.rank!) + 1 === listed) return [];
    const start = match.index;
    const span = { start, end: start + match[0].length };
    const fixes = () => [changeText(reading, { start, end: start + match.groups!.rank!.length }, right)];
    return [figureFinding(reading, span, `Behind ${listed} is ${right}, not ${match.groups!.rank}?`, fixes, { severity: 'information' })];
  });

const YEARS_AFTER = figurePattern(
  '\\bin (?<year><year>),? (?<n><n>) years (?<way>after|before) (?:that|this|the|his|her|its)\\b[^.;:]{0,40}?,',
);

/** “She sold her first in 1961. In 1959, eight years after that first sale, …” */
const yearsAfter = (reading: Reading, above: Reading | undefined): Finding[] =>
  YEARS_AFTER(reading).flatMap((match) => {
    const [year, n] = [match.figure('year')!, match.figure('n')!];
    const here = reading.figureText.figures.filter(({ kind, end }) => kind === 'year' && end < year.start).pop();
    const before = here ?? above?.figureText.figures.filter(({ kind }) => kind === 'year').pop();
    if (!before || n.hedge !== '' || (here && year.start - here.end > 160)) return [];
    const right = toNumber(before.value) + (match.groups.way === 'after' ? 1 : -1) * toNumber(n.value);
    if (Math.abs(right - toNumber(year.value)) <= 1) return [];
    const message = `${asWritten(reading, n)} years ${match.groups.way} ${before.written} is ${right}, not ${year.written}`;
    const fixes = () => [changeTo(reading, year, { n: BigInt(right), d: 1n })];
    return [figureFinding(reading, { start: here?.start ?? year.start, end: n.end }, `${message}?`, fixes, { severity: 'information' })];
  });

export const wrongOrder = draftRule<Note>({
  meta: {
    id: 'fact/wrong-order',
    what: 'Years or times that cannot follow each other as told: “in 1964, three years before she joined, in 1964”; a live entry at 9.50 between 7.40 and 8.30.',
    why: 'One of the times is wrong, and the reader cannot tell which.',
    guidance: { guide: 'Reuters Handbook of Journalism', entry: 'dates' },
    severity: 'warning',
    on: true,
    skips: ['verbatim'],
    options: {},
  },
  observe(reading) {
    const label = labelOf(reading);
    return [
      ...[
        ...yearsOutOfOrder(reading),
        ...yearsApart(reading),
        ...laterFirst(reading),
        ...stepsBackwards(reading),
        ...monthsBackwards(reading),
        ...rankedBelow(reading),
        ...rankedBehind(reading),
      ].map((finding) => ({ finding })),
      ...(label ? [{ label }] : []),
      ...(hasStages(reading) ? [{ staged: true as const }] : []),
      ...(/ years (?:after|before) /.test(reading.text) ? [{ yearsAfter: true as const }] : []),
    ];
  },
  conclude(noted, { draft }) {
    const findings: PlacedFinding[] = [];
    const labels: { readonly paragraph: number; readonly label: Label }[] = [];
    for (const { paragraph, notes } of noted)
      for (const note of notes) {
        if ('finding' in note) findings.push({ ...note.finding, paragraph });
        else if ('staged' in note)
          findings.push(
            ...stagesBackwards(draft, paragraph).filter((f) => !findings.some((g) => g.paragraph === paragraph && g.message === f.message)),
          );
        else if ('label' in note) labels.push({ paragraph, label: note.label });
        else
          findings.push(
            ...yearsAfter(draft.readings[paragraph]!, draft.readings[paragraph - 1]).map((finding) => ({ ...finding, paragraph })),
          );
      }
    return [...findings, ...outOfLine(labels, draft)];
  },
});

/** The one entry of a live page that stands out of its time. */
function outOfLine(labels: readonly { readonly paragraph: number; readonly label: Label }[], draft: DraftReading): PlacedFinding[] {
  if (labels.length < 4) return [];
  const times = labels.map(({ label }) => label.minutes);
  for (const way of [1, -1]) {
    // Midnight may lie between two entries: a step of more than half a day is none backwards.
    const inOrder = (all: readonly number[]) =>
      all.filter((value, i) => i > 0 && (value - all[i - 1]!) * way < 0 && Math.abs(value - all[i - 1]!) < 720).length;
    if (inOrder(times) === 0) return [];
    const odd = times.flatMap((_, i) => (inOrder(times.filter((_, j) => j !== i)) === 0 ? [i] : []));
    if (odd.length === 0 || odd.length > 2) continue;
    // Of two neighbours that have changed places, the later one in the draft is named.
    const at = labels[odd[odd.length - 1]!]!;
    const reading = draft.readings[at.paragraph]!;
    const others = odd.slice(0, -1).map((i) => labels[i]!);
    const written = (one: (typeof labels)[number]) => draft.readings[one.paragraph]!.text.slice(0, one.label.end).replace(/^\[/, '').trim();
    return [at, ...others].map((one) => ({
      ...figureFinding(
        draft.readings[one.paragraph] ?? reading,
        one.label,
        `${written(one)} is out of order among the times here`,
        () => [],
        { severity: odd.length > 1 ? 'information' : 'warning' },
      ),
      paragraph: one.paragraph,
    }));
  }
  return [];
}
