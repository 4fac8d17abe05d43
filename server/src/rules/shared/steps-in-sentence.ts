// Two times of one sentence, told one after the other and running backwards: “went out at 3.25pm and was back at 3.05pm”, “past 50 in the
// 29th over and her hundred in the 26th”, “closed on 3 March and reopened on 28 February”, “ended on 9 October, having begun on 14 October”.
import { clockTimesOf } from '../../reading/draft/clock.ts';
import { dayNumber, MONTHS } from '../../reading/paragraph/figures/calendar.ts';
import { toNumber } from '../../reading/paragraph/figures/exact.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { figureFinding } from './figure-finding.ts';

interface Step extends Span {
  readonly at: number;
  /** Its end, where it lasts. */
  readonly to?: number;
  readonly written: string;
  readonly unit: string;
}

const UNIT = '(?:minute|over|lap|hole|round|frame|inning|mile|kilometre|stage|ball|end)';
const MARK = new RegExp(
  `\\b(?:(?<n>\\d{1,3})(?:st|nd|rd|th)(?! of\\b| place| birthday| anniversary|-| century)(?: (?<unit>${UNIT}))?|(?<mark>\\d{1,3})-minute mark)\\b`,
  'giu',
);
/** What joins two steps; what makes them hours of opening, choices, or steps told backwards. */
const THEN = /[,;]? (?:and|but|before|then|when)\b|, (?:was|were|got|went|came|fell|made) /;
/** Nothing is opened again before it is shut, or happens last before it happens first. */
const AGAIN =
  /\b(?:re-?opened|resumed|restarted|resealed|rebuilt|reissued|re-?elected|reinstated|relaunched|rebranded|re-?arrested|restored|refilled|last|latest|finally|eventually|second|again)\b/i;
/** What comes of what was done before; of other years the later may be told first. */
const SEQUEL =
  /\b(?:and|but|before|then),? (?:he |she |it |they )?(?:was |were |had been |has been )?(?:\p{L}+ly )?(?:told|answered|approved|granted|refused|completed|finished|ended|closed|sold|resigned|retired|died|left|dismissed|sacked|jailed|sentenced|released|freed|charged|convicted|acquitted|repaid|delivered|demolished|scrapped|replaced|divorced|separated|abandoned|withdrawn|withdrew|cancelled|quit|shut)\b/u;
/** “Ended at noon, having begun at ten”: the second is the earlier one. */
const HAVING = /^[^.;:]{0,60}, having [^.;:]{3,70}$/;
const NO_STEPS =
  /\b(?:from|between|until|till|since|earlier|previous|previously|after|had|having|or|either|open|opens|opening|every|each|daily|weekdays?|sessions?|will|would|next|following|tomorrow|days?|following|later that|respectively|also|another|other|while|to|is|are|set in)\b|–/i;
/** A verb in the past, so that something is told to have happened. */
const PAST =
  /\b(?:\p{L}{2,}ed|was|were|came|went|left|got|took|began|fell|rose|shut|put|hit|ran|won|lost|made|met|broke|sank|flew|drove|found|saw|stood|struck|kept|held|led|sent|rang|gave|told|lit|caught|brought|bought|sold|lay|set|cut|drew|rode|woke|blew|threw)\b/u;

function clocksOf(reading: Reading): Step[] {
  return clockTimesOf.of(reading).flatMap(({ start, end, minutes, certain }) => {
    const written = reading.text.slice(start, end);
    return certain && /[ap]\.?m/i.test(written) ? [{ start, end, at: minutes, written, unit: minutes < 720 ? 'am' : 'pm' }] : [];
  });
}

const marksOf = (reading: Reading): Step[] =>
  matchesIn(reading, MARK).map((match) => {
    const { n, unit = '', mark } = match.groups!;
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...span, at: Number(n ?? mark), written: match[0], unit: mark === undefined ? unit.toLowerCase() : 'mark' };
  });

/** “The 29th over … the 26th”: the second is of the first's kind. */
const areAlike = (a: Step, b: Step): boolean => a.unit !== '' && (b.unit === a.unit || (b.unit === '' && a.unit !== 'mark'));

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, early: 1, late: 11 };
const MONTH_OF_YEAR = new RegExp(
  `\\b(?:(?<month>${MONTHS.join('|')})|(?<season>spring|summer|autumn|fall)|(?<part>early|late))(?: of| in|,)? $`,
  'iu',
);
const IN_YEAR = /\b(?:in|of|from|since|by|during|until|early|late|spring|summer|autumn|fall|\p{Lu}\p{Ll}{2,8}),? $/u;

