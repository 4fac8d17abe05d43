// Findings about race times: the gap between two of them, and the pace that a distance and a time make.
import type { DraftReading } from '../../reading/draft/draft.ts';
import { numberInWords } from '../../reading/paragraph/figures/numerals.ts';
import { ParagraphMemo } from '../../reading/paragraph/paragraph-memo.ts';
import type { Reading } from '../../reading/paragraph/reading.ts';
import type { Span } from '../../text/span.ts';
import type { PlacedFinding } from '../rule.ts';
import { changeText, figureFinding } from './figure-finding.ts';

/** A time on the watch, in seconds. */
interface Watch extends Span {
  readonly seconds: number;
  /** How exact it is: 0.01 for 2:04.31. */
  readonly step: number;
}

const NUMBER =
  '(?:\\d{1,2}(?:\\.\\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?)';
const WATCH =
  /(?<![\d:.,£$€])(?:(?<h>\d{1,2}):(?<hm>[0-5]\d):(?<hs>[0-5]\d)(?:\.(?<hf>\d{1,2}))?|(?<m>\d{1,2}):(?<s>[0-5]\d)\.(?<f>\d{1,2})|(?<lm>\d{1,2}) ?m(?:in)?s? ?(?<ls>[0-5]?\d)(?:\.(?<lf>\d{1,2}))? ?s(?:ecs?)?\b)(?![\d:])/gu;
const GAP = new RegExp(
  `(?<by>\\bby (?:only |just |a mere )?)?(?<![\\d:.,-])(?:(?<gm>\\d{1,2}) ?m(?:in)?s? ?(?<gs>[0-5]?\\d)(?:\\.(?<gf>\\d{1,2}))? ?s(?:ecs?)?\\b|(?<number>${NUMBER})(?:[- ](?<part>hundredths?|tenths?)| of a(?= second))?(?: of a)?[- ](?:seconds?|secs?)\\b)(?<after> (?:ahead|behind|clear|faster|slower|quicker|better|off|inside|outside|adrift|in front|back|later|earlier)\\b)?`,
  'giu',
);
const PACE =
  /(?<pm>\d{1,2}) ?(?:m(?:in)?s? ?|:)(?<ps>[0-5]\d) ?(?:s(?:ecs?)?)? (?:a|per|an?|for each) (?<unit>mile|kilomet(?:re|er)|km)\b/giu;
const DISTANCE = /(?<![\d.,])(?<n>\d{1,3}(?:\.\d{1,2})?)[ -]?(?<unit>miles?|kilomet(?:re|er)s?|km)\b/giu;

/** A number of minutes, seconds and parts of a second. */
const total = (minutes: string, seconds: string, part: string | undefined): number =>
  Number(minutes) * 60 + Number(seconds) + (part ? Number(part) / 10 ** part.length : 0);
const stepOf = (part: string | undefined): number => (part ? 1 / 10 ** part.length : 1);

const watchesOf = ({ text }: Reading): Watch[] =>
  [...text.matchAll(WATCH)].map((match) => {
    const { h, hm, hs, hf, m, s, f, lm, ls, lf } = match.groups!;
    const part = hf ?? f ?? lf;
    const seconds = h ? Number(h) * 3600 + total(hm!, hs!, part) : m ? total(m, s!, part) : total(lm!, ls!, part);
    return { start: match.index, end: match.index + match[0].length, seconds, step: stepOf(part) };
  });

interface Gap extends Watch {
  /** Where the number alone stands, and what one in it is worth. */
  readonly number: Span;
  readonly unit: number;
}

const gapsOf = new ParagraphMemo((reading: Reading): readonly Gap[] =>
  [...reading.text.matchAll(GAP)].flatMap((match): Gap[] => {
    const { by = '', gm, gs, gf, after = '' } = match.groups!;
    if (!by && !after) return [];
    const span = { start: match.index + by.length, end: match.index + match[0].length - after.length };
    return gm ? [{ ...span, seconds: total(gm, gs!, gf), step: stepOf(gf), number: span, unit: 0 }] : secondsOf(match.groups!, span);
  }),
);

/** “46 seconds”, “six-hundredths of a second”, “0.54 of a second”. */
function secondsOf({ number, part }: Readonly<Record<string, string | undefined>>, span: Span): Gap[] {
  const n = /^\d/.test(number!) ? Number(number) : Number(numberInWords(number!.toLowerCase()) ?? Number.NaN);
  if (Number.isNaN(n)) return [];
  const unit = part === undefined ? 1 : /^h/i.test(part) ? 0.01 : 0.1;
  const step = unit * stepOf(number!.split('.')[1]);
  return [{ ...span, seconds: n * unit, step, number: { start: span.start, end: span.start + number!.length }, unit }];
}

const within = (sentence: Span | undefined, { start }: Span): boolean =>
  sentence !== undefined && sentence.start <= start && start < sentence.end;

/** A number of seconds as a gap is written: “36”, “0.54”, “1min 12sec”. */
function writtenLike(text: string, seconds: number, { unit, step }: Gap): string {
  if (unit === 0) {
    const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
    return text.replace(/^\d+/, `${minutes}`).replace(/(?<=[a-z] ?)\d+(?:\.\d+)?/i, `${rest}`);
  }
  const decimals = step < unit ? Math.round(Math.log10(unit / step)) : 0;
  return (seconds / unit).toFixed(decimals);
}

