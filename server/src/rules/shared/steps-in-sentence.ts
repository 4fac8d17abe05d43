// Two times of one sentence, told one after the other and running backwards: “went out at 3.25pm and was back at 3.05pm”, “past 50 in the
// 29th over and her hundred in the 26th”, “level at the 24-minute mark, and in front at the 22-minute mark”.
import { clockTimesOf } from '../../reading/draft/clock.ts';
import { matchesIn } from '../../reading/paragraph/prefilter.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';
import { figureFinding } from './figure-finding.ts';

interface Step extends Span {
  readonly at: number;
  readonly written: string;
  readonly unit: string;
}

const UNIT = '(?:minute|over|lap|hole|round|frame|inning|mile|kilometre|stage|ball|end)';
const MARK = new RegExp(
  `\\b(?:(?<n>\\d{1,3})(?:st|nd|rd|th)(?! of\\b| place| birthday| anniversary|-| century)(?: (?<unit>${UNIT}))?|(?<mark>\\d{1,3})-minute mark)\\b`,
  'giu',
);
/** What joins two steps; what makes them hours of opening, choices, or steps told backwards. */
const THEN = /[,;]? (?:and|but|before|then|when)\b/;
const NO_STEPS =
  /\b(?:from|between|until|till|since|earlier|previous|previously|after|had|having|or|either|open|opens|opening|every|each|daily|weekdays?|sessions?|will|would|next|following|tomorrow|days?|following|later that|respectively|also|another|other|while|to)\b|–/i;
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

export function stepsBackwards(reading: Reading): Finding[] {
  const { text, sentences } = reading;
  return [clocksOf(reading), marksOf(reading)].flatMap((steps) =>
    steps.slice(1).flatMap((b, i): Finding[] => {
      const a = steps[i]!;
      const sentence = sentences.find((s) => s.start <= a.start && a.start < s.end);
      const between = text.slice(a.end, b.start);
      if (!sentence || b.end > sentence.end || b.at >= a.at || !areAlike(a, b) || between.length > 160) return [];
      if (
        !THEN.test(between) ||
        !PAST.test(between) ||
        NO_STEPS.test(text.slice(Math.max(sentence.start, a.start - 12), a.start) + between)
      )
        return [];
      const message = `${b.written.replace(/\.$/, '')} comes before ${a.written.replace(/\.$/, '')}: check the order`;
      return [figureFinding(reading, { start: a.start, end: b.end }, message, () => [], { severity: 'information' })];
    }),
  );
}