/** Days and months with their year, and years, on one line of days. */
function datesOf(reading: Reading): Step[] {
  const { text, figureText } = reading;
  const days = figureText.dates.flatMap(({ start, end, year, month, day }): Step[] => {
    const at = dayNumber({ year: year ?? 2000, month, day });
    return [{ start, end, at, to: at, written: text.slice(start, end), unit: year === undefined ? 'day' : 'year' }];
  });
  const years = figureText.figures.flatMap((figure): Step[] => {
    const { start, end, value, written } = figure;
    const before = text.slice(Math.max(0, start - 24), start);
    if (figure.kind !== 'year' || !IN_YEAR.test(before)) return [];
    const year = toNumber(value);
    const { month, season, part } = MONTH_OF_YEAR.exec(before)?.groups ?? {};
    const first = month
      ? MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1
      : (SEASONS[(season ?? part ?? '').toLowerCase()] ?? 1);
    const last = month ? first : season ? first + 2 : part ? first + 1 : 12;
    const at = dayNumber({ year, month: first, day: 1 });
    const named = month ?? season ?? part;
    return [
      { start, end, at, to: dayNumber({ year, month: last, day: 28 }), written: named ? `${named} ${written}` : written, unit: 'year' },
    ];
  });
  return [...days, ...years].sort((a, b) => a.start - b.start);
}

export function stepsBackwards(reading: Reading): Finding[] {
  return [clocksOf(reading), marksOf(reading), datesOf(reading)].flatMap((steps) =>
    steps.slice(1).flatMap((b, i) => (isBackwards(reading, steps[i]!, b) ? [outOfOrder(reading, steps[i]!, b)] : [])),
  );
}

function isBackwards({ text, sentences }: Reading, a: Step, b: Step): boolean {
  const sentence = sentences.find((s) => s.start <= a.start && a.start < s.end);
  const between = text.slice(a.end, b.start);
  if (!sentence || b.end > sentence.end || !areAlike(a, b) || between.length > 160) return false;
  const isLater = b.at > (a.to ?? a.at);
  const isEarlier = (b.to ?? b.at) < a.at;
  const lead = text.slice(Math.max(sentence.start, a.start - 8), a.start);
  if (HAVING.test(between))
    return isLater && !/\b(?:and|but|or|until|before)\b/.test(between) && b.at - a.at < (a.unit === 'year' ? 15_000 : 400);
  if (isEarlier && isNextInRow(text.slice(sentence.start, a.start), between)) return true;
  if (
    isEarlier &&
    FIRST.test(text.slice(Math.max(sentence.start, a.start - 60), a.start)) &&
    /^[^.;:]{0,40}\band (?:the |its |his |her )?last\b/.test(between)
  )
    return true;
  if (!isEarlier || NO_STEPS.test(lead + between)) return false;
  return AGAIN.test(between)
    ? /\b(?:and|but)\b|, (?:was|were) /.test(between)
    : THEN.test(between) && (a.unit === 'year' ? SEQUEL.test(between) && !/[–—-] |\b(?:and|but),? in $/.test(between) : PAST.test(between));
}

const FIRST = /\bfirst\b/;
const IN_A_ROW = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** “Her second novel came out in 1984, her third in 1982.” */
function isNextInRow(lead: string, between: string): boolean {
  const nth = IN_A_ROW.findIndex((word) => new RegExp(`\\b(?:the|his|her|its|their|a) ${word}\\b[^;]{0,60}$`, 'i').test(lead));
  return (
    nth >= 0 &&
    new RegExp(`^[^.;]{0,60}(?:,|\\band) (?:the |his |her |its |their |a )?${IN_A_ROW[nth + 1]}\\b[^.;]{0,40}$`, 'i').test(between)
  );
}

function outOfOrder(reading: Reading, a: Step, b: Step): Finding {
  const [first, second] = (b.to ?? b.at) < a.at ? [b, a] : [a, b];
  const message = `${first.written.replace(/\.$/, '')} comes before ${second.written.replace(/\.$/, '')}: check the order`;
  return figureFinding(reading, { start: a.start, end: b.end }, message, () => [], { severity: 'information' });
}