function wrongGap(draft: DraftReading, paragraph: number, reading: Reading, gap: Gap): PlacedFinding[] {
  const nth = reading.sentences.findIndex((s) => within(s, gap));
  const own = watchesOf(reading).filter((one) => one.start !== gap.start && within(reading.sentences[nth], one));
  const earlier = watchesOf(reading).filter((one) => one.start < (reading.sentences[nth]?.start ?? 0));
  const above = draft.readings[paragraph - 1];
  const before = earlier.length > 0 || !above ? earlier : watchesOf(above);
  const pool = [...before, ...own];
  const apart = (a: Watch, b: Watch) => Math.abs(a.seconds - b.seconds);
  const agrees = (a: Watch, b: Watch) => Math.abs(apart(a, b) - gap.seconds) < Math.max(gap.step, a.step, b.step) - 1e-6;
  if (pool.some((a, i) => pool.slice(i + 1).some((b) => agrees(a, b)))) return [];
  // The winner's time stands in the sentence before, or both in this one.
  const [a, b] =
    own.length === 2
      ? own
      : own.length === 1
        ? [before.length === 1 || earlier.length === 0 ? before[0] : before[before.length - 1], own[0]]
        : before.length === 2
          ? before
          : [];
  if (!a || !b || apart(a, b) === 0) return [];
  const right = apart(a, b);
  if (right / gap.seconds > 6 || gap.seconds / right > 6) return [];
  const words = writtenLike(reading.text.slice(gap.number.start, gap.number.end), right, gap);
  const show = (one: Watch) => (before.includes(one) && earlier.length === 0 ? above! : reading).text.slice(one.start, one.end);
  const decimals = Math.max(...[a, b].map(({ step }) => (step < 1 ? Math.round(-Math.log10(step)) : 0)));
  const gapText = reading.text.slice(gap.start, gap.end);
  const message = `${show(a)} and ${show(b)} are ${right.toFixed(decimals)} seconds apart, not ${gapText}`;
  const near = [a, b].filter((one) => own.includes(one));
  const span = { start: Math.min(gap.start, ...near.map((one) => one.start)), end: Math.max(gap.end, ...near.map((one) => one.end)) };
  const fixes = () => [changeText(reading, gap.number, words, gap)];
  return [{ ...figureFinding(reading, span, `${message}?`, fixes, { severity: 'information' }), paragraph }];
}

function wrongPace(paragraph: number, reading: Reading): PlacedFinding[] {
  return [...reading.text.matchAll(PACE)].flatMap((match): PlacedFinding[] => {
    const { pm, ps, unit } = match.groups!;
    const pace = Number(pm) * 60 + Number(ps);
    const isMile = (name: string) => /^mile/i.test(name);
    const distances = [...reading.text.matchAll(DISTANCE)].map(({ groups }) => ({ n: Number(groups!.n), mile: isMile(groups!.unit!) }));
    const times = watchesOf(reading).filter((one) => one.start < match.index || one.start >= match.index + match[0].length);
    if (times.length === 0 || distances.length === 0) return [];
    const inUnit = ({ n, mile }: { n: number; mile: boolean }, mileWanted: boolean) =>
      mile === mileWanted ? n : mile ? n * 1.609344 : n / 1.609344;
    const fits = (mileWanted: boolean, seconds = pace) =>
      distances.some((d) => times.some((t) => Math.abs((inUnit(d, mileWanted) * seconds) / t.seconds - 1) < 0.012));
    const wanted = isMile(unit!);
    if (fits(wanted)) return [];
    const [time, distance] = [times[times.length - 1]!, distances[distances.length - 1]!];
    const right = Math.round(time.seconds / inUnit(distance, wanted));
    if (right / pace > 2.2 || pace / right > 2.2) return [];
    const words = `${Math.floor(right / 60)}min ${right % 60}sec`;
    const at = match.index;
    const unitAt = { start: at + match[0].length - unit!.length, end: at + match[0].length };
    const other = wanted ? 'kilometre' : 'mile';
    const message = fits(!wanted) ? `That pace is a ${other}, not a ${unit}` : `That time over that distance is ${words} a ${unit}`;
    const number = { start: at, end: at + match[0].search(/ (?:a|per|an|for each) (?:mile|kilo|km)/i) };
    const text = reading.text
      .slice(number.start, number.end)
      .replace(/^\d+/, `${Math.floor(right / 60)}`)
      .replace(/\d+(?=\D*$)/, `${right % 60}`.padStart(2, '0'));
    const fixes = () => [fits(!wanted) ? changeText(reading, unitAt, other) : undefined, changeText(reading, number, text)];
    return [{ ...figureFinding(reading, { start: at, end: unitAt.end }, `${message}?`, fixes, { severity: 'information' }), paragraph }];
  });
}

/** “36 seconds ahead of Doyle (1:19:18)”, “5min 18sec a mile”. */
export function raceFindings(draft: DraftReading, paragraph: number, reading: Reading): PlacedFinding[] {
  if (!/\d[:.]\d\d|\d ?m(?:in)?s? ?\d/.test(reading.text) && !/\bsec/i.test(reading.text)) return [];
  return [...gapsOf.of(reading).flatMap((gap) => wrongGap(draft, paragraph, reading, gap)), ...wrongPace(paragraph, reading)];
}
